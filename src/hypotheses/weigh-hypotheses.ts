import type { ActorReference, BeliefParameters, Cell, Hypothesis, Testimony } from '../records/index.ts';
import { claimWeights } from '../relations/index.ts';
import { type ChangingCell, findChangingCells, witnessesToLevel } from './find-changes.ts';
import { findDecidingEvidence } from './find-deciding-evidence.ts';
import {
  type Finding,
  type FindingCell,
  type FindingWitness,
  gatherFindings,
  type WeightOf,
} from './gather-findings.ts';
import { type Agreement, measureAgreement } from './measure-agreement.ts';
import { type Inconsistency, scoreInconsistency } from './score-inconsistency.ts';
import { distanceOf, leaderOf, sharesWithout, tallyOf } from './tally.ts';
import { diagnosticityOf, sharesOf } from './weigh-finding.ts';
import { type SourceSensitivity, weighSources } from './weigh-sources.ts';

/** One hypothesis beside its rivals. */
export interface HypothesisWeighed {
  readonly hypothesis: Hypothesis;
  /** Before the evidence; over the rivals they sum to one. */
  readonly prior: number;
  /** By the evidence; over the rivals they sum to one. */
  readonly weight: number;
  readonly inconsistency: Inconsistency;
}

/** One witness of a row, under the claim that speaks for all of his. */
export interface RowWitness
  extends Pick<
      Testimony,
      | 'id'
      | 'documentId'
      | 'quote'
      | 'kind'
      | 'sign'
      | 'form'
      | 'saidBy'
      | 'speakers'
      | 'cites'
      | 'certainty'
      | 'date'
      | 'published'
      | 'publisher'
    >,
    Pick<FindingWitness, 'reason' | 'words' | 'witness'> {
  readonly source: ActorReference;
  readonly target: ActorReference;
  /** All his claims, strongest first. */
  readonly claims: readonly string[];
}

/** One row of the matrix. */
export interface EvidenceRow extends Pick<Finding, 'weight' | 'cells'> {
  /** Id of the claim that speaks for its first witness. */
  readonly id: string;
  /** Strongest first. */
  readonly witnesses: readonly RowWitness[];
  /** What it adds to the logarithm of each hypothesis's weight, in nats. */
  readonly added: readonly number[];
  /** In bits: how far it would move equal weights. */
  readonly diagnosticity: number;
  /** How far the weights would be without it from what they are, in [0, 1]. */
  readonly shift: number;
  /** Among the least evidence without which the leader does not lead. */
  readonly decides: boolean;
}

/** A cell by which the lead would change, in ids. */
export interface Change {
  readonly evidence: string;
  readonly hypothesis: string;
  readonly from: Cell;
  readonly to: Cell;
  /** Which leads then; null where two are level. */
  readonly leader: string | null;
}

/** The rivals of one question beside the evidence. Lists by hypothesis are in the order of `hypotheses`. */
export interface QuestionWeighed {
  readonly question: string;
  readonly hypotheses: readonly HypothesisWeighed[];
  /** One of them is whatever the others are not, so that weights are chances and not only shares among those stated. */
  readonly isExhaustive: boolean;
  /** Id of the heaviest; null where two are level. */
  readonly leader: string | null;
  /** Those that tell the rivals apart best first. */
  readonly evidence: readonly EvidenceRow[];
  readonly cells: { readonly decided: number; readonly of: number };
  /** null where none leads, or where it leads by its prior alone. */
  readonly deciding: {
    readonly rival: string;
    readonly evidence: readonly string[];
    readonly without: readonly number[];
  } | null;
  /** Single cells that would change who leads. */
  readonly changes: readonly Change[];
  /** How many more witnesses that cannot be judged would bring the second level with the first. */
  readonly witnessesToLevel: number | null;
  readonly sources: readonly SourceSensitivity[];
  readonly agreement: Agreement;
}

