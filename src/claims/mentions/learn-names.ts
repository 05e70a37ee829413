import type { Actor, ActorType } from '../../records/index.ts';
import { MONTHS } from '../text/months.ts';
import { isAcronym, isAllCapitals, type Token } from '../text/tokenise.ts';
import { DESCRIBED_GROUPS, DESCRIBING_WORDS, HEADS_OF_PEOPLE, STATE_OFFICES } from './agent-nouns.ts';
import { NameBook } from './name-book.ts';
import type { NameMatch } from './name-index.ts';
import {
  acronymAfter,
  isOrganisation,
  type Run,
  runAt,
  spellsOut,
  startsName,
  writtenAs,
} from './name-runs.ts';
import { ORGANISATION_NOUNS } from './organisation-nouns.ts';

/** What a document's names mean: the catalogue's, and those that the document itself defines. */
export interface KnownNames {
  readonly book: NameBook;
  /** For each state that the document names its share of all such mentions, in (0, 1]: for "the government". */
  readonly states: ReadonlyMap<Actor, number>;
}

/** Acronyms of things that are no actors. */
const NOT_ORGANISATIONS: ReadonlySet<string> = new Set(
  'usa tv ied ieds rpg rpgs gdp wmd ngo ngos ceo dna hiv aids gps suv uav uavs vip faq isbn gmt utc est pm bc ad ii iii iv vi vii viii ix xi xii mp mps idp idps mou ddr pow pows atm ak tow sam sams pdf http https usd eur gbp covid url text efe acan'.split(
    ' ',
  ),
);
const SHORTEST_ACRONYM = 3;
const LONGEST_ACRONYM = 6;
/** Those who left: no longer the organisation whose name they bear. */
const DISSIDENTS: ReadonlySet<string> = new Set([
  'dissidents',
  'defectors',
  'deserters',
  'dissident',
  'renegades',
]);
/** "Syrian rebels" are others than Syria; "Syrian forces" are Syria. */
const GROUPS_OF_A_STATE: ReadonlySet<string> = new Set(
  [...DESCRIBED_GROUPS].filter((noun) => noun !== 'forces'),
);
const ADJECTIVE = /(?:ish|ic|ist|ese|ite|ian|an|i|ni)$/u;
const MOST_DESCRIBING_WORDS = 2;

const typeOf = (name: string): ActorType => {
  if (/\b(?:party|union|congress|league)$/iu.test(name)) return 'party';
  if (/\b(?:government|administration)\b/iu.test(name)) return 'government';
  if (/\b(?:agency|directorate|police)\b/iu.test(name)) return 'agency';
  return 'armed-group';
};

/** "Kurdish *forces*", "Islamist *rebels*": one past the noun that describes an actor together with what stands before `last`, or -1. */
const endOfDescription = (tokens: readonly Token[], last: number, nouns: ReadonlySet<string>): number => {
  for (let at = last; at < tokens.length && at <= last + MOST_DESCRIBING_WORDS; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || token.joined) return -1;
    if (nouns.has(token.key)) return at + 1;
    if (!DESCRIBING_WORDS.has(token.key)) return -1;
  }
  return -1;
};

/** "Front for Unity *and Democracy* (FUD)": a name runs on over "and" where its acronym says so. */
const withSecondHalf = (tokens: readonly Token[], run: Run): Run => {
  const next = tokens[run.last + 1];
  if (tokens[run.last]?.key !== 'and' || !next || !startsName(next)) return run;
  const { last } = runAt(tokens, run.last + 1);
  const acronym = acronymAfter(tokens, last);
  const initials = tokens
    .slice(run.first, last)
    .filter(({ text }) => /^\p{Lu}/u.test(text))
    .map(({ key }) => key.charAt(0))
    .join('');
  return acronym && initials === acronym.key ? { first: run.first, last } : run;
};

const isLooseAcronym = (word: Token): boolean => {
  const isLong = word.key.length >= SHORTEST_ACRONYM && word.key.length <= LONGEST_ACRONYM;
  return isAcronym(word) && isLong && !NOT_ORGANISATIONS.has(word.key);
};

