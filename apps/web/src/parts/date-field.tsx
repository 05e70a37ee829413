import { useId } from 'react';
import { formatDate } from './format-date.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly change: (edtf: string) => void;
}

const DAY = String.raw`\d{4}(?:-(?:\d{2}|XX)(?:-(?:\d{2}|XX))?)?`;
const UNDERSTOOD = new RegExp(`^${DAY}(?:/(?:${DAY}|\\.\\.)?)?$|^\\.\\.?/${DAY}$`);

/** A date as one writes it, as exact as it is known; says what it is taken for. The server has the last word. */
export const DateField = ({ label, value, change }: Props) => {
  const hint = useId();
  const typed = value.trim();
  const words =
    typed === ''
      ? 'a year 2009, month 2009-05, day 2009-05-24 or stretch 2009-12/2010'
      : UNDERSTOOD.test(typed)
        ? formatDate(typed)
        : 'not a date yet: 2009, 2009-05, 2009-05-24 or 2009-12/2010';
  return (
    <label className="field">
      {label}
      <input
        value={value}
        spellCheck={false}
        autoComplete="off"
        aria-describedby={hint}
        onChange={({ target }) => change(target.value)}
      />
      <span id={hint} className="fine">
        {words}
      </span>
    </label>
  );
};
