import { memo, useState } from 'react';
import { ClaimEntry } from './claim-entry.tsx';
import { factsKey } from './claim-facts.tsx';
import type { SentenceClaims } from './group-by-sentence.ts';
import type { Focus } from './review-context.ts';

interface Props {
  readonly sentence: SentenceClaims;
  /** Null while another sentence's claim is under review. */
  readonly focus: Focus | null;
  /** Claims whose pair and sign only the reading shown has. */
  readonly onlyHere: ReadonlySet<string>;
}

const SHOWN = 2;

const isSame = (before: Props, after: Props): boolean =>
  before.focus === null &&
  after.focus === null &&
  before.onlyHere === after.onlyHere &&
  before.sentence.key === after.sentence.key &&
  before.sentence.claims.length === after.sentence.claims.length &&
  before.sentence.claims.every((claim, i) => claim === after.sentence.claims[i]);

/** The claims of one sentence share a card; beyond two they fold, until asked for or focused. */
export const SentenceCard = memo(({ sentence, focus, onlyHere }: Props) => {
  const [open, setOpen] = useState(false);
  const { claims } = sentence;
  const focused = claims.findIndex(({ id }) => id === focus?.claimId);
  const shown = open || focused >= SHOWN || claims.length === SHOWN + 1 ? claims : claims.slice(0, SHOWN);
  const folded = claims.length - shown.length;
  return (
    <section
      className={focused === -1 ? 'card' : 'card focused'}
      data-sentence={sentence.key}
      aria-label={`Claims of “${claims[0]!.quote.slice(0, 60)}…”`}
    >
      <ul>
        {shown.map((claim, i) => {
          const below = shown[i + 1];
          return (
            <ClaimEntry
              key={claim.id}
              claim={claim}
              focus={claim.id === focus?.claimId ? focus : null}
              isOnlyHere={onlyHere.has(claim.id)}
              withFacts={!below || factsKey(below) !== factsKey(claim)}
            />
          );
        })}
      </ul>
      {(folded > 0 || open) && (
        <button type="button" className="fold" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Fewer' : `${folded} more on this sentence`}
        </button>
      )}
    </section>
  );
}, isSame);
