import type { LedgerEntry } from '../../ledger/index.ts';
import { pathOfOriginal } from './package-format.ts';

const PROV = 'http://www.w3.org/ns/prov#';

/** Terms of PROV-O (https://www.w3.org/TR/prov-o/) by their names there. */
const CONTEXT = {
  prov: PROV,
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  Entity: `${PROV}Entity`,
  Activity: `${PROV}Activity`,
  Person: `${PROV}Person`,
  SoftwareAgent: `${PROV}SoftwareAgent`,
  Organization: `${PROV}Organization`,
  used: { '@id': `${PROV}used`, '@type': '@id' },
  wasGeneratedBy: { '@id': `${PROV}wasGeneratedBy`, '@type': '@id' },
  wasQuotedFrom: { '@id': `${PROV}wasQuotedFrom`, '@type': '@id' },
  wasAttributedTo: { '@id': `${PROV}wasAttributedTo`, '@type': '@id' },
  wasAssociatedWith: { '@id': `${PROV}wasAssociatedWith`, '@type': '@id' },
  endedAtTime: { '@id': `${PROV}endedAtTime`, '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' },
} as const;

type Node = Readonly<Record<string, unknown>>;

const nodeId = (kind: string, name: string): string => `#${kind}-${encodeURIComponent(name)}`;

/** Gives each agent once. */
const agents = () => {
  const known = new Set<string>();
  return (kind: 'reader' | 'analyst' | 'publisher', name: string): { id: string; nodes: readonly Node[] } => {
    const id = nodeId(kind, name);
    if (known.has(id)) return { id, nodes: [] };
    known.add(id);
    const type = { reader: 'SoftwareAgent', analyst: 'Person', publisher: 'Organization' }[kind];
    return { id, nodes: [{ '@id': id, '@type': type, label: name }] };
  };
};

type Agents = ReturnType<typeof agents>;

const ofReading = (
  { record: { document, reading, claims } }: Extract<LedgerEntry, { added: 'reading' }>,
  agentOf: Agents,
  isFirst: (id: string) => boolean,
): readonly Node[] => {
  const original = encodeURI(pathOfOriginal(document));
  const reader = agentOf('reader', reading.reader);
  const { publisher } = document.metadata;
  const by = publisher === undefined ? null : agentOf('publisher', publisher);
  const activity = nodeId('reading', `${document.id}-${reading.reader}`);
  return [
    ...reader.nodes,
    ...(by?.nodes ?? []),
    ...(isFirst(original)
      ? [
          {
            '@id': original,
            '@type': 'Entity',
            label: document.name,
            ...(by ? { wasAttributedTo: by.id } : {}),
          },
        ]
      : []),
    {
      '@id': activity,
      '@type': 'Activity',
      label: `Reading of ${document.name} by ${reading.reader}`,
      used: original,
      wasAssociatedWith: reader.id,
      endedAtTime: reading.when,
    },
    ...claims.map((claim) => ({
      '@id': nodeId('claim', claim.id),
      '@type': 'Entity',
      wasGeneratedBy: activity,
      wasQuotedFrom: original,
    })),
  ];
};

const ofDecision = (
  { decision }: Extract<LedgerEntry, { added: 'decision' }>,
  agentOf: Agents,
): readonly Node[] => {
  const analyst = agentOf('analyst', decision.who);
  const activity = nodeId('decision', decision.id);
  const about = 'claimId' in decision ? { used: nodeId('claim', decision.claimId) } : {};
  const undone = decision.act === 'undo' ? { used: nodeId('decision', decision.decisionId) } : {};
  return [
    ...analyst.nodes,
    {
      '@id': activity,
      '@type': 'Activity',
      label: `${decision.act}: ${decision.why}`,
      wasAssociatedWith: analyst.id,
      endedAtTime: decision.when,
      ...about,
      ...undone,
    },
    ...(decision.act === 'add-claim'
      ? [
          {
            '@id': nodeId('claim', decision.claim.id),
            '@type': 'Entity',
            wasGeneratedBy: activity,
            wasAttributedTo: analyst.id,
          },
        ]
      : []),
  ];
};

/** What was derived from what, and who did it: JSON-LD in the terms of PROV-O, piece by piece. */
export async function* traceProvenance(entries: AsyncIterable<LedgerEntry>): AsyncGenerator<string> {
  const agentOf = agents();
  yield `{"@context":${JSON.stringify(CONTEXT)},"@graph":[`;
  const seen = new Set<string>();
  const isFirst = (id: string): boolean => !seen.has(id) && seen.add(id) !== undefined;
  let begun = false;
  for await (const entry of entries) {
    const nodes =
      entry.added === 'reading'
        ? ofReading(entry, agentOf, isFirst)
        : entry.added === 'decision'
          ? ofDecision(entry, agentOf)
          : [];
    for (const node of nodes) {
      yield `${begun ? ',' : ''}\n${JSON.stringify(node)}`;
      begun = true;
    }
  }
  yield '\n]}\n';
}
