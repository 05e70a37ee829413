import type { Run } from './cut-into-runs.ts';
import type { Mark } from './mark.ts';
import { Superscript } from './superscript.tsx';
import { Underline } from './underline.tsx';

interface Props {
  readonly run: Run<Mark>;
  readonly text: string;
  readonly focusedId: string | null;
}

/** One run of text under its marks; underlines of both signs may meet on the same words. */
export const RunText = ({ run, text, focusedId }: Props) => {
  const citation = run.marks.find((mark) => mark.type === 'citation');
  if (citation) return <Superscript marker={citation.marker} passage={citation.passage} />;
  const reference = run.marks.find((mark) => mark.type === 'reference');
  const underlined = (
    <Underline sign={1} run={run} focusedId={focusedId}>
      <Underline sign={-1} run={run} focusedId={focusedId}>
        {text.slice(run.begin, run.end)}
      </Underline>
    </Underline>
  );
  const hedged = run.marks.some(({ type }) => type === 'hedge') ? (
    <em className="hedge">{underlined}</em>
  ) : (
    underlined
  );
  return reference ? (
    <span className="reference" title={reference.readAs}>
      {hedged}
    </span>
  ) : (
    hedged
  );
};
