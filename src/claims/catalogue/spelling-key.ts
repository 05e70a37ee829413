/** Articles and links inside of transliterated names, which are written in many ways or left out. */
const SMALL_WORDS: ReadonlySet<string> = new Set('al el ul ud ash as an ar ad az at us il e i ye'.split(' '));
/** The same where no hyphen ties them to a word: "as" and "an" are English then. */
const LOOSE_SMALL_WORDS: ReadonlySet<string> = new Set('al el ul ud ash e i'.split(' '));

/** Letters of transliterations that take each other's place; applied one after the other. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/gu, 'f'],
  [/tch/gu, 'ch'],
  [/dj/gu, 'j'],
  [/dh/gu, 'd'],
  [/gh/gu, 'g'],
  [/kh|q|c(?!h)/gu, 'k'],
  [/v/gu, 'w'],
  // "Tawhid", "Tauhid"
  [/(?<=[aeiou])w(?=[^aeiouy]|$)/gu, ''],
  // "Jama'ah", "Jama'a"
  [/(?<=[aeiouy])h$/gu, ''],
  [/[aeiouy]+/gu, 'a'],
  [/([^a])\1+/gu, '$1'],
];

const letters = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[^\p{Lu}\p{Ll}\p{Lo}\p{N}]/gu, '')
    .toLowerCase();

const soundOf = (word: string): string =>
  SOUNDS.reduce((sound, [pattern, sign]) => sound.replace(pattern, sign), letters(word));

/** Words by which a transliterated name is known; only names with one of them, or with an article, are keyed. */
const STEMS: ReadonlySet<string> = new Set(
  `hizb hizbullah jaysh jund jundullah ansar ansarullah harakat harkat jamaat jamiat lashkar tehrik jihad mujahid
  mujahidin taliban shabab islami islamiya muhammad ahrar liwa kataib katibat faylaq ahlu ahl tawhid nusra hashd sahaba
  sipah janjawid jabhat usbat saraya hayat hurras fedayin`
    .split(/\s+/u)
    .map(soundOf),
);

const heard = new Map<string, string>();
const MOST_HEARD = 20_000;

/** The sound of a word; an article grown together with a known word before it is left out: "Hizbul Mujahideen". */
const soundInName = (word: string): string => {
  const known = heard.get(word);
  if (known !== undefined) return known;
  const bare = /^(.+)ul$/iu.exec(word)?.[1];
  const stem = bare === undefined ? '' : soundOf(bare);
  const sound = STEMS.has(stem) ? stem : soundOf(word);
  if (heard.size >= MOST_HEARD) heard.clear();
  heard.set(word, sound);
  return sound;
};

/** A word of a name as a reader of text meets it. */
export interface NameWord {
  readonly text: string;
  /** Tied to the word before it by a hyphen. */
  readonly joined: boolean;
}

/** Whether a word is an article or a link, and so says nothing of its own. */
export const isSmallWord = (words: readonly NameWord[], at: number): boolean => {
  const { text, joined } = words[at]!;
  const word = letters(text);
  return joined || words[at + 1]?.joined ? SMALL_WORDS.has(word) : LOOSE_SMALL_WORDS.has(word);
};

/** Shorter keys, such as that of "Amal", are those of too many words. */
const SHORTEST_KEY = 5;

/**
 * One key for the spellings of a transliterated name: "Hizbullah", "Hezbollah" and "Hizballah" have the same, and so have
 * "Lashkar-e-Taiba" and "Lashkar-i-Tayyiba". Articles and links are left out and words run together; all vowels are one,
 * doubled letters single; kh, q, c and k are one, gh and g, dh and d, v and w; a final h is silent. Null for names that do
 * not look transliterated, or that are too short to tell.
 */
export const spellingKey = (words: readonly NameWord[]): string | null => {
  const own = words.filter((_, at) => !isSmallWord(words, at)).map(({ text }) => soundInName(text));
  const hasArticle = own.length < words.length;
  if (own.length === 0 || !(hasArticle || own.some((sound) => STEMS.has(sound)))) return null;
  const key = own.join('').replace(/a+/gu, 'a');
  return key.length < SHORTEST_KEY ? null : key;
};
