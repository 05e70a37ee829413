import { useMemo, useRef } from 'react';
import type { StandingClaim } from '../../../../src/records/index.ts';
import type { OpenedDocument as Opened } from '../api/answers.ts';
import { KeysFooter } from '../app/keys-footer.tsx';
import { counted } from '../parts/format-number.ts';
import { AboutDocument } from './about-document.tsx';
import { ClaimsRail } from './claims-rail.tsx';
import { DocumentText } from './document-text.tsx';
import { findMarks } from './find-marks.ts';
import { groupBySentence } from './group-by-sentence.ts';
import { ReviewContext } from './review-context.ts';
import { SentenceCard } from './sentence-card.tsx';
import { useCardPlacement } from './use-card-placement.ts';
import { useReveal } from './use-reveal.ts';
import { useReview } from './use-review.ts';

interface Props {
  readonly opened: Opened;
  readonly claims: readonly StandingClaim[];
}

/** A text set for reading, with its claims in the margin. */
export const OpenedDocument = ({ opened, claims }: Props) => {
  const { document, doubts } = opened;
  const sentences = useMemo(() => groupBySentence(claims), [claims]);
  const inTextOrder = useMemo(() => sentences.flatMap((sentence) => sentence.claims), [sentences]);
  const marks = useMemo(() => findMarks(document, sentences), [document, sentences]);
  const { review, focus, bindings } = useReview(document, inTextOrder);
  const focusedSentence =
    sentences.find((sentence) => sentence.claims.some(({ id }) => id === focus?.claimId))?.key ?? null;

  const margin = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLElement>(null);
  useCardPlacement(margin, text, sentences.map(({ key }) => key).join(' '));
  useReveal(focusedSentence, focus?.claimId ?? null);
  const unreviewed = claims.filter(({ status }) => status === 'unreviewed').length;

  return (
    <ReviewContext value={review}>
      <title>{`${document.metadata.title ?? document.name} · Entente`}</title>
      <main className="reading">
        <div className="sheet">
          <aside className="about" aria-label="About this document">
            <AboutDocument document={document} doubts={doubts} claims={claims} />
            {sentences.length > 0 && (
              <ClaimsRail sentences={sentences} length={document.text.length} text={text} />
            )}
          </aside>
          <DocumentText
            ref={text}
            document={document}
            marks={marks}
            focusedId={focus?.claimId ?? null}
            focusedSentence={focusedSentence}
            focus={review.focus}
          />
          <div className="margin" ref={margin}>
            {sentences.map((sentence) => (
              <SentenceCard
                key={sentence.key}
                sentence={sentence}
                focus={sentence.key === focusedSentence ? focus : null}
              />
            ))}
            {sentences.length === 0 && <p className="small soft">No claims were found in this text.</p>}
          </div>
        </div>
      </main>
      <KeysFooter bindings={bindings}>
        {counted(claims.length, 'claim')}, {unreviewed} unreviewed
      </KeysFooter>
    </ReviewContext>
  );
};
