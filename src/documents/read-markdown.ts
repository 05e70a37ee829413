import { Marked, Tokenizer } from 'marked';
import type { DecodedText } from './decode-text.ts';
import { readHtmlFragment } from './html/index.ts';
import { readFrontMatter } from './read-front-matter.ts';
import type { Reading } from './reading.ts';

/** How far a sign of emphasis is looked for its fellow: without an end, a page of `_` takes quadratic time. Assumed. */
const EMPHASIS_WITHIN = 1000;

/** Deeper quotations and lists than anybody writes would exhaust the parser's stack. Assumed. */
const DEEPEST = 20;

/** A run of characters without a space that is no word: kept from the parser, which takes quadratic time on some. Assumed. */
const LONG_RUN = /\S{1000,}/g;

const marked = new Marked({
  tokenizer: {
    /** Bare addresses are text. */
    url: () => undefined,
    emStrong(source, masked, previous) {
      const maskedRest = masked.slice(-source.length).slice(0, EMPHASIS_WITHIN);
      return Tokenizer.prototype.emStrong.call(this, source.slice(0, EMPHASIS_WITHIN), maskedRest, previous);
    },
  },
});

/** `[^1]: words`, and the indented lines that go on with it. */
const FOOTNOTE = /^\[\^([^\]\s]{1,30})\]:[ \t]*(.*(?:\n(?:[ \t]{2,}\S.*|(?=[^\s[#>*+-]).+))*)/gm;

const NESTED_DEEP = new RegExp(
  `^(?:[ \\t]*(?:>|[-*+]|\\d{1,9}[.)])){${DEEPEST},}|^[ \\t]{${2 * DEEPEST},}`,
  'gm',
);

/** Pictures that are written into the text itself. */
const INLINE_PICTURE = /!\[[^\]\n]{0,500}\]\(data:[^)\s]*\)/g;

const asHtml = (source: string): string => {
  const runs: string[] = [];
  const guarded = source
    .replace(INLINE_PICTURE, '')
    .replace(NESTED_DEEP, '')
    .replace(LONG_RUN, (run) => `\uE000${runs.push(run) - 1}\uE001`);
  const html = marked.parse(guarded, { async: false });
  return html.replace(/\uE000(\d+)\uE001/g, (_, index) =>
    (runs[Number(index)] ?? '').replace(/&/g, '&amp;').replace(/</g, '&lt;'),
  );
};

/** Footnotes as the notes of a page, each by itself so that markup in them is read as in the text. */
const footnoteBlocks = (definitions: readonly RegExpMatchArray[]): string =>
  definitions
    .map(
      ([, marker, words]) =>
        `<p>[^${marker}]: ${asHtml(words!.replace(/\n[ \t]+/g, '\n')).replace(/^<p>|<\/p>\s*$/g, '')}</p>`,
    )
    .join('\n');

/** The words of a Markdown text without their markup; the front matter goes into the metadata. */
export const readMarkdown = ({ text, doubts }: DecodedText): Reading => {
  const frontMatter = readFrontMatter(text);
  const body = text.slice(frontMatter?.end ?? 0);
  const definitions = [...body.matchAll(FOOTNOTE)];
  const html = `${asHtml(body.replace(FOOTNOTE, ''))}\n${footnoteBlocks(definitions)}`;
  return { ...readHtmlFragment(html), metadata: frontMatter?.metadata ?? {}, doubts };
};
