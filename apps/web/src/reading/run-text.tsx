import type { Run } from './cut-into-runs.ts';
import type { Mark } from './mark.ts';
import { Superscript } from './superscript.tsx';
import { Underline } from './underline.tsx';

interface Props {
  readonly run: Run<Mark>;
  readonly text: string;
  readonly focusedId: string | null;
}

const classesOf = ({ marks }: Run<Mark>, focusedId: string | null): readonly string[] => {
  const has = (test: (mark: Mark) => boolean): boolean => marks.some(test);
  return [
    has((mark) => mark.type === 'hedge') ? 'hedge' : '',
    has((mark) => mark.type === 'cause' && mark.claimId === focusedId) ? 'cause' : '',
    has((mark) => mark.type === 'mention' && mark.refers) ? 'reference' : '',
    has((mark) => mark.type === 'mention' && mark.claimId === focusedId) ? 'named' : '',
  ].filter((name) => name !== '');
};

/** One run of text under its marks; underlines of both signs may meet on the same words. */
export const RunText = ({ run, text, focusedId }: Props) => {
  const citation = run.marks.find((mark) => mark.type === 'citation');
  if (citation)
    return (
      <span data-begin={run.begin} data-marker={citation.marker}>
        <Superscript marker={citation.marker} passage={citation.passage} />
      </span>
    );
  const mentions = run.marks.filter((mark) => mark.type === 'mention');
  const mention = mentions.find(({ claimId }) => claimId === focusedId) ?? mentions[0];
  const isFocused = mention !== undefined && mention.claimId === focusedId;
  const words = (
    <Underline sign={1} run={run} focusedId={focusedId}>
      <Underline sign={-1} run={run} focusedId={focusedId}>
        {text.slice(run.begin, run.end)}
      </Underline>
    </Underline>
  );
  const classes = classesOf(run, focusedId);
  return (
    <span
      data-begin={run.begin}
      className={classes.length > 0 ? classes.join(' ') : undefined}
      data-read-as={mention?.readAs}
      tabIndex={isFocused && mention.begin === run.begin ? 0 : undefined}
    >
      {words}
    </span>
  );
};
