import { useRef, useState } from 'react';
import { useKeys } from '../app/use-keys.ts';
import { REJECT_REASONS } from './reject-reasons.ts';

interface Props {
  readonly reject: (why: string) => void;
  readonly close: () => void;
}

/** Asks in its place why a claim is wrong: a number gives a reason, or words of one's own. */
export const RejectPrompt = ({ reject, close }: Props) => {
  const [words, setWords] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useKeys([
    ...REJECT_REASONS.map((why, i) => ({ keys: String(i + 1), label: why, run: () => reject(why) })),
    { keys: '0', label: 'another reason', run: () => input.current?.focus() },
    { keys: 'Escape', label: 'keep it', run: close },
  ]);
  return (
    <form
      className="reject"
      aria-label="Why is it wrong?"
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim()) reject(words.trim());
      }}
    >
      <p className="strong">Why is it wrong?</p>
      {REJECT_REASONS.map((why, i) => (
        <button key={why} type="button" className="btn" onClick={() => reject(why)}>
          <kbd>{i + 1}</kbd> {why}
        </button>
      ))}
      <label>
        <kbd>0</kbd>
        <span className="unseen">Another reason</span>
        <input
          ref={input}
          value={words}
          placeholder="another reason, then Enter"
          onChange={({ target }) => setWords(target.value)}
          onKeyDown={(event) => event.key === 'Escape' && close()}
        />
      </label>
      <button type="button" className="btn" onClick={close}>
        <kbd>Esc</kbd> do not reject
      </button>
    </form>
  );
};
