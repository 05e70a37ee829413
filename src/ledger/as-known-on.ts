import { type Day, type Decision, dayOfInstant, dayRangeOf } from '../records/index.ts';
import type { DocumentHead } from './store.contract.ts';

/** The day of an ISO 8601 instant, UTC. */
const dayOf = (instant: string): Day => dayOfInstant(Date.parse(instant));

/** The decisions taken up to the end of a day. */
export const decisionsTakenBy = (decisions: readonly Decision[], day: Day): readonly Decision[] =>
  decisions.filter(({ when }) => dayOf(when) <= day);

/**
 * The documents that were surely published by the end of a day: by the last of the days that their date may mean, and
 * at the latest by the day they were read.
 */
export const documentsKnownOn = <D extends Pick<DocumentHead, 'metadata' | 'readAt'>>(
  documents: readonly D[],
  day: Day,
): readonly D[] =>
  documents.filter(({ metadata, readAt }) => {
    const published = dayRangeOf(metadata.published?.edtf ?? '')?.last ?? Number.POSITIVE_INFINITY;
    return Math.min(published, dayOf(readAt)) <= day;
  });
