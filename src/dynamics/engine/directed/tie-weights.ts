import type { DirectedModel } from './directed-model.ts';

/** Powers exp(b d) are kept for d = 0 .. POWERS - 1; larger d go through exp. */
export const POWERS = 64;

/** exp of what each sort of effect adds, for one vector of parameters: no exponential is left for the loop. */
export interface TieWeights {
  /** Row-major n x n: density and covariates. */
  readonly fixed: Float64Array;
  /** For each dynamic attribute: entry [own * levels + other]. */
  readonly byValue: readonly Float64Array[];
  readonly levels: readonly number[];
  /** For each structural effect: entry [d] is exp(b d). */
  readonly powers: readonly Float64Array[];
  readonly setParameters: (values: Float64Array) => void;
}

export const tieWeights = (model: DirectedModel): TieWeights => {
  const { actors: n, ties: terms, attributes, covariates } = model;
  const fixed = new Float64Array(n * n);
  const levels = attributes.map(({ most }) => most + 1);
  const byValue = levels.map((count) => new Float64Array(count * count));
  const structural = terms.flatMap(({ effect }, term) => (effect.kind === 'structural' ? [term] : []));
  const powers = structural.map(() => new Float64Array(POWERS));
  // Actors with the same value of a covariate share what it adds.
  const classes = covariates.map(({ values }) => {
    const distinct = [...new Set(values)];
    return { distinct, of: Uint16Array.from(values, (value) => distinct.indexOf(value)) };
  });
  const byClass = classes.map(({ distinct }) => new Float64Array(distinct.length ** 2));
  const valuesOf = (subject: 'attribute' | 'covariate', which: number) =>
    terms.flatMap(({ effect, about }, term) => {
      if (effect.kind !== 'pair' || about?.[subject] !== which) return [];
      const values = subject === 'attribute' ? [...Array(levels[which]).keys()] : classes[which]!.distinct;
      const { scale } = subject === 'attribute' ? attributes[which]! : covariates[which]!;
      const table = values.flatMap((own) => values.map((other) => effect.value(own, other, scale)));
      return [{ term, table: Float64Array.from(table) }];
    });
  const attributeTerms = attributes.map((_, which) => valuesOf('attribute', which));
  const covariateTerms = covariates.map((_, which) => valuesOf('covariate', which));
  const constant = terms.flatMap(({ effect }, term) => (effect.kind === 'constant' ? [term] : []));

  const fillTable = (
    table: Float64Array,
    parts: readonly { readonly term: number; readonly table: Float64Array }[],
    values: Float64Array,
  ): void => {
    for (let cell = 0; cell < table.length; cell++) {
      let sum = 0;
      for (const part of parts) sum += values[part.term]! * part.table[cell]!;
      table[cell] = Math.exp(sum);
    }
  };

  const setParameters = (values: Float64Array): void => {
    for (let a = 0; a < byValue.length; a++) fillTable(byValue[a]!, attributeTerms[a]!, values);
    for (let s = 0; s < structural.length; s++) {
      const factor = Math.exp(values[structural[s]!]!);
      powers[s]![0] = 1;
      for (let d = 1; d < POWERS; d++) powers[s]![d] = powers[s]![d - 1]! * factor;
    }
    let sum = 0;
    for (const term of constant) sum += values[term]!;
    fixed.fill(Math.exp(sum));
    for (let c = 0; c < byClass.length; c++) {
      const table = byClass[c]!;
      const { of, distinct } = classes[c]!;
      fillTable(table, covariateTerms[c]!, values);
      for (let i = 0; i < n; i++) {
        const row = of[i]! * distinct.length;
        for (let j = 0; j < n; j++) fixed[i * n + j]! *= table[row + of[j]!]!;
      }
    }
  };
  return { fixed, byValue, levels, powers, setParameters };
};
