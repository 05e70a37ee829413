import { EntenteError } from '../../records/index.ts';
import { readMatrix } from './read-matrix.ts';

/** A tie that was made, or ended, at a known time; actors by their place, from 0. */
export interface DatedEvent {
  readonly time: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Changes of ties with their times: one a row, time in years from the first network, then the numbers (from 1) of the
 * actor who moved and of the other. A first row that is no numbers is a heading.
 * @throws EntenteError `bad-input` naming file, line and column
 */
export const readDatedEvents = (
  text: string,
  file: string,
  actors: number,
  until: number,
): readonly DatedEvent[] => {
  const lines = text.split('\n');
  const headed = /^\s*"?[a-z]/i.test(lines[0] ?? '');
  // A blank line in place of the heading keeps the line numbers.
  const rows = readMatrix(headed ? ['', ...lines.slice(1)].join('\n') : text, file);
  const refuse = (row: number, what: string): never => {
    throw new EntenteError('bad-input', `${file}: event ${row + 1}: ${what}`);
  };
  if (rows[0]!.length !== 3) refuse(0, `has ${rows[0]!.length} columns; wanted are time, from, to`);
  return rows.map(([time, from, to], row) => {
    if (!(time! >= 0 && time! <= until)) refuse(row, `time ${time} is not within 0 to ${until}`);
    if (row > 0 && time! < rows[row - 1]![0]!) refuse(row, `time ${time} is before that of the event above`);
    for (const actor of [from!, to!])
      if (!Number.isInteger(actor) || actor < 1 || actor > actors)
        refuse(row, `there is no actor ${actor}: there are 1 to ${actors}`);
    if (from === to) refuse(row, `actor ${from} is tied to himself`);
    return { time: time!, from: from! - 1, to: to! - 1 };
  });
};
