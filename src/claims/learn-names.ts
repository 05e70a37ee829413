import type { Actor, ActorType } from '../records/index.ts';
import { DESCRIBED_GROUPS, DESCRIBING_WORDS, STATE_OFFICES, TITLES } from './agent-nouns.ts';
import { slugOf } from './catalogue/slug-of.ts';
import { isFiniteTrigger } from './find-triggers.ts';
import { AUXILIARIES, FORMS_OF_BE, LOCATIVE } from './function-words.ts';
import { indexCatalogue } from './index-catalogue.ts';
import { NameIndex, type NameMatch } from './name-index.ts';
import {
  acronymAfter,
  isOrganisation,
  personAt,
  type Run,
  runAt,
  spellsOut,
  startsName,
  writtenAs,
} from './name-runs.ts';
import { SPEECH_VERBS } from './speech-words.ts';
import { isAcronym, isAllCapitals, type Token } from './tokenise.ts';

/** What a document's names mean: the catalogue's, and those that the document itself defines. */
export interface KnownNames {
  readonly index: NameIndex;
  /** Actors that the catalogue did not hold, in text order. */
  readonly newActors: readonly Actor[];
  /** The state that the document names most often, for "the government"; null where it names none. */
  readonly mainState: Actor | null;
}

/** Acronyms of things that are no actors. */
const NOT_ORGANISATIONS: ReadonlySet<string> = new Set(
  'usa tv ied ieds rpg rpgs gdp wmd ngo ngos ceo dna hiv aids gps suv uav uavs vip faq isbn gmt utc est pm bc ad ii iii iv vi vii viii ix xi xii mp mps idp idps mou ddr pow pows atm ak tow sam sams pdf http https usd eur gbp covid url text efe acan'.split(
    ' ',
  ),
);
/** Those who left: no longer the organisation whose name they bear. */
const DISSIDENTS: ReadonlySet<string> = new Set([
  'dissidents',
  'defectors',
  'deserters',
  'dissident',
  'renegades',
]);
const ADJECTIVE = /(?:ish|ic|ist|ese|ite|ian|an|i|ni)$/u;
const MOST_DESCRIBING_WORDS = 2;
/** A bare name must be seen doing something this often before it counts as an actor (assumed). */
const LEAST_DEEDS = 1;
const LEAST_MENTIONS = 2;

const typeOf = (name: string): ActorType => {
  if (/\b(?:party|union|congress|league)$/iu.test(name)) return 'party';
  if (/\b(?:government|administration)\b/iu.test(name)) return 'government';
  if (/\b(?:agency|directorate|police)\b/iu.test(name)) return 'agency';
  return 'armed-group';
};

/** "Kurdish forces", "Islamist rebels": one past the noun, where an adjective and a group's noun describe an actor. */
const endOfDescription = (tokens: readonly Token[], last: number, nouns: ReadonlySet<string>): number => {
  for (let at = last; at < tokens.length && at <= last + MOST_DESCRIBING_WORDS; at += 1) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || token.joined) return -1;
    if (nouns.has(token.key)) return at + 1;
    if (!DESCRIBING_WORDS.has(token.key)) return -1;
  }
  return -1;
};

const isVerbOpener = (token: Token | undefined): boolean =>
  token !== undefined &&
  !FORMS_OF_BE.has(token.key) &&
  (AUXILIARIES.has(token.key) || token.key.endsWith('ly'));

interface BareName {
  mentions: number;
  deeds: number;
  places: number;
}

