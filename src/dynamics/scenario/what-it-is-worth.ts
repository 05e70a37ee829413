import type { Scenario } from './read-scenario.ts';
import type { StartBeliefs } from './scenario-texts.ts';

/** Fewer observed changes a period than this cannot carry more than a few effects (MODEL.md section 10). */
export const CHANGES_WANTED = 40;

/** What has to be said beside every figure of a scenario, in sentences. */
export const whatItIsWorth = (
  { parameters, figures }: Pick<Scenario, 'parameters' | 'figures'>,
  beliefs: Pick<StartBeliefs, 'changesAYear' | 'unnamed'> | undefined,
): readonly string[] => {
  const count = (basis: string): number => parameters.filter((own) => own.basis === basis).length;
  const judged = figures.flatMap(Object.values).filter((own) => own?.basis === 'judged').length;
  const unnamed = beliefs?.unnamed ?? [];
  return [
    ...(beliefs === undefined || beliefs.changesAYear < CHANGES_WANTED
      ? [
          beliefs === undefined
            ? 'This explores and does not forecast: nothing in it was observed.'
            : `This explores and does not forecast: the reports make ${beliefs.changesAYear.toFixed(1)} changes of a tie a year believable, and fewer than ${CHANGES_WANTED} cannot tell the model’s effects apart.`,
        ]
      : []),
    `Of ${parameters.length} parameters ${count('observed')} were observed, ${count('judged')} judged, and ${count('default')} stand at their priors${judged > 0 ? `; ${judged} attributes of actors were judged` : ''}.`,
    ...(unnamed.length > 0 ? [`No claim speaks of ${unnamed.join(', ')}.`] : []),
  ];
};
