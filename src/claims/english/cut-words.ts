import { cutInside } from './cut-inside.ts';
import { peelEnd, peelFront } from './peel-marks.ts';
import type { Word } from './word.ts';

/** No run without a space is looked at in pieces longer than this, so that no pattern sees text without bound. */
const RUN = /\S{1,200}/gu;

function cutRun(run: string, offset: number, words: Word[]): void {
  let begin = 0;
  let end = run.length;
  const put = (length: number, marker: boolean): void => {
    words.push({ begin: offset + begin, end: offset + begin + length, marker });
    begin += length;
  };
  for (let peel = peelFront(run); peel; peel = peelFront(run.slice(begin, end)))
    put(peel.length, peel.marker);
  const behind: Word[] = [];
  for (let peel = peelEnd(run.slice(begin, end)); peel; peel = peelEnd(run.slice(begin, end))) {
    behind.push({ begin: offset + end - peel.length, end: offset + end, marker: peel.marker });
    end -= peel.length;
  }
  const middle = run.slice(begin, end);
  for (const piece of cutInside(middle) ?? [{ text: middle, marker: false, whole: true }])
    if (piece.whole) put(piece.text.length, piece.marker);
    else {
      cutRun(piece.text, offset + begin, words);
      begin += piece.text.length;
    }
  words.push(...behind.reverse());
}

/** English words as Universal Dependencies draws them: clitics, brackets and most hyphens apart. Linear in the text. */
export function cutWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const run of text.matchAll(RUN)) cutRun(run[0], run.index, words);
  return words;
}