/** Reads a document's sentences once for the names that it defines: organisations, acronyms in brackets, leaders, and bare names that act. */
export const learnNames = (
  text: string,
  sentences: readonly (readonly Token[])[],
  catalogue: readonly Actor[],
): KnownNames => {
  const index = new NameIndex(indexCatalogue(catalogue));
  const taken = new Map(catalogue.map((actor) => [actor.id, actor]));
  const newActors: Actor[] = [];
  const states = new Map<Actor, number>();
  const bareNames = new Map<string, BareName>();

  const learnActor = (name: string, type: ActorType): Actor => {
    const id = slugOf(name);
    const actor = taken.get(id) ?? { id, name, type, aliases: [], leaders: [], basis: 'text' as const };
    if (!taken.has(id)) newActors.push(actor);
    taken.set(id, actor);
    index.add({ actor, alias: name, resolvedBy: 'name', standing: 'name' });
    if (/^al-\S+ /iu.test(name))
      index.add({ actor, alias: name.slice(3), resolvedBy: 'alias', standing: 'name' });
    return actor;
  };

  const learnAcronym = (tokens: readonly Token[], actor: Actor, last: number): void => {
    const acronym = acronymAfter(tokens, last);
    if (acronym) index.add({ actor, alias: acronym.text, resolvedBy: 'defined-acronym', standing: 'name' });
  };

  const learnLeader = (tokens: readonly Token[], actor: Actor, first: number): void => {
    let start = first;
    while (start < first + 3 && TITLES.has(tokens[start]?.key ?? '')) start += 1;
    const person = start > first ? personAt(tokens, start) : null;
    if (!person || index.longestAt(tokens, person.first)) return;
    index.add({ actor, alias: writtenAs(text, tokens, person), resolvedBy: 'leader', standing: 'name' });
    const surname = tokens[person.last - 1]!;
    if (person.last - person.first > 1 && !surname.joined)
      index.add({ actor, alias: surname.text, resolvedBy: 'leader', standing: 'name' });
  };

  const countBareName = (tokens: readonly Token[], run: Run): void => {
    const name = writtenAs(text, tokens, run);
    const seen = bareNames.get(name) ?? { mentions: 0, deeds: 0, places: 0 };
    bareNames.set(name, seen);
    seen.mentions += 1;
    let next = run.last;
    while (isVerbOpener(tokens[next])) next += 1;
    if (tokens[next] && isFiniteTrigger(tokens, next) && !SPEECH_VERBS.has(tokens[next]!.key))
      seen.deeds += 1;
    if (
      LOCATIVE.has(tokens[run.first - 1]?.key ?? '') ||
      (tokens[run.last]?.key === ',' && LOCATIVE.has(tokens[run.first - 2]?.key ?? ''))
    )
      seen.places += 1;
  };

  /** Learns what starts at `at`, and returns one past what it covered. */
  const learnAt = (tokens: readonly Token[], at: number): number => {
    const known: NameMatch | null = index.longestAt(tokens, at);
    if (known?.entry.actor.type === 'government')
      states.set(known.entry.actor, (states.get(known.entry.actor) ?? 0) + 1);
    const run = startsName(tokens[at]!) ? runAt(tokens, at) : null;
    const isWhole =
      known !== null && (!run || known.entry.standing === 'name' || known.length >= run.last - run.first);
    if (known && isWhole) {
      const last = at + known.length;
      const described =
        known.entry.standing === 'adjective' ? endOfDescription(tokens, last, DESCRIBED_GROUPS) : -1;
      const dissident =
        known.entry.standing === 'name' && DISSIDENTS.has(tokens[last]?.key ?? '') ? last + 1 : -1;
      if (dissident > 0) learnActor(writtenAs(text, tokens, { first: at, last: dissident }), 'faction');
      if (described > 0) learnActor(writtenAs(text, tokens, { first: at, last: described }), 'armed-group');
      learnAcronym(tokens, known.entry.actor, last);
      learnLeader(tokens, known.entry.actor, last);
      return Math.max(last, described, dissident);
    }
    if (!run) return at + 1;
    const acronym = acronymAfter(tokens, run.last);
    if (isOrganisation(tokens, run) || (acronym && spellsOut(tokens, run, acronym))) {
      const name = writtenAs(text, tokens, run);
      const actor = learnActor(name, typeOf(name));
      learnAcronym(tokens, actor, run.last);
      learnLeader(tokens, actor, run.last);
      return run.last;
    }
    if (known) {
      learnLeader(tokens, known.entry.actor, at + known.length);
      return at + known.length;
    }
    const word = tokens[at]!;
    const isSingle = run.last - run.first === 1;
    if (
      isSingle &&
      isAcronym(word) &&
      word.key.length >= 3 &&
      word.key.length <= 6 &&
      !NOT_ORGANISATIONS.has(word.key)
    ) {
      learnActor(word.text, 'armed-group');
      return run.last;
    }
    // at the start of a sentence a capital says nothing: "Rival groups"
    const described = at > 0 ? endOfDescription(tokens, run.last, DESCRIBED_GROUPS) : -1;
    const office = described < 0 && isSingle ? endOfDescription(tokens, run.last, STATE_OFFICES) : -1;
    if ((described > 0 || office > 0) && isSingle) {
      const isAdjective = ADJECTIVE.test(word.key);
      const last = Math.max(described, office);
      learnActor(
        isAdjective ? writtenAs(text, tokens, { first: at, last }) : word.text,
        described > 0 ? 'armed-group' : 'government',
      );
      return last;
    }
    countBareName(tokens, run);
    return run.last;
  };

  /** Where all is in capitals, only what the catalogue knows tells a name: "SALVADORAN GUERRILLAS". */
  const learnInCapitals = (tokens: readonly Token[], at: number): number => {
    const known = index.longestAt(tokens, at);
    if (!known || known.entry.standing !== 'adjective') return at + 1;
    const described = endOfDescription(tokens, at + known.length, DESCRIBED_GROUPS);
    if (described > 0) learnActor(writtenAs(text, tokens, { first: at, last: described }), 'armed-group');
    return Math.max(at + known.length, described);
  };

  for (const tokens of sentences) {
    const isHeadline = isAllCapitals(tokens);
    for (let at = 0; at < tokens.length; )
      at = isHeadline ? learnInCapitals(tokens, at) : learnAt(tokens, at);
  }
  for (const [name, { mentions, deeds, places }] of bareNames) {
    if (mentions >= LEAST_MENTIONS && deeds >= LEAST_DEEDS && places < deeds && !/[\s-]/u.test(name))
      learnActor(name, 'unknown');
  }
  const mainState = [...states].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  return { index, newActors, mainState };
};
