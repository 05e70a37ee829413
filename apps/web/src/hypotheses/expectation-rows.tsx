import { type Expectation, KINDS } from '../../../../src/records/index.ts';
import { CELL_CHOICES } from './cell-words.ts';

/** An expectation while it is written. */
export interface WrittenExpectation {
  readonly one: string;
  readonly other: string;
  /** A sign, a kind, `any`, or kinds joined by commas. */
  readonly what: string;
  readonly directed: boolean;
  readonly cell: Expectation['cell'];
}

const SIGNS = ['cooperative', 'conflictual'] as const;

export const NEW_EXPECTATION: WrittenExpectation = {
  one: '',
  other: '',
  what: 'conflictual',
  directed: false,
  cell: 'for',
};

export const writtenExpectation = (expectation: Expectation): WrittenExpectation => ({
  one: expectation.between[0],
  other: expectation.between[1],
  what: expectation.sign ?? expectation.kinds?.join(',') ?? 'any',
  directed: expectation.directed === true,
  cell: expectation.cell,
});

export const expectationOf = ({ one, other, what, directed, cell }: WrittenExpectation): Expectation => {
  const sign = SIGNS.find((known) => known === what);
  const kinds = KINDS.filter((kind) => what.split(',').includes(kind));
  return {
    between: [one.trim(), other.trim()],
    ...(directed ? { directed } : {}),
    ...(sign ? { sign } : {}),
    ...(kinds.length > 0 ? { kinds } : {}),
    cell,
  };
};

interface Props {
  readonly rows: readonly WrittenExpectation[];
  /** Names that may stand in a row. */
  readonly parties: readonly string[];
  readonly change: (rows: readonly WrittenExpectation[]) => void;
}

/** What a hypothesis expects, a row each; the first that fits a claim holds. */
export const ExpectationRows = ({ rows, parties, change }: Props) => {
  const set = (at: number, part: Partial<WrittenExpectation>): void =>
    change(rows.map((row, i) => (i === at ? { ...row, ...part } : row)));
  return (
    <fieldset className="expectations">
      <legend>It expects, of claims between two parties (the first line that fits a claim holds)</legend>
      <datalist id="parties-known">
        {parties.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {rows.map((row, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name but their place
        <p key={i} className="expectation">
          <input
            aria-label={`Line ${i + 1}: one party`}
            list="parties-known"
            placeholder="party or actor"
            value={row.one}
            onChange={({ target }) => set(i, { one: target.value })}
          />
          <input
            aria-label={`Line ${i + 1}: the other`}
            list="parties-known"
            placeholder="party or actor"
            value={row.other}
            onChange={({ target }) => set(i, { other: target.value })}
          />
          <select
            aria-label={`Line ${i + 1}: what is claimed`}
            value={row.what}
            onChange={({ target }) => set(i, { what: target.value })}
          >
            <option value="any">anything</option>
            {SIGNS.map((sign) => (
              <option key={sign} value={sign}>
                anything {sign}
              </option>
            ))}
            {row.what.includes(',') && <option value={row.what}>{row.what.replaceAll(',', ', ')}</option>}
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {kind.replace('-', ' ')}
              </option>
            ))}
          </select>
          <select
            aria-label={`Line ${i + 1}: how it bears`}
            value={row.cell}
            onChange={({ target }) => set(i, { cell: target.value as Expectation['cell'] })}
          >
            {CELL_CHOICES.map(({ cell, words }) => (
              <option key={cell} value={cell}>
                {words}
              </option>
            ))}
          </select>
          <button type="button" className="btn" onClick={() => change(rows.filter((_, at) => at !== i))}>
            Remove
          </button>
        </p>
      ))}
      <button type="button" className="btn line" onClick={() => change([...rows, NEW_EXPECTATION])}>
        Add a line
      </button>
    </fieldset>
  );
};
