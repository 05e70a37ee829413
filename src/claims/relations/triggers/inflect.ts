/** The forms of a verb that differ in what stands around them. `past` also serves as participle where the verb has no other. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'present-participle';

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  arise: ['arose', 'arisen'],
  be: ['was', 'been'],
  bear: ['bore', 'borne'],
  beat: ['beat', 'beaten'],
  begin: ['began', 'begun'],
  bind: ['bound', 'bound'],
  blow: ['blew', 'blown'],
  break: ['broke', 'broken'],
  bring: ['brought', 'brought'],
  build: ['built', 'built'],
  buy: ['bought', 'bought'],
  cast: ['cast', 'cast'],
  come: ['came', 'come'],
  cut: ['cut', 'cut'],
  do: ['did', 'done'],
  draw: ['drew', 'drawn'],
  drive: ['drove', 'driven'],
  fall: ['fell', 'fallen'],
  feed: ['fed', 'fed'],
  fight: ['fought', 'fought'],
  find: ['found', 'found'],
  flee: ['fled', 'fled'],
  fly: ['flew', 'flown'],
  forbid: ['forbade', 'forbidden'],
  forsake: ['forsook', 'forsaken'],
  freeze: ['froze', 'frozen'],
  get: ['got', 'got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grind: ['ground', 'ground'],
  grow: ['grew', 'grown'],
  hang: ['hung', 'hung'],
  have: ['had', 'had'],
  hide: ['hid', 'hidden'],
  hit: ['hit', 'hit'],
  hold: ['held', 'held'],
  keep: ['kept', 'kept'],
  know: ['knew', 'known'],
  lay: ['laid', 'laid'],
  lead: ['led', 'led'],
  leave: ['left', 'left'],
  lend: ['lent', 'lent'],
  let: ['let', 'let'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  meet: ['met', 'met'],
  mislead: ['misled', 'misled'],
  mow: ['mowed', 'mown'],
  outbid: ['outbid', 'outbid'],
  outfight: ['outfought', 'outfought'],
  overrun: ['overran', 'overrun'],
  overtake: ['overtook', 'overtaken'],
  overthrow: ['overthrew', 'overthrown'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  quit: ['quit', 'quit'],
  rebuild: ['rebuilt', 'rebuilt'],
  retake: ['retook', 'retaken'],
  rid: ['rid', 'rid'],
  rise: ['rose', 'risen'],
  run: ['ran', 'run'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  seek: ['sought', 'sought'],
  sell: ['sold', 'sold'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  shoot: ['shot', 'shot'],
  sink: ['sank', 'sunk'],
  sit: ['sat', 'sat'],
  speak: ['spoke', 'spoken'],
  split: ['split', 'split'],
  spread: ['spread', 'spread'],
  spring: ['sprang', 'sprung'],
  stand: ['stood', 'stood'],
  steal: ['stole', 'stolen'],
  strike: ['struck', 'struck'],
  swear: ['swore', 'sworn'],
  take: ['took', 'taken'],
  teach: ['taught', 'taught'],
  tear: ['tore', 'torn'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  throw: ['threw', 'thrown'],
  undertake: ['undertook', 'undertaken'],
  uphold: ['upheld', 'upheld'],
  win: ['won', 'won'],
  withdraw: ['withdrew', 'withdrawn'],
  withhold: ['withheld', 'withheld'],
  withstand: ['withstood', 'withstood'],
};

/** Verbs whose last consonant is doubled before -ed and -ing. */
const DOUBLED: ReadonlySet<string> = new Set(
  'ban begin compel confer cut deter equip expel funnel channel get hit outbid overrun pin prop put quarrel quit rebel repel rival ship slam split spur step stop win'.split(
    ' ',
  ),
);

const stem = (verb: string): string => (DOUBLED.has(verb) ? `${verb}${verb.at(-1)}` : verb);

const third = (verb: string): string => {
  if (verb === 'be') return 'is';
  if (verb === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/u.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
};

const past = (verb: string): string => {
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem(verb)}ed`;
};

const presentParticiple = (verb: string): string => {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  return verb.endsWith('e') && !/(?:ee|oe|ye|be)$/u.test(verb)
    ? `${verb.slice(0, -1)}ing`
    : `${stem(verb)}ing`;
};

/** Every form of a verb; of a phrase, with its first word inflected. */
export const inflect = (lemma: string): readonly (readonly [form: VerbForm, words: string])[] => {
  const [verb = '', ...rest] = lemma.split(' ');
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const [pastForm, participle] = IRREGULAR[verb] ?? [past(verb), past(verb)];
  return [
    ['base', verb + tail],
    ['third', third(verb) + tail],
    ['past', pastForm + tail],
    ...(participle === pastForm ? [] : [['participle', participle + tail] as const]),
    ['present-participle', presentParticiple(verb) + tail],
  ];
};

export const pluralOf = (noun: string): string => {
  if (/(?:s|x|z|ch|sh)$/u.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
};