const rowWitness = ({ claims, reason, words, witness }: FindingWitness): RowWitness => {
  const {
    id,
    documentId,
    quote,
    kind,
    sign,
    form,
    saidBy,
    speakers,
    cites,
    date,
    published,
    publisher,
    ...claim
  } = claims[0]!;
  const { source, target, certainty } = claim;
  return {
    id,
    documentId,
    quote,
    source: { id: source.id, name: source.name },
    target: { id: target.id, name: target.name },
    kind,
    sign,
    form,
    saidBy,
    speakers,
    cites,
    certainty: { low: certainty.low, high: certainty.high, stance: certainty.stance },
    date,
    published,
    publisher,
    claims: claims.map((told) => told.id),
    reason,
    words,
    witness,
  };
};

const weighQuestion = (
  question: string,
  hypotheses: readonly Hypothesis[],
  claims: readonly Testimony[],
  weightOf: WeightOf,
  parameters: BeliefParameters,
): QuestionWeighed => {
  const findings = gatherFindings(claims, hypotheses, weightOf, parameters);
  const tally = tallyOf(findings, hypotheses);
  const shares = sharesOf(tally.totals);
  const priors = sharesOf(tally.priors);
  const inconsistency = scoreInconsistency(findings, hypotheses.length);
  const deciding = findDecidingEvidence(tally);
  const idAt = (h: number | null): string | null => (h === null ? null : hypotheses[h]!.id);
  const findingAt = (p: number): string => findings[p]!.witnesses[0]!.claims[0]!.id;
  const decides = new Set(deciding?.findings);
  const rows = findings.map(({ witnesses, weight, cells }, p): EvidenceRow => {
    const added = tally.added[p]!;
    return {
      id: findingAt(p),
      witnesses: witnesses.map(rowWitness),
      weight,
      cells,
      added,
      diagnosticity: diagnosticityOf(added),
      shift: distanceOf(shares, sharesWithout(tally, [added])),
      decides: decides.has(p),
    };
  });
  const cells: readonly FindingCell[] = findings.flatMap((finding) => finding.cells);
  return {
    question,
    hypotheses: hypotheses.map((hypothesis, h) => ({
      hypothesis,
      prior: priors[h]!,
      weight: shares[h]!,
      inconsistency: inconsistency[h]!,
    })),
    isExhaustive: hypotheses.some(({ holds }) => holds === 'otherwise'),
    leader: idAt(leaderOf(shares)),
    evidence: rows.toSorted((x, y) => y.diagnosticity - x.diagnosticity || (x.id < y.id ? -1 : 1)),
    cells: { decided: cells.filter(({ isDecided }) => isDecided).length, of: cells.length },
    deciding: deciding && {
      rival: hypotheses[deciding.rival]!.id,
      evidence: deciding.findings.map(findingAt),
      without: deciding.without,
    },
    changes: findChangingCells(findings, tally, hypotheses.length).map(
      ({ finding, hypothesis, from, to, leader }: ChangingCell): Change => ({
        evidence: findingAt(finding),
        hypothesis: hypotheses[hypothesis]!.id,
        from,
        to,
        leader: idAt(leader),
      }),
    ),
    witnessesToLevel: witnessesToLevel(tally, parameters.witness.F),
    sources: weighSources(findings, tally, weightOf),
    agreement: measureAgreement(findings),
  };
};

/**
 * Holds all that stands against hypotheses, question by question in the order of their first hypotheses. Rejected claims
 * are left out. The order of `claims` is irrelevant; the same input gives the same to the bit.
 */
export const weighHypotheses = (
  claims: readonly Testimony[],
  hypotheses: readonly Hypothesis[],
  parameters: BeliefParameters,
): readonly QuestionWeighed[] => {
  if (hypotheses.length === 0) return [];
  const weightOf = claimWeights(claims, parameters);
  return [...new Set(hypotheses.map(({ question }) => question))].map((question) =>
    weighQuestion(
      question,
      hypotheses.filter((hypothesis) => hypothesis.question === question),
      claims,
      weightOf,
      parameters,
    ),
  );
};
