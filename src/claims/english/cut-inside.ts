import { isAddress, isDomain } from './addresses.ts';

/** Where a run without outer marks falls apart: pieces in order, which may need their own marks peeled. */
export interface Piece {
  readonly text: string;
  readonly marker: boolean;
  /** Whether this piece is one word as it is. */
  readonly whole: boolean;
}

const whole = (text: string): Piece => ({ text, marker: false, whole: true });
const open = (text: string): Piece => ({ text, marker: false, whole: false });

const INNER_DASH = /^(.+?)(\.{3,}|…|—|–|--+)(.+)$/;
/** `word."Next`, `word.[3]Next`, `word.12Next`, `word,Next` */
const GLUED =
  /^(.*\p{L}{2})([.?!,;:]|[.?!]["”’])((?:\[\d+\])*|(?<=[.?!]["”’]?)\d{1,3})([\p{Lu}“"(]\p{Ll}.*)$/u;
const INNER_MARK = /^(.*?\p{L})([,;()[\]"“”]|\/(?=\p{L}))(.+)$/u;
const PLURAL_IN_BRACKETS = /^\p{L}+\(s\)$/u;
const CLITIC = /^(.+?)(n['’]t|['’](?:s|m|d|re|ve|ll))$/i;
const NUMBER_WITH_UNIT = /^(\d[\d.,:]*)(am|pm|a\.m\.?|p\.m\.?|km|kg|cm|mm|lbs?|hrs?|mins?|ft)$/i;
const COMPOUND = /^[\p{L}\d.'’]+(?:-[\p{L}\d.'’]+)+$/u;
/** Prefixes, codes and a few endings after which Universal Dependencies keeps the hyphen inside the word. */
const KEPT_COMPOUND =
  /^(?:(?:e|x|t|u|co|re|pre|non|anti|un|de|ex|sub|multi|bi|semi|mid|inter|intra|counter|post|pro|over|under|mini|micro|mega|ultra|vice|bin|abu|hi|by|so|uh|\p{L})-[\p{L}\d-]+|\d+-\p{Lu}+|[\p{Lu}\d]+-\d[\p{L}\d-]*|[\p{L}\d]+-(?:up|like|ish)|\d+\p{L}+-[\p{L}\d]+)$/iu;
const RANGE = /^\d{1,4}(?:[.,:]\d+)?-\d{1,4}(?:[.,:]\d+)?$/;
const CONTRACTIONS: Readonly<Record<string, number>> = {
  cannot: 3,
  gonna: 3,
  gotta: 3,
  wanna: 3,
  gimme: 3,
  lemme: 3,
};

/** `undefined` when the run is one word. */
export function cutInside(run: string): readonly Piece[] | undefined {
  if (isAddress(run)) return;
  const [, left = '', dash = '', right = ''] = INNER_DASH.exec(run) ?? [];
  if (dash) return [open(left), whole(dash), open(right)];
  const [, end = '', stop = '', markers = '', next = ''] = isDomain(run) ? [] : (GLUED.exec(run) ?? []);
  if (next && !/^(?:\p{L}\.)+/u.test(run)) {
    const notes = markers.match(/\[\d+\]|\d+/g) ?? [];
    return [
      open(end),
      ...[...stop].map(whole),
      ...notes.map((text) => ({ text, marker: true, whole: true })),
      open(next),
    ];
  }
  const [, before = '', mark = '', after = ''] = PLURAL_IN_BRACKETS.test(run)
    ? []
    : (INNER_MARK.exec(run) ?? []);
  if (mark) return [open(before), whole(mark), open(after)];
  const [, stem = '', clitic = ''] = CLITIC.exec(run) ?? [];
  if (clitic) return [open(stem), whole(clitic)];
  const at = CONTRACTIONS[run.toLowerCase()];
  if (at) return [whole(run.slice(0, at)), whole(run.slice(at))];
  const [, number = '', unit = ''] = NUMBER_WITH_UNIT.exec(run) ?? [];
  if (unit) return [whole(number), whole(unit)];
  if (RANGE.test(run) || (COMPOUND.test(run) && /\p{L}/u.test(run) && !KEPT_COMPOUND.test(run)))
    return run.split(/(-)/).map(whole);
}
