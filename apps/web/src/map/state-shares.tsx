import { percent } from '../parts/format-number.ts';
import type { ShownTie } from './shown-tie.ts';

/** The three probabilities of a pair as one bar; hostile hollow to the left, allied filled to the right. */
export const StateShares = ({ shown }: { readonly shown: ShownTie }) => {
  const { hostile, allied } = shown;
  const none = Math.max(0, 1 - hostile - allied);
  const shares = [
    { name: 'hostile', share: hostile, look: 'host' },
    { name: 'no tie', share: none, look: 'none' },
    { name: 'allied', share: allied, look: 'coop' },
  ] as const;
  return (
    <div className="shares">
      <div className="shares-bar" aria-hidden="true">
        {shares.map(({ name, share, look }) => (
          <i key={name} className={look} style={{ width: `${share * 100}%` }} />
        ))}
      </div>
      <p className="shares-words small">
        {shares.map(({ name, share, look }) => (
          <span key={name} className={look}>
            {name} {percent(share)} %
          </span>
        ))}
      </p>
    </div>
  );
};
