import type { Actor } from '../records/index.ts';
import { TITLES } from './agent-nouns.ts';
import { slugOf } from './catalogue/slug-of.ts';
import { NOT_NAMES } from './function-words.ts';
import { type NameEntry, NameIndex, type Standing } from './name-index.ts';
import { FOREIGN_ORGANISATION_WORDS, GENERIC_NAME_WORDS, ORGANISATION_NOUNS } from './organisation-nouns.ts';
import { DEMONYMS, SEATS } from './state-words.ts';
import { isAcronym, isCapitalised, keyOf, type Token } from './tokenise.ts';

/** What a document's names mean: the catalogue's, and those that the document itself defines. */
export interface KnownNames {
  readonly index: NameIndex;
  /** Actors that the catalogue did not hold, in text order. */
  readonly newActors: readonly Actor[];
}

const NAME_JOINTS: ReadonlySet<string> = new Set([
  "'s",
  'of',
  'for',
  'the',
  'de',
  'del',
  'la',
  'el',
  'al',
  'ul',
  'e',
  'i',
  'y',
  'in',
]);
/** Capitalised words that are names only together with what follows. */
const NAME_OPENERS: ReadonlySet<string> = new Set(
  'new northern southern eastern western north south east west first second third general second april may march august october'.split(
    ' ',
  ),
);
const NOT_ORGANISATIONS: ReadonlySet<string> = new Set(
  'usa tv ied ieds rpg rpgs gdp wmd ngo ngos ceo dna hiv aids gps suv uav uavs vip faq isbn gmt utc utm est am pm bc ad ii iii iv vi vii viii ix xi xii mp mps idp idps mou ddr pow pows atm ak tow sam sams id ok url pdf http https km usd eur gbp'.split(
    ' ',
  ),
);

const standingOf = (actor: Actor, alias: string): Standing => {
  if (actor.type !== 'government' || actor.basis !== 'catalogue') return 'name';
  const key = keyOf(alias);
  if (DEMONYMS.has(key)) return 'adjective';
  if (SEATS.has(key)) return 'seat';
  const isOffice = /(?:government|regime|administration|house|pentagon|department|kremlin|tatmadaw)$/iu.test(
    alias,
  );
  const isPeople = DEMONYMS.has(key.replace(/s$/u, ''));
  return isOffice || isPeople ? 'name' : 'place';
};

/** The names of a catalogue, and the surnames of leaders whom their full names make plain. */
export const indexCatalogue = (catalogue: readonly Actor[]): NameIndex => {
  const index = new NameIndex();
  for (const actor of catalogue) {
    for (const alias of [actor.name, ...actor.aliases]) {
      index.add({
        actor,
        alias,
        resolvedBy: alias === actor.name ? 'name' : 'alias',
        standing: standingOf(actor, alias),
      });
    }
  }
  for (const actor of catalogue) {
    for (const alias of actor.leaders) index.add({ actor, alias, resolvedBy: 'leader', standing: 'name' });
  }
  return index;
};

interface Run {
  readonly first: number;
  readonly last: number;
}

const startsName = (token: Token): boolean =>
  token.kind === 'word' && isCapitalised(token) && (!NOT_NAMES.has(token.key) || NAME_OPENERS.has(token.key));
const continuesName = (token: Token | undefined): boolean =>
  token !== undefined && ((token.kind === 'word' && isCapitalised(token)) || token.joined);

/** The run of capitalised words that starts at `first`, with the small words inside it. */
const runAt = (tokens: readonly Token[], first: number): Run => {
  let last = first + 1;
  for (;;) {
    if (continuesName(tokens[last])) {
      last += 1;
      continue;
    }
    let ahead = last;
    while (ahead < last + 2 && tokens[ahead] && NAME_JOINTS.has(tokens[ahead]!.key)) ahead += 1;
    if (ahead > last && tokens[ahead]?.kind === 'word' && isCapitalised(tokens[ahead]!)) last = ahead + 1;
    else return { first, last };
  }
};

const writtenAs = (text: string, tokens: readonly Token[], run: Run): string =>
  text.slice(tokens[run.first]!.begin, tokens[run.last - 1]!.end).replace(/\s+/gu, ' ');

const isOrganisation = (tokens: readonly Token[], run: Run): boolean => {
  const words = tokens
    .slice(run.first, run.last)
    .filter((token) => token.kind === 'word' && !NAME_JOINTS.has(token.key));
  if (words.length < 2 || words.every((word) => GENERIC_NAME_WORDS.has(word.key) || DEMONYMS.has(word.key)))
    return false;
  return (
    words.some((word) => isCapitalised(word) && ORGANISATION_NOUNS.has(word.key)) ||
    FOREIGN_ORGANISATION_WORDS.has(words[0]!.key)
  );
};

