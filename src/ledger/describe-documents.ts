import type { Decision, DocumentDescription, Metadata } from '../records/index.ts';
import { effectiveDecisions } from './effective-decisions.ts';

interface Describable {
  readonly id: string;
  readonly metadata: Metadata;
}

/** Puts what was said of a document by hand in place of what its file says; a later word goes before an earlier. */
export const documentDescriber = (
  decisions: readonly Decision[],
): (<D extends Describable>(document: D) => D) => {
  const descriptions = new Map<string, DocumentDescription>();
  for (const decision of effectiveDecisions(decisions))
    if (decision.act === 'describe')
      descriptions.set(decision.documentId, {
        ...descriptions.get(decision.documentId),
        ...decision.description,
      });
  return (document) => {
    const description = descriptions.get(document.id);
    return description ? { ...document, metadata: { ...document.metadata, ...description } } : document;
  };
};

export const describeDocuments = <D extends Describable>(
  documents: readonly D[],
  decisions: readonly Decision[],
): readonly D[] => documents.map(documentDescriber(decisions));
