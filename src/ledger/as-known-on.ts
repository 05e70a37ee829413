import { type Day, type Decision, dayOfInstant, dayRangeOf } from '../records/index.ts';
import type { DocumentHead } from './store.contract.ts';

/** The day of an ISO 8601 instant, UTC. */
const dayOf = (instant: string): Day => dayOfInstant(Date.parse(instant));

/** The decisions taken up to the end of a day. */
export const decisionsTakenBy = (decisions: readonly Decision[], day: Day): readonly Decision[] =>
  decisions.filter(({ when }) => dayOf(when) <= day);

/**
 * Whether a document was surely published by the end of a day: by the last of the days that its date may mean, and at
 * the latest by the day it was read.
 */
export const isKnownOn = (
  { metadata, readAt }: Pick<DocumentHead, 'metadata' | 'readAt'>,
  day: Day,
): boolean => {
  if (day === Number.POSITIVE_INFINITY) return true;
  const published = dayRangeOf(metadata.published?.edtf ?? '')?.last ?? Number.POSITIVE_INFINITY;
  return Math.min(published, dayOf(readAt)) <= day;
};

export const documentsKnownOn = <D extends Pick<DocumentHead, 'metadata' | 'readAt'>>(
  documents: readonly D[],
  day: Day,
): readonly D[] => documents.filter((document) => isKnownOn(document, day));
