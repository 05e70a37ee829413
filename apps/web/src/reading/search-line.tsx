import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { formatCount } from '../parts/format-number.ts';
import { findInText, MOST_FOUND } from './find-in-text.ts';
import { useHighlights } from './use-highlights.ts';

interface Props {
  readonly words: string;
  readonly text: string;
  readonly element: RefObject<HTMLElement | null>;
  readonly change: (words: string) => void;
  readonly close: () => void;
}

/** Searches in the text: Enter goes on, Shift and Enter back, Escape ends it. */
export const SearchLine = ({ words, text, element, change, close }: Props) => {
  const [here, setHere] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const found = useMemo(() => findInText(text, words), [text, words]);
  useHighlights(element, found, here);
  const step = (by: 1 | -1): void => setHere((here + by + found.length) % Math.max(1, found.length));
  const count =
    found.length === MOST_FOUND ? `more than ${formatCount(MOST_FOUND)}` : formatCount(found.length);
  return (
    <search className="search-line">
      <label>
        <span className="unseen">Search in the text</span>
        <input
          ref={input}
          type="search"
          value={words}
          placeholder="search in the text"
          spellCheck={false}
          onChange={({ target }) => {
            setHere(0);
            change(target.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
            else if (event.key === 'Escape') close();
            else return;
            event.preventDefault();
          }}
        />
      </label>
      <span className="small faint" role="status">
        {words.trim() === '' ? '' : found.length === 0 ? 'not found' : `${formatCount(here + 1)} of ${count}`}
      </span>
      <button type="button" className="btn" onClick={() => step(-1)} disabled={found.length === 0}>
        Back
      </button>
      <button type="button" className="btn" onClick={() => step(1)} disabled={found.length === 0}>
        Next
      </button>
      <button type="button" className="btn" onClick={close}>
        Close <kbd>Esc</kbd>
      </button>
    </search>
  );
};
