import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import type { Document } from '../../../../src/records/index.ts';
import type { AboutDocument as About, DocumentClaims, ListedDocument } from '../api/answers.ts';
import { documentClaimsQuery, documentsQuery } from '../api/queries.ts';
import { KeysFooter } from '../app/keys-footer.tsx';
import { counted } from '../parts/format-number.ts';
import { useSearched } from '../parts/use-searched.ts';
import { AboutDocument } from './about-document.tsx';
import { ClaimsRail } from './claims-rail.tsx';
import { DocumentText } from './document-text.tsx';
import { findMarks } from './find-marks.ts';
import { groupBySentence } from './group-by-sentence.ts';
import { NewClaim } from './new-claim.tsx';
import { onlyHere } from './only-here.ts';
import { ReviewContext } from './review-context.ts';
import { SearchLine } from './search-line.tsx';
import { SentenceCard } from './sentence-card.tsx';
import { useAddingClaim } from './use-adding-claim.ts';
import { useCardPlacement } from './use-card-placement.ts';
import { useGrowing } from './use-growing.ts';
import { useReveal } from './use-reveal.ts';
import { NEXT_UNREVIEWED, useReview } from './use-review.ts';

interface Props {
  readonly document: Document;
  readonly about: About;
  readonly found: DocumentClaims;
  /** Whose reading is asked for; null for the one that stands. */
  readonly reader: string | null;
}

/** What the reading shown has and another has not, where a document was read by two. */
const useOnlyHere = (id: string, { readings }: About, { claims }: DocumentClaims, shown: string) => {
  const other = readings.find(({ reader, stands }) => reader !== shown && (stands || readings.length === 2));
  const others = useQuery({
    ...documentClaimsQuery(id, other?.reader ?? null),
    enabled: other !== undefined,
  });
  return useMemo(
    () => (other && others.data ? onlyHere(claims, others.data.claims) : new Set<string>()),
    [claims, other, others.data],
  );
};

/** Another document with claims to review. */
const useNextDocument = (id: string): ListedDocument | undefined =>
  useQuery(documentsQuery).data?.documents.find((document) => document.id !== id && document.unreviewed > 0);

const WhatIsLeft = ({ next }: { readonly next: ListedDocument | undefined }) =>
  next ? (
    <>
      All reviewed here. Next <kbd>N</kbd>{' '}
      <Link href={`/reading/${next.id}`}>{next.metadata.title ?? next.name}</Link>, {next.unreviewed} to
      review
    </>
  ) : (
    'All reviewed, here and everywhere'
  );

/** A text set for reading, with its claims in the margin. */
export const OpenedDocument = ({ document, about, found, reader }: Props) => {
  const { claims, witnesses } = found;
  const shown = reader ?? about.readings.find(({ stands }) => stands)?.reader ?? '';
  const sentences = useMemo(() => groupBySentence(claims), [claims]);
  const inTextOrder = useMemo(() => sentences.flatMap((sentence) => sentence.claims), [sentences]);
  const marks = useMemo(() => findMarks(document, sentences), [document, sentences]);
  const { review, focus, focused, moving, deciding } = useReview(document, inTextOrder, witnesses);
  const focusedSentence =
    sentences.find((sentence) => sentence.claims.some(({ id }) => id === focus?.claimId))?.key ?? null;
  const alone = useOnlyHere(document.id, about, found, shown);

  const upTo = useGrowing(document.text.length);
  const set = sentences.filter(({ begin }) => begin < upTo);
  const isSet = set.some(({ key }) => key === focusedSentence);

  const margin = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLElement>(null);
  useCardPlacement(margin, text, set.map(({ key }) => key).join(' '));
  useReveal(isSet ? focusedSentence : null, focus?.claimId ?? null);
  const adding = useAddingClaim(document.text, text, focused);
  const { searched, search } = useSearched();
  const next = useNextDocument(document.id);
  const [, navigate] = useLocation();
  const unreviewed = claims.filter(({ status }) => status === 'unreviewed').length;
  const title = about.metadata.title ?? document.name;

  return (
    <ReviewContext value={review}>
      <title>{`${title} · Entente`}</title>
      <main className="reading">
        {reader !== null &&
          !about.readings.some((reading) => reading.reader === reader && reading.stands) && (
            <p className="attend small reading-notice">
              This is the reading by {reader}, which does not stand: its claims are not weighed.{' '}
              <Link href={`/reading/${document.id}`}>Back to the one that does</Link>
            </p>
          )}
        <div className="sheet">
          <aside className="about" aria-label="About this document">
            <AboutDocument document={document} about={about} claims={claims} reader={shown} />
            {sentences.length > 0 && (
              <ClaimsRail sentences={sentences} length={document.text.length} text={text} />
            )}
          </aside>
          <div>
            {searched !== null && upTo > document.text.length && (
              <SearchLine
                words={searched}
                text={document.text}
                element={text}
                change={search}
                close={() => search(null)}
              />
            )}
            <DocumentText
              ref={text}
              document={document}
              title={title}
              marks={marks}
              focusedId={focus?.claimId ?? null}
              focusedSentence={focusedSentence}
              focus={review.focus}
              upTo={upTo}
            />
          </div>
          <div className="margin-column">
            {adding.span && (
              <NewClaim
                key={adding.span.begin}
                document={document}
                span={adding.span}
                claims={claims}
                close={adding.close}
              />
            )}
            <div className="margin" ref={margin} hidden={adding.span !== null}>
              {set.map((sentence) => (
                <SentenceCard
                  key={sentence.key}
                  sentence={sentence}
                  onlyHere={alone}
                  focus={sentence.key === focusedSentence ? focus : null}
                />
              ))}
              {sentences.length === 0 && (
                <p className="small soft">
                  No claims were found in this text. Select the words that say one and press <kbd>c</kbd>.
                </p>
              )}
            </div>
          </div>
        </div>
      </main>
      <KeysFooter
        bindings={[
          ...moving,
          { keys: 'N', label: NEXT_UNREVIEWED, run: () => next && navigate(`/reading/${next.id}`) },
          ...deciding,
          adding.binding,
          { keys: '/', label: 'search', run: () => search('') },
        ]}
      >
        {adding.hint && (
          <span className="attend" role="status">
            {adding.hint}
          </span>
        )}
        {!adding.hint &&
          (claims.length > 0 && unreviewed === 0 ? (
            <WhatIsLeft next={next} />
          ) : (
            `${counted(claims.length, 'claim')}, ${unreviewed} unreviewed`
          ))}
      </KeysFooter>
    </ReviewContext>
  );
};
