import type { Span } from '../../../../src/records/index.ts';

/** Each run of text stands in an element that says where in the document it begins. */
const RUN = '[data-begin]';

const beginOf = (run: HTMLElement): number => Number(run.dataset.begin);

/** Offset in the document of a place in the page; of one in a citation marker, whose words are others, where it begins. */
const offsetOf = (node: Node, offset: number): number | null => {
  const run = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>(RUN);
  if (run && node instanceof Text && run.dataset.marker === undefined) return beginOf(run) + offset;
  if (run) return beginOf(run);
  // Between two blocks: the first run after the place.
  const following = node instanceof Element ? node.childNodes[offset] : node;
  const next =
    following instanceof Element && (following.matches(RUN) ? following : following.querySelector(RUN));
  return next instanceof HTMLElement ? beginOf(next) : null;
};

/** What of a document's text is selected on the page, by its offsets; null where nothing of it is. */
export const selectedSpan = (text: Element): Span | null => {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!text.contains(range.commonAncestorContainer)) return null;
  const begin = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return begin === null || end === null || end <= begin ? null : { begin, end };
};

const runAt = (runs: readonly HTMLElement[], offset: number): HTMLElement | undefined => {
  let [low, high] = [0, runs.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (beginOf(runs[middle]!) <= offset) low = middle;
    else high = middle - 1;
  }
  return runs[low];
};

const boundaryAt = (runs: readonly HTMLElement[], offset: number): [Node, number] | null => {
  const run = runAt(runs, offset);
  const words = run && document.createTreeWalker(run, NodeFilter.SHOW_TEXT).nextNode();
  if (!run || !words) return null;
  return [words, Math.min(words.textContent!.length, Math.max(0, offset - beginOf(run)))];
};

/** Where spans of the document stand on the page. Runs follow one another in the order of the text. */
export const rangesOf = (text: Element, spans: readonly Span[]): readonly Range[] => {
  const runs = [...text.querySelectorAll<HTMLElement>(RUN)].sort((x, y) => beginOf(x) - beginOf(y));
  return spans.flatMap(({ begin, end }) => {
    const [from, to] = [boundaryAt(runs, begin), boundaryAt(runs, end - 1)];
    if (!from || !to) return [];
    const range = document.createRange();
    range.setStart(...from);
    range.setEnd(to[0], Math.min(to[0].textContent!.length, to[1] + 1));
    return [range];
  });
};
