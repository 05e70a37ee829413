import {
  type Certainty,
  type Claim,
  type Document,
  type Driver,
  type Form,
  type Kind,
  oppositeOf,
  type Speaker,
  type SupportType,
} from '../records/index.ts';
import { completeClaim } from './complete-claim.ts';
import { mentionOf } from './mentions/mention-of.ts';
import type { SentenceView } from './mentions/sentence-view.ts';
import type { FoundRelation } from './relations/found-relation.ts';

/** What the finders made of one relation of one sentence. */
export interface ClaimParts {
  readonly document: Document;
  readonly view: SentenceView;
  readonly relation: FoundRelation;
  readonly denied: boolean;
  readonly certainty: Certainty;
  readonly speakers: readonly Speaker[];
  readonly date: string | null;
  readonly theatre: string | null;
  readonly isForecast: boolean;
  /** What is given, where the relation is support. */
  readonly supportType: SupportType | null;
  readonly drivers: readonly Driver[];
  readonly reader: string;
}

const formOf = ({ relation, denied, isForecast }: ClaimParts): Form => {
  if (isForecast) return 'forecast';
  return denied ? 'change' : relation.meaning.form;
};

/** The kind of the claim, a denial turned round. */
export const kindOfParts = ({ relation, denied }: Pick<ClaimParts, 'relation' | 'denied'>): Kind =>
  denied ? oppositeOf(relation.meaning.kind) : relation.meaning.kind;

/** A claim as all stages know it, standing on its sentence. */
export const buildClaim = (parts: ClaimParts): Claim => {
  const { document, view, relation, denied, certainty, speakers, date, theatre, drivers, reader } = parts;
  const of = denied ? undefined : (parts.supportType ?? undefined);
  return completeClaim(document, {
    begin: view.span.begin,
    end: view.span.end,
    trigger: {
      begin: view.tree.words[relation.first]!.begin,
      end: view.tree.words[relation.last - 1]!.end,
    },
    source: mentionOf(document.text, view, relation.source),
    target: mentionOf(document.text, view, relation.target),
    kind: kindOfParts(parts),
    ...(of === undefined ? {} : { of }),
    form: formOf(parts),
    mutual: relation.mutual,
    certainty,
    speakers,
    date,
    theatre,
    ...(drivers.length === 0 ? {} : { drivers }),
    reader,
    rule: denied ? `${relation.rule}:denied` : relation.rule,
    doubts: [relation.source.doubt, relation.target.doubt].filter((doubt) => doubt !== null),
  });
};
