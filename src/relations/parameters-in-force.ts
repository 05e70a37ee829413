import { effectiveDecisions } from '../ledger/index.ts';
import type { BeliefParameterChange, BeliefParameters, Decision } from '../records/index.ts';
import {
  changeParameters,
  DEFAULT_PARAMETERS,
  type DescribedParameter,
  describeParameters,
} from './parameters.ts';

type SetParameters = Extract<Decision, { readonly act: 'set-parameters' }>;

const isSetting = (decision: Decision): decision is SetParameters => decision.act === 'set-parameters';

const settings = (decisions: readonly Decision[]): readonly SetParameters[] =>
  effectiveDecisions(decisions).filter(isSetting);

/** The parameters that a project weighs by: the defaults, with what decisions set otherwise over them, later over earlier. */
export const parametersInForce = (decisions: readonly Decision[]): BeliefParameters => {
  const set = settings(decisions);
  return set.length === 0
    ? DEFAULT_PARAMETERS
    : set.reduce((parameters, { change }) => changeParameters(parameters, change), DEFAULT_PARAMETERS);
};

const sets = (change: BeliefParameterChange, name: string): boolean => {
  const [group, part] = name.split('.') as [keyof BeliefParameterChange, string | undefined];
  const value = change[group];
  return part === undefined ? value !== undefined : typeof value === 'object' && part in value;
};

/** Every parameter in force with its value and where it comes from: a source, `assumed`, or who set it here, when and why. */
export const describeParametersInForce = (decisions: readonly Decision[]): readonly DescribedParameter[] => {
  const set = settings(decisions);
  return describeParameters(parametersInForce(decisions)).map((parameter) => {
    const last = set.findLast(({ change }) => sets(change, parameter.name));
    return last
      ? { ...parameter, source: `set by ${last.who}, ${last.when.slice(0, 10)}: ${last.why}` }
      : parameter;
  });
};
