import type { ActorAsked, CertaintyAsked, DecisionRequest } from '../../src/ledger/index.ts';
import {
  ADMIRALTY_GRADES,
  EntenteError,
  FORMS,
  KINDS,
  STANCES,
  SUPPORT_TYPES,
} from '../../src/records/index.ts';

/** What the options of `decide correct` and `decide add` may say of a claim, as they were typed. */
export interface ClaimOptions {
  readonly kind?: string;
  readonly source?: string;
  readonly newSource?: string;
  readonly target?: string;
  readonly newTarget?: string;
  readonly low?: string;
  readonly high?: string;
  readonly stance?: string;
  /** false: `--no-date`. */
  readonly date?: string | false;
  readonly of?: string;
  /** false: `--no-said-by`, the author himself. */
  readonly saidBy?: string | false;
  /** false: `--no-theatre`. */
  readonly theatre?: string | false;
}

export interface AddOptions extends ClaimOptions {
  readonly quote: string;
  readonly begin?: string;
  readonly sourceWords?: string;
  readonly targetWords?: string;
  readonly form?: string;
}

const misuse = (message: string, hint: string): EntenteError =>
  new EntenteError('bad-input', `decide: ${message}`, { hint });

const oneOf = <T extends string>(choices: readonly T[], asked: string, what: string): T => {
  const found = choices.find((choice) => choice === asked);
  if (found !== undefined) return found;
  throw misuse(`"${asked}" is no ${what}`, `There are: ${choices.join(', ')}.`);
};

const numberOf = (asked: string, option: string): number => {
  const value = Number(asked);
  if (asked.trim() !== '' && Number.isFinite(value)) return value;
  throw misuse(`${option} takes a number, not "${asked}"`, 'Probabilities go from 0 to 1.');
};

const actorOf = (known: string | undefined, fresh: string | undefined): ActorAsked | undefined =>
  fresh === undefined ? known : { new: fresh };

const requireActor = (asked: ActorAsked | undefined, option: string): ActorAsked => {
  if (asked !== undefined) return asked;
  throw misuse(
    `${option} is missing`,
    `Give ${option} or, for an actor that nobody knows yet, --new-${option.slice(2)}.`,
  );
};

const certaintyOf = ({ low, high, stance }: ClaimOptions): CertaintyAsked | undefined => {
  if (low === undefined && high === undefined && stance === undefined) return undefined;
  if (low === undefined || high === undefined)
    throw misuse('a certainty is a range', 'Give both --low and --high.');
  return {
    low: numberOf(low, '--low'),
    high: numberOf(high, '--high'),
    ...(stance === undefined ? {} : { stance: oneOf(STANCES, stance, 'stance') }),
  };
};

export const correctionAsked = (claimId: string, options: ClaimOptions): DecisionRequest => {
  const { kind, of, date, saidBy, theatre } = options;
  const source = actorOf(options.source, options.newSource);
  const target = actorOf(options.target, options.newTarget);
  const certainty = certaintyOf(options);
  return {
    act: 'correct',
    claimId,
    ...(kind === undefined ? {} : { kind: oneOf(KINDS, kind, 'kind') }),
    ...(of === undefined ? {} : { of: oneOf(SUPPORT_TYPES, of, 'kind of support') }),
    ...(source === undefined ? {} : { source }),
    ...(target === undefined ? {} : { target }),
    ...(certainty === undefined ? {} : { certainty }),
    ...(date === undefined ? {} : { date: date === false ? null : date }),
    ...(saidBy === undefined ? {} : { saidBy: saidBy === false ? null : saidBy }),
    ...(theatre === undefined ? {} : { theatre: theatre === false ? null : theatre }),
  };
};

export const claimAsked = (document: string, options: AddOptions): DecisionRequest => {
  const { quote, begin, sourceWords, targetWords, of, form, saidBy, theatre, date } = options;
  const certainty = certaintyOf(options);
  const source = requireActor(actorOf(options.source, options.newSource), '--source');
  const target = requireActor(actorOf(options.target, options.newTarget), '--target');
  return {
    act: 'add-claim',
    document,
    quote,
    ...(begin === undefined ? {} : { begin: numberOf(begin, '--begin') }),
    source: { actor: source, ...(sourceWords === undefined ? {} : { words: sourceWords }) },
    target: { actor: target, ...(targetWords === undefined ? {} : { words: targetWords }) },
    kind: oneOf(KINDS, options.kind ?? '', 'kind'),
    ...(of === undefined ? {} : { of: oneOf(SUPPORT_TYPES, of, 'kind of support') }),
    ...(form === undefined ? {} : { form: oneOf(FORMS, form, 'form') }),
    ...(certainty === undefined ? {} : { certainty }),
    ...(typeof saidBy === 'string' ? { saidBy } : {}),
    ...(typeof date === 'string' ? { date } : {}),
    ...(typeof theatre === 'string' ? { theatre } : {}),
  };
};

export const gradeAsked = (source: string, grade: string): DecisionRequest => ({
  act: 'grade',
  source,
  grade: oneOf(ADMIRALTY_GRADES, grade.toUpperCase(), 'grade of the Admiralty scale'),
});

export const originAsked = (origin: string, claimIds: readonly string[]): DecisionRequest => ({
  act: 'set-origin',
  origin: oneOf(['shared', 'apart'], origin, 'origin'),
  claimIds,
});
