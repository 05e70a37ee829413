import { memo } from 'react';
import type { Passage } from '../../../../src/records/index.ts';
import { cutIntoRuns, type Run } from './cut-into-runs.ts';
import type { Mark } from './mark.ts';
import { RunText } from './run-text.tsx';
import { sentenceElementId } from './use-card-placement.ts';

interface Props {
  readonly text: string;
  readonly passage: Passage;
  readonly marks: readonly Mark[];
  /** Set while one of the passage's own claims is focused. */
  readonly focusedId: string | null;
  readonly focusedSentence: string | null;
}

interface Stretch {
  readonly sentence: string | null;
  readonly runs: readonly Run<Mark>[];
}

const sentenceOf = (run: Run<Mark>): string | null =>
  run.marks.find((mark) => mark.type === 'sentence')?.key ?? null;

/** Runs of one sentence stand together, so that its wash has no seams. */
const joinBySentence = (runs: readonly Run<Mark>[]): readonly Stretch[] => {
  const stretches: { sentence: string | null; runs: Run<Mark>[] }[] = [];
  for (const run of runs) {
    const sentence = sentenceOf(run);
    const last = stretches.at(-1);
    if (last && last.sentence === sentence) last.runs.push(run);
    else stretches.push({ sentence, runs: [run] });
  }
  return stretches;
};

/** The words of a passage with all that is marked in them: text nodes only, whatever the document holds. */
export const PassageText = memo(({ text, passage, marks, focusedId, focusedSentence }: Props) =>
  joinBySentence(cutIntoRuns(passage, marks)).map(({ sentence, runs }) => {
    const words = runs.map((run) => <RunText key={run.begin} run={run} text={text} focusedId={focusedId} />);
    return sentence === null ? (
      words
    ) : (
      <span
        key={runs[0]!.begin}
        id={sentenceElementId(sentence)}
        className={sentence === focusedSentence ? 'sentence focused' : 'sentence'}
      >
        {words}
      </span>
    );
  }),
);
