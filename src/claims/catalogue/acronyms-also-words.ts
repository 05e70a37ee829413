/**
 * Acronyms that are common English words, too. They name an actor only when written in capitals, and in a text that is
 * all in capitals they are taken for the words.
 */
export const ACRONYMS_ALSO_WORDS: ReadonlySet<string> = new Set(
  'aa alp arena ars boss cam car cv dia eros fact fan far gal gam is jam kisan mend mit model nam orden pa pac pad pap plan plot raf raw sang sas tip us who'.split(
    ' ',
  ),
);
