import { useId } from 'react';
import { formatDate } from './format-date.ts';
import { isDate } from './is-date.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly change: (edtf: string) => void;
}

/** A date as one writes it, as exact as it is known; says what it is taken for. The server has the last word. */
export const DateField = ({ label, value, change }: Props) => {
  const hint = useId();
  const typed = value.trim();
  const words =
    typed === ''
      ? '2009, 2009-05, 2009-05-24 or 2009-12/2010'
      : isDate(typed)
        ? formatDate(typed)
        : 'not a date yet; write 2009, 2009-05, 2009-05-24 or 2009-12/2010';
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
