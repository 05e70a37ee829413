const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Written with a full stop that is part of the word, lower case, without that stop. */
const CLOSING =
  'sr jr etc inc ltd co corp bros dept univ assn al jan feb mar apr jun jul aug sep sept oct nov dec mon tue ' +
  'tues wed thu thur thurs fri sat sun a.m p.m u.s u.k u.n e.u d.c ph.d m.d b.a m.a u.s.a b.c a.d est min max ' +
  'tel ext ave blvd rd hwy ariz calif conn fla ga ill ind mass mich minn miss mo neb nev okla ore pa tenn tex ' +
  'va vt wash wis wyo';

/** Those after which more must follow, so that no sentence ends with them. */
const LEADING =
  'mr mrs ms dr prof sen rep gov gen col lt maj capt sgt cpl adm brig cmdr hon rev fr st messrs mt ft vs no nos ' +
  'vol vols pp p ed eds fig figs ch sec art approx ca cf bn bde div regt e.g i.e eg ie viz';

export const ABBREVIATIONS = words(`${LEADING} ${CLOSING}`);
export const LEADING_ABBREVIATIONS = words(LEADING);
