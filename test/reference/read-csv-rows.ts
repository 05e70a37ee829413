/** Rows of a plain CSV with quoted texts, by the names of its head. */
export const readCsvRows = (text: string): readonly Readonly<Record<string, string>>[] => {
  const [head, ...rows] = text
    .trim()
    .split('\n')
    .map((line) => [...line.matchAll(/"([^"]*)"|([^,]+)/g)].map(([, quoted, bare]) => quoted ?? bare!));
  return rows.map((cells) => Object.fromEntries(head!.map((name, column) => [name, cells[column] ?? ''])));
};
