/**
 * The readable source of a sample report: head lines (`Title: …`), a blank line, then `#` headings, paragraphs of
 * one line each, and notes (`^1: …`) whose markers stand in the text as `^1`.
 *
 * @param {string} text
 */
export const readSource = (text) => {
  const [head, ...blocks] = text.trim().split(/\n{2,}/);
  const fields = Object.fromEntries(head.split('\n').map((line) => line.split(/: (.*)/s, 2)));
  const lines = blocks.flatMap((block) => block.split('\n'));
  const notes = new Map();
  const body = [];
  for (const line of lines) {
    const note = /^\^(\d+): (.*)$/.exec(line);
    const heading = /^(#+) (.*)$/.exec(line);
    if (note) notes.set(Number(note[1]), note[2]);
    else if (heading) body.push({ level: heading[1].length, text: heading[2] });
    else body.push({ level: 0, text: line });
  }
  return {
    title: fields.Title,
    publisher: fields.Publisher,
    published: fields.Published,
    note: fields.Note,
    body,
    notes,
  };
};

/** `22 March 2010` for `2010-03-22`. */
export const longDate = (published) =>
  new Date(`${published}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
