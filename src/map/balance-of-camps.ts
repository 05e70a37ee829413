/** How many actors a camp has, and how well the ties that touch it fit it. */
export interface CampBalance {
  readonly camp: number;
  readonly members: readonly string[];
  /** Of the weight of its ties, the share that is allied within or hostile outwards, in [0, 1]. */
  readonly fits: number;
}

interface LevelledTie {
  readonly a: string;
  readonly b: string;
  readonly level: number;
}

/**
 * The camps at a date with their balance: one less the line index of frustration (Harary 1959; for several camps Davis
 * 1967 and Doreian & Mrvar 1996), of the ties that touch the camp, as a share of their weight. The largest first.
 */
export const balanceOfCamps = (
  campOf: ReadonlyMap<string, number>,
  ties: readonly LevelledTie[],
): readonly CampBalance[] => {
  const camps = new Map<number, { members: string[]; fitting: number; all: number }>();
  for (const [actor, camp] of campOf) {
    if (camp === 0) continue;
    const known = camps.get(camp);
    if (known) known.members.push(actor);
    else camps.set(camp, { members: [actor], fitting: 0, all: 0 });
  }
  for (const { a, b, level } of ties) {
    const [own, other] = [campOf.get(a) ?? 0, campOf.get(b) ?? 0];
    const fits = own === other && own !== 0 ? level > 0 : level < 0;
    for (const number of new Set([own, other])) {
      const camp = camps.get(number);
      if (!camp) continue;
      camp.all += Math.abs(level);
      if (fits) camp.fitting += Math.abs(level);
    }
  }
  return [...camps]
    .map(([camp, { members, fitting, all }]) => ({ camp, members, fits: all === 0 ? 1 : fitting / all }))
    .sort((x, y) => y.members.length - x.members.length || x.camp - y.camp);
};
