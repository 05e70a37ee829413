/** Moves the focus along what is marked as a step (`data-step`), in the order of the page; Enter then opens it by itself. */
export const stepAlong = (by: 1 | -1): void => {
  const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')];
  const here = steps.indexOf(document.activeElement as HTMLElement);
  steps[here === -1 ? 0 : Math.min(steps.length - 1, Math.max(0, here + by))]?.focus();
};