/** `VPF` in "Varda People's Front (VPF)": the acronym in brackets right after `last`. */
const acronymAfter = (tokens: readonly Token[], last: number): Token | null => {
  const [open, acronym, close] = [tokens[last], tokens[last + 1], tokens[last + 2]];
  if (open?.key !== '(' || !acronym || !isAcronym(acronym)) return null;
  return close?.key === ')' || close?.key === ',' || close?.key === ';' || close?.joined ? acronym : null;
};

const initialsOf = (tokens: readonly Token[], run: Run): string =>
  tokens
    .slice(run.first, run.last)
    .filter((token) => token.kind === 'word' && isCapitalised(token))
    .map((token) => token.key.charAt(0))
    .join('');

/** Tokens that may belong to a person's name after a title. */
const personAfter = (tokens: readonly Token[], first: number): Run | null => {
  let last = first;
  while (last < tokens.length && last < first + 5) {
    const token = tokens[last]!;
    const fits =
      token.kind === 'word' &&
      ((isCapitalised(token) && !isAcronym(token)) ||
        token.joined ||
        ['al', 'bin', 'el', 'ul', 'de'].includes(token.key));
    if (!fits || TITLES.has(token.key)) break;
    last += 1;
  }
  return last > first && isCapitalised(tokens[last - 1]!) ? { first, last } : null;
};

/** Reads a document's sentences once for the names that it defines: organisations, acronyms in brackets, leaders. */
export const learnNames = (
  text: string,
  sentences: readonly (readonly Token[])[],
  catalogue: readonly Actor[],
): KnownNames => {
  const index = indexCatalogue(catalogue);
  const taken = new Set(catalogue.map((actor) => actor.id));
  const newActors: Actor[] = [];
  const learn = (entry: NameEntry): void => index.add(entry);

  const learnActor = (name: string): Actor => {
    const actor: Actor = {
      id: slugOf(name),
      name,
      type: /party|union$/iu.test(name)
        ? 'party'
        : /government|administration/iu.test(name)
          ? 'government'
          : 'armed-group',
      aliases: [],
      leaders: [],
      basis: 'text',
    };
    if (!taken.has(actor.id)) newActors.push(actor);
    taken.add(actor.id);
    learn({ actor, alias: name, resolvedBy: 'name', standing: 'name' });
    return actor;
  };

  const learnLeader = (tokens: readonly Token[], actor: Actor, first: number): void => {
    let start = first;
    while (start < tokens.length && start < first + 3 && TITLES.has(tokens[start]!.key)) start += 1;
    const person = start > first ? personAfter(tokens, start) : null;
    if (!person || index.longestAt(tokens, person.first)) return;
    learn({ actor, alias: writtenAs(text, tokens, person), resolvedBy: 'leader', standing: 'name' });
    const surname = tokens[person.last - 1]!;
    if (person.last - person.first > 1 && !surname.joined)
      learn({ actor, alias: surname.text, resolvedBy: 'leader', standing: 'name' });
  };

  for (const tokens of sentences) {
    const isHeadline = tokens
      .filter((token) => token.kind === 'word')
      .every((token) => isAcronym(token) || token.text.length === 1);
    if (isHeadline) continue;
    for (let at = 0; at < tokens.length; at += 1) {
      const known = index.longestAt(tokens, at);
      const run = startsName(tokens[at]!) && !tokens[at]!.joined ? runAt(tokens, at) : null;
      if (known && (!run || known.length >= run.last - run.first || known.entry.standing === 'name')) {
        const last = at + known.length;
        const acronym = acronymAfter(tokens, last);
        if (acronym)
          learn({ ...known.entry, alias: acronym.text, resolvedBy: 'defined-acronym', standing: 'name' });
        learnLeader(tokens, known.entry.actor, last);
        at = last - 1;
        continue;
      }
      if (!run) continue;
      const isNamed = isOrganisation(tokens, run);
      const acronym = acronymAfter(tokens, run.last);
      const isSpelledOut =
        acronym !== null &&
        run.last - run.first > 1 &&
        initialsOf(tokens, run).includes(acronym.key.slice(0, 2));
      const isBareAcronym =
        run.last - run.first === 1 &&
        isAcronym(tokens[at]!) &&
        tokens[at]!.key.length >= 3 &&
        tokens[at]!.key.length <= 6 &&
        !NOT_ORGANISATIONS.has(tokens[at]!.key);
      if (isNamed || isSpelledOut || isBareAcronym) {
        const actor = learnActor(writtenAs(text, tokens, run));
        if (acronym) learn({ actor, alias: acronym.text, resolvedBy: 'defined-acronym', standing: 'name' });
        learnLeader(tokens, actor, run.last);
        at = run.last - 1;
      } else if (known) {
        learnLeader(tokens, known.entry.actor, at + known.length);
        at += known.length - 1;
      } else at = run.last - 1;
    }
  }
  return { index, newActors };
};
