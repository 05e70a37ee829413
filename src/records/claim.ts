import type { ActorReference, ResolvedBy } from './actor.ts';
import type { Hash } from './document.ts';
import type { Doubt } from './doubt.ts';
import type { DriverEffect, DriverSort, Words } from './driver.ts';
import type { Weighing } from './hypothesis.ts';
import type { Form, Kind, Sign, SupportType } from './kind.ts';
import type { AdmiraltyGrade } from './source.ts';
import type { Span } from './span.ts';

/** affirms: "is", "appears to", "may"; wonders: "uncertain whether"; doubts: "is unlikely to". */
export const STANCES = ['affirms', 'wonders', 'doubts'] as const;
export type Stance = (typeof STANCES)[number];

/** How sure the words are: a probability range in [0, 1], the words that gave it, and their stance. */
export interface Certainty {
  readonly low: number;
  readonly high: number;
  /** The hedge verbatim, or null where the text states it plainly. */
  readonly phrase: string | null;
  readonly stance: Stance;
  readonly begin?: number;
  readonly end?: number;
}

/** `stated` is 0.95-1 (DOMAIN.md). */
export const STATED: Certainty = { low: 0.95, high: 1, phrase: null, stance: 'affirms' };

/** A place in the text that names one side of a claim. */
export interface Mention extends Span {
  readonly id: string;
  /** Canonical name of the actor. */
  readonly name: string;
  /** The actor that was read here, where a decision says that it is another: merges are an overlay and leave it. */
  readonly readAs?: ActorReference;
  /** The words in the text. */
  readonly mention: string;
  readonly resolvedBy: ResolvedBy;
  /** The alias, leader or antecedent that matched, where it differs from the words. */
  readonly via?: string;
}

export type SpeakerKind = 'author' | 'named' | 'role' | 'unnamed';

/** One link of the chain of who says it, from the document's author inwards to the nearest speaker. */
export interface Speaker {
  readonly name: string;
  readonly kind: SpeakerKind;
  /** The actor whom the speaker stands for, if any. */
  readonly actorId?: string;
}

/** Why a claim's relation is, comes about or changes, as its sentence says: a cause, its effect and how sure that link is. */
export interface Driver {
  /** Verbatim. */
  readonly cause: Words;
  /** The words that tie the cause to its effect: "because of", "stem from". */
  readonly marker: Words;
  /** What the cause does to that which the claim says. */
  readonly effect: DriverEffect;
  /** The cause itself is not said to be so: "should this come about", "if". */
  readonly isCondition: boolean;
  /** How sure the words are of the link; how sure they are of the relation stands on the claim. */
  readonly certainty: Certainty;
  /** Who says that it is the cause, where that is not who says the relation. */
  readonly speakers?: readonly Speaker[];
  /** The actors named in the cause. */
  readonly actors: readonly Mention[];
  /** Absent where the words of the cause show none of them. */
  readonly sort?: DriverSort;
  /** The rule of the reader that found it. */
  readonly rule: string;
}

/**
 * One sentence asserting a relation between two actors. Immutable; stands on a verbatim quote.
 * `begin` and `end` span the sentence; the trigger words and both mentions have spans of their own.
 */
export interface Claim extends Span {
  /** Digest of all that the claim asserts and where: the same reading of the same bytes gives the same id. */
  readonly id: string;
  /** Id of the document. */
  readonly documentId: string;
  /** File name of the document. */
  readonly doc: string;
  readonly docHash: Hash;
  readonly quote: string;
  readonly trigger: Span;
  readonly source: Mention;
  readonly target: Mention;
  readonly kind: Kind;
  /** What is given, for `support`. */
  readonly of?: SupportType;
  readonly sign: Sign;
  readonly form: Form;
  readonly symmetric: boolean;
  readonly certainty: Certainty;
  /** null where the document's author asserts it, else the nearest speaker's name, `unnamed` where there is none. */
  readonly saidBy: string | null;
  readonly speakers: readonly Speaker[];
  /** Markers of the notes or works that the sentence cites. */
  readonly cites: readonly string[];
  /** Digests of the words of those notes that the text holds: two texts that cite one work share one. */
  readonly works?: readonly string[];
  /** EDTF; when it happened or held. null where the sentence does not say. */
  readonly date: string | null;
  readonly theatre: string | null;
  /** Why it is so or comes about, where the sentence says; absent where it does not. */
  readonly drivers?: readonly Driver[];
  /** Version of the reader, such as `english-1`. */
  readonly reader: string;
  /** The rule of the reader that produced it. */
  readonly rule: string;
  readonly doubts: readonly Doubt[];
}

/** What decisions say of the witness that a claim goes back to. */
export interface GivenOrigin {
  /** The program's own grouping does not hold for this claim. */
  readonly isApart: boolean;
  /** Claims with a key in common go back to one witness. */
  readonly keys: readonly string[];
  /** Why, in the analysts' words. */
  readonly why: string;
}

export type ClaimStatus = 'unreviewed' | 'accepted' | 'rejected' | 'corrected';

/** A claim together with what the decisions make of it, and with what its document says of itself. */
export interface StandingClaim extends Claim {
  readonly status: ClaimStatus;
  /** EDTF date of publication of the document, or null. */
  readonly published: string | null;
  readonly publisher: string | null;
  /** The claim as it was read, where it was corrected. */
  readonly correctedFrom?: Claim;
  /** What decisions say of its witness, over what the program finds. */
  readonly givenOrigin?: GivenOrigin;
  /** How people said that it bears on hypotheses, in the order in which they said it. */
  readonly weighings?: readonly Weighing[];
  /** Of the publisher, where it was graded. */
  readonly publisherGrade?: AdmiraltyGrade;
  /** By the speaker's name as it stands on the claim, of those who were graded. */
  readonly speakerGrades?: Readonly<Record<string, AdmiraltyGrade>>;
}
