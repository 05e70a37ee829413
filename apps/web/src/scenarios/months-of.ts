/** The months from one ISO day to another, both included, by their first days. */
export const monthsOf = (begins: string, ends: string): readonly string[] => {
  const months: string[] = [];
  let [year, month] = [Number(begins.slice(0, 4)), Number(begins.slice(5, 7))];
  for (;;) {
    const day = `${year}-${String(month).padStart(2, '0')}-01`;
    months.push(day);
    if (day.slice(0, 7) >= ends.slice(0, 7)) return months;
    month++;
    if (month > 12) [year, month] = [year + 1, 1];
  }
};
