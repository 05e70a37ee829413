import './day-field.css';
import { useState } from 'react';
import { formatDate } from './format-date.ts';

interface Props {
  readonly label: string;
  /** EDTF: a year, a month or a day; null for none. */
  readonly value: string | null;
  /** What stands in an empty field, and what that means: "today". */
  readonly empty: string;
  readonly change: (value: string | null) => void;
}

const PLAIN = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** A date written as year, month or day; taken on Enter or on leaving the field, and it says what it understood. */
export const DayField = ({ label, value, empty, change }: Props) => {
  const [written, setWritten] = useState<string | null>(null);
  const words = written ?? value ?? '';
  const isUnderstood = words === '' || PLAIN.test(words);
  const take = (): void => {
    if (!isUnderstood) return;
    setWritten(null);
    const next = words === '' ? null : words;
    if (next !== value) change(next);
  };
  return (
    <label className="day-field">
      {label}
      <input
        value={words}
        placeholder={empty}
        size={10}
        spellCheck={false}
        aria-invalid={!isUnderstood}
        onChange={({ target }) => setWritten(target.value.trim())}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take();
          if (key === 'Escape') setWritten(null);
        }}
      />
      <span className={isUnderstood ? 'fine' : 'fine attend'}>
        {words !== '' && (isUnderstood ? formatDate(words) : 'as 2010, 2010-05 or 2010-05-24')}
      </span>
    </label>
  );
};
