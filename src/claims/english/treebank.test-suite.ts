import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** Beside the repository: four folders up from the source, five from what is built of it. */
const PLACES = ['../../../../shared/treebanks/data/', '../../../../../shared/treebanks/data/'];
const [SOURCE, BUILT] = PLACES.map((place) => new URL(place, import.meta.url)) as [URL, URL];
const FOLDER = existsSync(BUILT) && !existsSync(SOURCE) ? BUILT : SOURCE;

export interface GoldWord {
  readonly form: string;
  readonly upos: string;
  /** Index in the sentence; -1 for the root. */
  readonly head: number;
  readonly relation: string;
  readonly spaceAfter: boolean;
}

/** Why the treebanks cannot be read, or undefined when they can. */
export const missingTreebanks = (): string | undefined =>
  existsSync(FOLDER) ? undefined : `measured tests skipped: no treebanks at ${fileURLToPath(FOLDER)}`;

function readData(name: string): string {
  const plain = new URL(name, FOLDER);
  return existsSync(plain)
    ? readFileSync(plain, 'utf8')
    : gunzipSync(readFileSync(new URL(`${name}.gz`, FOLDER))).toString('utf8');
}

const readBlock = (block: string): readonly GoldWord[] =>
  block
    .split('\n')
    .filter((line) => /^\d+\t/.test(line))
    .map((line) => {
      const [, form = '', , upos = '', , , head = '', relation = '', , misc = ''] = line.split('\t');
      return { form, upos, head: Number(head) - 1, relation, spaceAfter: !misc.includes('SpaceAfter=No') };
    });

const sentencesOf = (text: string): readonly (readonly GoldWord[])[] =>
  text.trim().split(/\n\n+/).map(readBlock);

export const readTreebank = (name: string) => sentencesOf(readData(`${name}.conllu`));

/** Academic, biographic, interview and news documents of GUM's dev and test parts: nearest to reports. */
export const readFormalGum = () =>
  ['gum-dev', 'gum-test'].flatMap((name) =>
    readData(`${name}.conllu`)
      .trim()
      .split(/(?=# newdoc id)/)
      .filter((document) => /^# newdoc id = GUM_(?:academic|bio|interview|news)_/.test(document))
      .flatMap(sentencesOf),
  );

/** Documents or paragraphs of a treebank as text, with the span of each gold sentence. */
export function readParagraphs(name: string) {
  const paragraphs: { text: string; readonly sentences: [number, number][] }[] = [];
  for (const block of readData(`${name}.conllu`).trim().split(/\n\n+/)) {
    if (paragraphs.length === 0 || /^# new(?:par|doc)/m.test(block))
      paragraphs.push({ text: '', sentences: [] });
    const paragraph = paragraphs.at(-1)!;
    const written = /^# text = (.*)$/m.exec(block)![1]!;
    paragraph.sentences.push([paragraph.text.length, paragraph.text.length + written.length]);
    paragraph.text += /SpaceAfter=No[^\n]*$/.test(block) ? written : `${written} `;
  }
  return paragraphs;
}
