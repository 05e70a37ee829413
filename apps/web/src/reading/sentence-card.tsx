import { use, useState } from 'react';
import { ClaimEntry } from './claim-entry.tsx';
import { factsKey } from './claim-facts.tsx';
import type { SentenceClaims } from './group-by-sentence.ts';
import { ReviewContext } from './review-context.ts';

const SHOWN = 2;

/** The claims of one sentence share a card; beyond two they fold, until asked for or focused. */
export const SentenceCard = ({ sentence }: { readonly sentence: SentenceClaims }) => {
  const { focusedId } = use(ReviewContext)!;
  const [open, setOpen] = useState(false);
  const { claims } = sentence;
  const focused = claims.findIndex(({ id }) => id === focusedId);
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
};
