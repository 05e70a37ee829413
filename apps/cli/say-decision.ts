import type {
  ActorDescription,
  BeliefParameterChange,
  CellAct,
  ClaimReference,
  Correction,
  Decision,
  DocumentDescription,
} from '../../src/records/index.ts';

const short = (id: string): string => id.slice(0, 8);

const claimsIn = (claims: readonly ClaimReference[]): string =>
  [...new Set(claims.map(({ claimId }) => short(claimId)))].join(', ');

const sayCorrection = ({ kind, of, source, target, certainty, date, speaker, theatre }: Correction): string =>
  [
    kind && `kind ${kind}`,
    of !== undefined && `of ${of ?? 'nothing in particular'}`,
    source && `source ${source.name}`,
    target && `target ${target.name}`,
    certainty && `certainty ${certainty.low}–${certainty.high} (${certainty.stance})`,
    date !== undefined && `date ${date ?? 'none'}`,
    speaker !== undefined && `said by ${speaker?.name ?? 'the author'}`,
    theatre !== undefined && `theatre ${theatre ?? 'none'}`,
  ]
    .filter((part) => typeof part === 'string')
    .join(', ');

const sayDescription = ({ title, publisher, published }: DocumentDescription): string =>
  [
    title && `title “${title}”`,
    publisher && `publisher ${publisher}`,
    published && `published ${published.edtf}`,
  ]
    .filter((part) => typeof part === 'string')
    .join(', ');

const sayActor = ({ type, names = [] }: ActorDescription): string =>
  [type, ...names.map((name) => `also “${name}”`)].filter((part) => part !== undefined).join(', ');

/** One cell by itself; of many, how many there are. */
const sayCells = (cells: readonly CellAct[]): string =>
  cells.length === 1
    ? `weigh ${claimsIn(cells)} beside ${cells[0]!.hypothesisId}: ${cells[0]!.cell}`
    : `weigh ${cells.length} cells`;

const parametersIn = (change: BeliefParameterChange): string =>
  Object.entries(change)
    .flatMap(([group, value]) =>
      typeof value === 'object' ? Object.keys(value).map((part) => `${group}.${part}`) : [group],
    )
    .join(', ');

/** What a decision did, in a few words. */
export const sayDecision = (decision: Decision): string => {
  switch (decision.act) {
    case 'accept':
    case 'reject':
      return `${decision.act} ${short(decision.claimId)}`;
    case 'correct':
      return `correct ${short(decision.claimId)}: ${sayCorrection(decision.correction)}`;
    case 'merge':
      return `merge ${decision.actor.name} into ${decision.into.name}`;
    case 'split': {
      const { actor, from, mentions } = decision;
      return `split ${actor.name} from ${from.name}${mentions ? ` in ${claimsIn(mentions)}` : ''}`;
    }
    case 'grade':
      return `grade ${decision.source} ${decision.grade}`;
    case 'set-origin':
      return `${decision.origin === 'shared' ? 'one origin for' : 'an origin of its own for'} ${claimsIn(decision.claims)}`;
    case 'add-claim': {
      const { id, source, kind, target } = decision.claim;
      return `add ${short(id)}: ${source.name} ${kind} ${target.name}`;
    }
    case 'describe':
      return `describe ${short(decision.documentId)}: ${sayDescription(decision.description)}`;
    case 'describe-actor':
      return `describe ${decision.actor.name}: ${sayActor(decision.description)}`;
    case 'choose-reading':
      return `reading of ${short(decision.documentId)} by ${decision.reader} stands`;
    case 'pin':
      return decision.at === null
        ? `let go of ${decision.actor.name} on the map`
        : `pin ${decision.actor.name} on the map`;
    case 'set-parameters':
      return `set ${parametersIn(decision.change)}`;
    case 'add-hypothesis':
      return `hypothesis “${decision.hypothesis.title}”`;
    case 'remove-hypothesis':
      return `remove hypothesis ${decision.hypothesisId}`;
    case 'weigh-evidence':
      return sayCells(decision.cells);
    case 'undo':
      return `undo ${short(decision.decisionId)}`;
  }
};
