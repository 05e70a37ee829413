import type { DirectedModel } from './directed-model.ts';

/** Beyond this many classes it is quicker to look at every actor; assumed, see `npm run bench:dynamics`. */
export const MOST_CLASSES = 64;

/**
 * Actors whose covariates and attributes are alike are alike to everybody, but for ties. A class is a combination of
 * values; attributes move actors from one to another.
 */
export interface ActorClasses {
  readonly count: number;
  readonly classOf: Uint16Array;
  /** How many actors are in each class. */
  readonly sizes: Uint16Array;
  /** Row c begins at c * actors. */
  readonly members: Uint16Array;
  /** Puts everybody where his values say. */
  readonly reset: () => void;
  /** Moves an actor whose attribute has just moved by `step`. */
  readonly move: (actor: number, attribute: number, step: number) => void;
  /** Values by which a pair effect sees a class: of an attribute, or of a covariate. */
  readonly valueIn: (about: { attribute?: number; covariate?: number }, ofClass: number) => number;
}

/** The classes of a model, or undefined where there are more than `MOST_CLASSES`. */
export const actorClasses = (
  { actors: n, attributes, covariates }: DirectedModel,
  values: readonly Uint8Array[],
): ActorClasses | undefined => {
  const kinds = new Map<string, number>();
  const covariateRows: number[][] = [];
  const kindOf = Uint16Array.from({ length: n }, (_, i) => {
    const row = covariates.map((covariate) => covariate.values[i]!);
    const key = row.join(' ');
    if (!kinds.has(key)) {
      kinds.set(key, kinds.size);
      covariateRows.push(row);
    }
    return kinds.get(key)!;
  });
  const strides: number[] = [];
  let stride = 1;
  for (const { least, most } of attributes) {
    strides.push(stride);
    stride *= most - least + 1;
  }
  const count = stride * kinds.size;
  if (count > MOST_CLASSES) return undefined;
  const classOf = new Uint16Array(n);
  const sizes = new Uint16Array(count);
  const members = new Uint16Array(count * n);
  const place = new Uint16Array(n);
  const enter = (actor: number, into: number): void => {
    classOf[actor] = into;
    place[actor] = sizes[into]!;
    members[into * n + sizes[into]!++] = actor;
  };
  const reset = (): void => {
    sizes.fill(0);
    for (let i = 0; i < n; i++) {
      let own = kindOf[i]! * stride;
      for (let a = 0; a < attributes.length; a++)
        own += (values[a]![i]! - attributes[a]!.least) * strides[a]!;
      enter(i, own);
    }
  };
  const move = (actor: number, attribute: number, step: number): void => {
    const from = classOf[actor]!;
    const last = members[from * n + --sizes[from]!]!;
    members[from * n + place[actor]!] = last;
    place[last] = place[actor]!;
    enter(actor, from + step * strides[attribute]!);
  };
  const valueIn: ActorClasses['valueIn'] = ({ attribute, covariate }, ofClass) => {
    if (covariate !== undefined) return covariateRows[Math.floor(ofClass / stride)]![covariate]!;
    const { least, most } = attributes[attribute!]!;
    return least + (Math.floor(ofClass / strides[attribute!]!) % (most - least + 1));
  };
  return { count, classOf, sizes, members, reset, move, valueIn };
};
