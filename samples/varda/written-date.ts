const written = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });

const day = written({ day: 'numeric', month: 'long', year: 'numeric' });
const month = written({ month: 'long', year: 'numeric' });

/** `on 4 March 2032` for `2032-03-04`, `in March 2032` for `2032-03`. */
export const writtenDate = (edtf: string): string => {
  const instant = new Date(edtf);
  return edtf.length === '2032-03-04'.length ? `on ${day.format(instant)}` : `in ${month.format(instant)}`;
};
