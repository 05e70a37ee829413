import type { Stance } from '../../../../src/records/index.ts';
import { Choice } from '../parts/choice.tsx';
import { CERTAINTY_RANGES } from './certainty-ranges.ts';
import type { ClaimFields } from './claim-fields.ts';

type Sure = Pick<ClaimFields, 'low' | 'high' | 'stance'>;

interface Props {
  readonly sure: Sure;
  readonly change: (sure: Partial<Sure>) => void;
}

const OTHER = 'other';

const STANCES: readonly { readonly value: Stance; readonly label: string }[] = [
  { value: 'affirms', label: 'affirms' },
  { value: 'wonders', label: 'wonders' },
  { value: 'doubts', label: 'doubts' },
];

const nameOf = ({ low, high }: Pick<Sure, 'low' | 'high'>): string => `${low}-${high}`;

/** How sure the words are: a usual range, or another; and whether they affirm, wonder or doubt. */
export const CertaintyChoice = ({ sure, change }: Props) => {
  const { low, high, stance } = sure;
  const isUsual = CERTAINTY_RANGES.some((range) => nameOf(range) === nameOf(sure));
  const options = [
    ...CERTAINTY_RANGES.map((range) => ({
      value: nameOf(range),
      label: `${range.low}–${range.high} % ${range.words}`,
    })),
    { value: OTHER, label: isUsual ? 'another range' : `${low}–${high} %` },
  ];
  const bound = (which: 'low' | 'high', label: string) => (
    <label className="field">
      {label}
      <input
        type="number"
        min={0}
        max={100}
        value={sure[which]}
        onChange={({ target }) => change({ [which]: target.valueAsNumber || 0 })}
      />
    </label>
  );
  return (
    <>
      <div className="beside">
        <Choice
          label="How sure"
          options={options}
          value={isUsual ? nameOf(sure) : OTHER}
          change={(name) => {
            const range = CERTAINTY_RANGES.find((known) => nameOf(known) === name);
            change(range ? { low: range.low, high: range.high } : { low: Math.max(0, low - 1) });
          }}
        />
        <Choice label="The words" options={STANCES} value={stance} change={(to) => change({ stance: to })} />
      </div>
      {!isUsual && (
        <div className="beside">
          {bound('low', 'From, %')}
          {bound('high', 'To, %')}
        </div>
      )}
    </>
  );
};
