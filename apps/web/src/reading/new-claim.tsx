import { lazy, Suspense } from 'react';
import type { Document, Span, StandingClaim } from '../../../../src/records/index.ts';
import { useDecisions } from '../decisions/use-decisions.ts';
import { actorsNamedIn } from './actors-named-in.ts';
import { type ClaimFields, claimIn } from './claim-fields.ts';

const ClaimForm = lazy(() => import('./claim-form.tsx'));

interface Props {
  readonly document: Document;
  /** What was selected. */
  readonly span: Span;
  readonly claims: readonly StandingClaim[];
  readonly close: () => void;
}

const startFrom = (claims: readonly StandingClaim[], span: Span): ClaimFields => {
  const [source = null, target = null] = actorsNamedIn(claims, span);
  return {
    source,
    target,
    sourceWords: source?.mention ?? '',
    targetWords: target?.mention ?? '',
    kind: 'alliance',
    of: '',
    low: 95,
    high: 100,
    stance: 'affirms',
    saidBy: '',
    date: '',
    theatre: '',
    why: '',
  };
};

/** A claim that no reader found, on the words that were selected. */
export const NewClaim = ({ document, span, claims, close }: Props) => {
  const { decide } = useDecisions();
  const quote = document.text.slice(span.begin, span.end);
  return (
    <section className="new-claim" aria-label="A new claim">
      <p className="strong">A new claim, on these words:</p>
      <blockquote className="serif">{quote}</blockquote>
      <p className="fine">
        {document.name}, {span.begin} to {span.end}
      </p>
      <Suspense>
        <ClaimForm
          label="What the new claim says"
          start={startFrom(claims, span)}
          quote={quote}
          verb="Add"
          save={(fields) => {
            const asked = claimIn(document.id, { begin: span.begin, quote }, fields);
            return asked && decide({ ...asked, why: fields.why.trim() });
          }}
          close={close}
        />
      </Suspense>
    </section>
  );
};
