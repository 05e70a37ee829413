/** CPU seconds of this process, of those parts of a computation that count. */
export const cpuSeconds = (
  counts: (what: string) => boolean,
): { readonly see: (what: string) => void; readonly end: () => number } => {
  let before = process.cpuUsage();
  let what = '';
  let spent = 0;
  const see = (next: string): void => {
    const { user, system } = process.cpuUsage(before);
    if (counts(what)) spent += (user + system) / 1e6;
    before = process.cpuUsage();
    what = next;
  };
  return {
    see,
    end: () => {
      see(what);
      return spent;
    },
  };
};
