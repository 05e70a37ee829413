import type {
  ActorDescription,
  CellAct,
  Correction,
  Decision,
  DocumentDescription,
} from '../../../../src/records/index.ts';
import { formatDate } from '../parts/format-date.ts';
import { counted, percent } from '../parts/format-number.ts';
import { typeInWords } from '../parts/type-words.ts';

/** A decision for a person to read: what was done, to which claims, and the rest of the sentence. */
export interface DecisionDescription {
  readonly did: string;
  readonly claimIds: readonly string[];
  readonly rest: string;
}

const listed = (parts: readonly (string | false | undefined)[]): string =>
  parts.filter((part) => typeof part === 'string').join(', ');

const correctionInWords = ({
  kind,
  of,
  source,
  target,
  certainty,
  date,
  speaker,
  theatre,
}: Correction): string =>
  listed([
    source && `from ${source.name}`,
    target && `to ${target.name}`,
    kind?.replace('-', ' '),
    of ?? undefined,
    certainty && `${percent(certainty.low)}–${percent(certainty.high)} %`,
    date !== undefined && (date === null ? 'undated' : formatDate(date)),
    speaker !== undefined && `said by ${speaker?.name ?? 'the author'}`,
    theatre !== undefined && (theatre ?? 'bound to no theatre'),
  ]);

const actorInWords = ({ type, names = [] }: ActorDescription): string =>
  listed([type && typeInWords(type), ...names.map((name) => `also “${name}”`)]);

const descriptionInWords = ({ title, publisher, published }: DocumentDescription): string =>
  listed([
    title && `title “${title}”`,
    publisher && `publisher ${publisher}`,
    published && `published ${formatDate(published.edtf)}`,
  ]);

/** Where all cells are alike, which; else how many. */
const cellsInWords = (cells: readonly CellAct[]): string => {
  const [first] = cells;
  const isOne = cells.every(
    ({ hypothesisId, cell }) => hypothesisId === first!.hypothesisId && cell === first!.cell,
  );
  return isOne
    ? `“${first!.cell.replaceAll('-', ' ')}” beside ${first!.hypothesisId}`
    : counted(cells.length, 'cell');
};

const described = (did: string, rest: string, claimIds: readonly string[] = []): DecisionDescription => ({
  did,
  claimIds,
  rest,
});

/** `titleOf` names a document; what is undone by an `undo` is described by whoever shows it. */
export const describeDecision = (
  decision: Decision,
  titleOf: (documentId: string) => string,
): DecisionDescription => {
  switch (decision.act) {
    case 'accept':
      return described('Accepted', '', [decision.claimId]);
    case 'reject':
      return described('Rejected', '', [decision.claimId]);
    case 'correct':
      return described('Corrected', correctionInWords(decision.correction), [decision.claimId]);
    case 'merge':
      return described('Merged', `${decision.actor.name} into ${decision.into.name}`);
    case 'split': {
      const { actor, from, mentions } = decision;
      const where = mentions ? ` in ${counted(mentions.length, 'mention')}` : '';
      return described(
        'Split',
        `${actor.name} from ${from.name}${where}`,
        mentions?.map(({ claimId }) => claimId),
      );
    }
    case 'grade':
      return described('Graded', `${decision.source} ${decision.grade}`);
    case 'set-origin': {
      const claims = counted(decision.claims.length, 'claim');
      return described(
        decision.origin === 'shared' ? 'Counted as one witness:' : 'Counted apart:',
        claims,
        decision.claims.map(({ claimId }) => claimId),
      );
    }
    case 'add-claim':
      return described('Added', '', [decision.claim.id]);
    case 'describe':
      return described(
        'Described',
        `${titleOf(decision.documentId)}: ${descriptionInWords(decision.description)}`,
      );
    case 'describe-actor':
      return described('Described', `${decision.actor.name}: ${actorInWords(decision.description)}`);
    case 'choose-reading':
      return described('Let stand', `the reading of ${titleOf(decision.documentId)} by ${decision.reader}`);
    case 'pin':
      return described(decision.at === null ? 'Let go of' : 'Pinned', `${decision.actor.name} on the map`);
    case 'set-parameters':
      return described('Set', Object.keys(decision.change).join(', '));
    case 'add-hypothesis':
      return described('Wrote', `the hypothesis “${decision.hypothesis.title}”`);
    case 'remove-hypothesis':
      return described('Removed', `the hypothesis ${decision.hypothesisId}`);
    case 'weigh-evidence':
      return described('Weighed', cellsInWords(decision.cells));
    case 'undo':
      return described('Took back', '');
  }
};