/** Reads a document's sentences once for the names that it defines: organisations, acronyms in brackets, leaders, and bare names that act. */
export const learnNames = (
  text: string,
  sentences: readonly (readonly Token[])[],
  catalogue: readonly Actor[],
): KnownNames => {
  const book = new NameBook(text, catalogue);
  const states = new Map<Actor, number>();

  /** What follows a name: its acronym, its leader, and the descriptions that make other actors of it. Returns one past all of it. */
  const learnAfter = (tokens: readonly Token[], first: number, { entry, length }: NameMatch): number => {
    const wing = tokens[first + length];
    // "ULIMO-J" is another than "ULIMO"
    if (length === 1 && wing?.joined && /^\p{Lu}{1,3}$/u.test(wing.text) && isAcronym(tokens[first]!))
      book.addActor(writtenAs(text, tokens, { first, last: first + 2 }), 'faction');
    const last = first + length;
    const described = entry.standing === 'adjective' ? endOfDescription(tokens, last, GROUPS_OF_A_STATE) : -1;
    const dissident = entry.standing === 'name' && DISSIDENTS.has(tokens[last]?.key ?? '') ? last + 1 : -1;
    if (dissident > 0) book.addActor(writtenAs(text, tokens, { first, last: dissident }), 'faction');
    if (described > 0) book.addActor(writtenAs(text, tokens, { first, last: described }), 'armed-group');
    book.addAcronym(tokens, entry.actor, last);
    book.addLeader(tokens, entry.actor, last);
    return Math.max(last, described, dissident);
  };

  /** A capitalised run that the catalogue does not know. */
  const learnRun = (tokens: readonly Token[], run: Run): number => {
    const word = tokens[run.first]!;
    const isSingle = run.last - run.first === 1;
    if (isSingle && isLooseAcronym(word)) {
      book.addActor(word.text, 'armed-group');
      return run.last;
    }
    // at the start of a sentence a capital says nothing: "Rival groups"
    const described = isSingle && run.first > 0 ? endOfDescription(tokens, run.last, DESCRIBED_GROUPS) : -1;
    const last = described > 0 || !isSingle ? described : endOfDescription(tokens, run.last, STATE_OFFICES);
    if (last < 0) {
      return run.last;
    }
    const isAdjective = ADJECTIVE.test(word.key);
    book.addActor(
      isAdjective ? writtenAs(text, tokens, { first: run.first, last }) : word.text,
      described > 0 ? 'armed-group' : 'government',
    );
    return last;
  };

  /** "14 March alliance": an organisation named by a day. */
  const learnDay = (tokens: readonly Token[], at: number): number | null => {
    const [day, month, noun] = tokens.slice(at, at + 3);
    if (day?.kind !== 'number' || !MONTHS.includes(month?.key ?? '') || !noun || noun.joined) return null;
    if (!ORGANISATION_NOUNS.has(noun.key)) return null;
    book.addActor(writtenAs(text, tokens, { first: at, last: at + 3 }), 'armed-group');
    return at + 3;
  };

  /** Learns what starts at `at`, and returns one past what it covered. */
  const learnAt = (tokens: readonly Token[], at: number): number => {
    const afterDay = learnDay(tokens, at);
    if (afterDay !== null) return afterDay;
    const known = book.index.longestAt(tokens, at);
    if (known?.entry.actor.type === 'government')
      states.set(known.entry.actor, (states.get(known.entry.actor) ?? 0) + 1);
    const isHead = HEADS_OF_PEOPLE.has(tokens[at]!.key) && tokens[at + 1]?.key === 'of';
    const run = startsName(tokens[at]!) && !isHead ? withSecondHalf(tokens, runAt(tokens, at)) : null;
    if (known && (!run || known.entry.standing === 'name' || known.length >= run.last - run.first))
      return learnAfter(tokens, at, known);
    if (!run) return at + 1;
    const whole = known?.entry.standing === 'adjective' ? book.index.longestAt(tokens, at + 1) : null;
    if (known && whole && at + 1 + whole.length >= run.last) return learnAfter(tokens, at, known);
    const acronym = acronymAfter(tokens, run.last);
    if (isOrganisation(tokens, run) || (acronym && spellsOut(tokens, run, acronym))) {
      const name = writtenAs(text, tokens, run);
      const actor = book.addActor(name, typeOf(name));
      book.addAcronym(tokens, actor, run.last);
      book.addLeader(tokens, actor, run.last);
      return run.last;
    }
    return known ? learnAfter(tokens, at, known) : learnRun(tokens, run);
  };

  /** Where all is in capitals, only what the catalogue knows tells a name: "COLOMBIAN GUERRILLAS". */
  const learnInCapitals = (tokens: readonly Token[], at: number): number => {
    const known = book.index.longestAt(tokens, at);
    if (known?.entry.actor.type === 'government')
      states.set(known.entry.actor, (states.get(known.entry.actor) ?? 0) + 1);
    return known?.entry.standing === 'adjective' ? learnAfter(tokens, at, known) : at + (known?.length ?? 1);
  };

  for (const tokens of sentences) {
    const learn = isAllCapitals(tokens) ? learnInCapitals : learnAt;
    for (let at = 0; at < tokens.length; ) at = learn(tokens, at);
  }
  const total = [...states.values()].reduce((sum, count) => sum + count, 0);
  const shares = new Map([...states].map(([state, count]) => [state, count / total]));
  return { book, states: shares };
};
