import type { Forecaster } from '../forecaster.contract.ts';

/** .98 for what is, .01 for each of the others. */
export const persistence: Forecaster = {
  name: 'persistence',
  about: 'what is stays: .98, and .01 for each other class',
  forecast: ({ classes }) => {
    const last = classes.at(-1)!;
    const law = new Float64Array(3 * last.length).fill(0.01);
    for (let d = 0; d < last.length; d++) law[3 * d + last[d]!] = 0.98;
    return law;
  },
};
