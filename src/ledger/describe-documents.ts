import type { Decision, DocumentDescription, Metadata } from '../records/index.ts';
import { effectiveDecisions } from './effective-decisions.ts';

/** Documents with what was said of them by hand in place of what their files say; a later word goes before an earlier. */
export const describeDocuments = <D extends { readonly id: string; readonly metadata: Metadata }>(
  documents: readonly D[],
  decisions: readonly Decision[],
): readonly D[] => {
  const descriptions = new Map<string, DocumentDescription>();
  for (const decision of effectiveDecisions(decisions))
    if (decision.act === 'describe')
      descriptions.set(decision.documentId, {
        ...descriptions.get(decision.documentId),
        ...decision.description,
      });
  return documents.map((document) => {
    const description = descriptions.get(document.id);
    return description ? { ...document, metadata: { ...document.metadata, ...description } } : document;
  });
};
