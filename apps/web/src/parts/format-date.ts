const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const one = (edtf: string): string => {
  const [year, month, day] = edtf.split('-');
  const name = MONTHS[Number(month) - 1];
  if (!name) return year ?? edtf;
  return day && day !== 'XX' ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
};

/** An EDTF date for reading: `24 May 2009`, `May 2009`, `2009`, `Dec 2009 to 2010`; open ends are named. */
export const formatDate = (edtf: string): string => {
  const [from, to] = edtf.split('/');
  if (to === undefined) return one(edtf);
  const end = to === '' || to === '..' ? 'onwards' : `to ${one(to)}`;
  return from === '' || from === '..' ? `up ${end}` : `${one(from!)} ${end}`;
};

/** `2010-05-01` as `May 2010`. */
export const formatMonth = (isoDay: string): string => one(isoDay.slice(0, 7));
