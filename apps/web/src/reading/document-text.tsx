import { type ReactNode, type Ref, useMemo } from 'react';
import type { Document } from '../../../../src/records/index.ts';
import { arrangePassages, type NumberedPassage } from './arrange-passages.ts';
import type { Mark } from './mark.ts';
import { marksByPassage } from './marks-by-passage.ts';
import { PassageText } from './passage-text.tsx';

interface Props {
  readonly document: Document;
  readonly title: string;
  readonly marks: readonly Mark[];
  readonly focusedId: string | null;
  readonly focusedSentence: string | null;
  readonly focus: (claimId: string) => void;
  /** The text is set up to this character by now; notes come when all of it is. */
  readonly upTo: number;
  readonly ref: Ref<HTMLElement>;
}

export const DocumentText = ({
  document,
  title,
  marks,
  focusedId,
  focusedSentence,
  focus,
  upTo,
  ref,
}: Props) => {
  const { text, passages, notes, metadata } = document;
  const { blocks, noteItems } = useMemo(() => arrangePassages(passages, notes), [passages, notes]);
  const marksOf = useMemo(() => marksByPassage(passages, marks), [passages, marks]);
  const wordsOf = ({ passage }: NumberedPassage): ReactNode => {
    const own = marksOf.get(passage) ?? [];
    const here = own.some((mark) => mark.type === 'trigger' && mark.claimId === focusedId);
    const sentenceHere = own.some((mark) => mark.type === 'sentence' && mark.key === focusedSentence);
    return (
      <PassageText
        text={text}
        passage={passage}
        marks={own}
        focusedId={here ? focusedId : null}
        focusedSentence={sentenceHere ? focusedSentence : null}
      />
    );
  };
  const idOf = ({ index }: NumberedPassage): string => `passage-${index}`;

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the cards beside the text do the same for the keyboard
    <article
      onClick={({ target }) => {
        const claimId =
          target instanceof Element && target.closest<HTMLElement>('[data-claim]')?.dataset.claim;
        if (claimId) focus(claimId);
      }}
      className="text"
      ref={ref}
      lang={metadata.language ?? 'en'}
      dir="auto"
    >
      <h1 className="unseen">{title}</h1>
      {blocks.map((block) => {
        const [first] = block.passages;
        if (!first || first.passage.begin >= upTo) return null;
        const key = first.index;
        if (block.role === 'list-item')
          return (
            <ul key={key}>
              {block.passages.map((item) => (
                <li key={item.index} id={idOf(item)}>
                  {wordsOf(item)}
                </li>
              ))}
            </ul>
          );
        if (block.role === 'heading') {
          const Heading = first.passage.level === 1 ? 'h2' : 'h3';
          return (
            <Heading key={key} id={idOf(first)}>
              {wordsOf(first)}
            </Heading>
          );
        }
        if (block.role === 'quotation')
          return (
            <blockquote key={key} id={idOf(first)}>
              {wordsOf(first)}
            </blockquote>
          );
        return (
          <p key={key} id={idOf(first)} className={block.role}>
            {wordsOf(first)}
          </p>
        );
      })}
      {noteItems.length > 0 && upTo > text.length && (
        <section className="footnotes" aria-label="Notes">
          <h2>Notes</h2>
          <ol>
            {noteItems.map(({ marker, ...item }) => (
              <li key={item.index} id={idOf(item)}>
                <span className="note-marker">{marker}</span>
                <span>{wordsOf(item)}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </article>
  );
};
