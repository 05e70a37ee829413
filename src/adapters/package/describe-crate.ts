import type { DocumentHead } from '../../ledger/index.ts';
import { PACKAGE_VERSION, PARTS, pathOfOriginal } from './package-format.ts';
import type { WrittenPart } from './package-writer.ts';

export interface CrateFacts {
  readonly documents: readonly DocumentHead[];
  readonly parts: readonly WrittenPart[];
  /** ISO 8601 instant. */
  readonly when: string;
  readonly version: string;
  readonly name: string;
  readonly revision: number;
}

const DESCRIPTIONS: Readonly<Record<string, readonly [name: string, description: string]>> = {
  [PARTS.additions]: [
    'Additions',
    'Every addition to the ledger, in order: what the lines of the other files belong to',
  ],
  [PARTS.readings]: [
    'Readings',
    'Every reading of a document: its text, passages and notes, by which reader, with which doubts',
  ],
  [PARTS.claims]: [
    'Claims',
    'Every claim of every reading, on its verbatim quote, in the order of the readings',
  ],
  [PARTS.actors]: ['Actors', 'Actors that the documents named or an analyst added'],
  [PARTS.decisions]: ['Decisions', 'Every decision, with who, when and why; those undone among them'],
  [PARTS.parameters]: [
    'Parameters',
    'Every constant of the belief model as it was in force, with its source',
  ],
  [PARTS.beliefs]: ['Beliefs', 'The belief about every pair at one date, to compare a restored project with'],
  [PARTS.provenance]: ['Provenance', 'What was derived from what, by whom, in PROV-O'],
};

const MEDIA_TYPES: readonly (readonly [ending: string, type: string])[] = [
  ['.jsonl', 'application/jsonl'],
  ['.jsonld', 'application/ld+json'],
  ['.json', 'application/json'],
];

const datePublished = ({ metadata }: DocumentHead): Record<string, string> =>
  metadata.published ? { datePublished: metadata.published.edtf } : {};

/** `ro-crate-metadata.json`, RO-Crate 1.1 (https://w3id.org/ro/crate/1.1). */
export const describeCrate = ({ documents, parts, when, version, name, revision }: CrateFacts) => {
  const files = new Map(parts.map((part) => [part.path, part]));
  const software = '#entente';
  const ofPart = ({ path, bytes, sha256 }: WrittenPart) => ({
    '@id': encodeURI(path),
    '@type': 'File',
    contentSize: String(bytes),
    sha256,
  });
  const data = parts
    .filter(({ path }) => path in DESCRIPTIONS)
    .map((part) => ({
      ...ofPart(part),
      name: DESCRIPTIONS[part.path]![0],
      description: DESCRIPTIONS[part.path]![1],
      encodingFormat: MEDIA_TYPES.find(([ending]) => part.path.endsWith(ending))![1],
    }));
  const originals = documents.flatMap((document) => {
    const part = files.get(pathOfOriginal(document));
    return part
      ? [
          {
            ...ofPart(part),
            identifier: document.hash,
            name: document.metadata.title ?? document.name,
            encodingFormat: document.mediaType,
            ...datePublished(document),
            ...(document.metadata.publisher
              ? { publisher: { '@id': `#publisher-${encodeURIComponent(document.metadata.publisher)}` } }
              : {}),
          },
        ]
      : [];
  });
  const publishers = [...new Set(documents.flatMap(({ metadata }) => metadata.publisher ?? []))];
  return {
    '@context': [
      'https://w3id.org/ro/crate/1.1/context',
      { sha256: 'https://w3id.org/ro/terms/workflow-run#sha256', ententePackage: 'urn:entente:package' },
    ],
    '@graph': [
      {
        '@id': PARTS.crate,
        '@type': 'CreativeWork',
        conformsTo: { '@id': 'https://w3id.org/ro/crate/1.1' },
        about: { '@id': './' },
      },
      {
        '@id': './',
        '@type': 'Dataset',
        name,
        description:
          'Replication package of an Entente project: documents, claims, decisions, parameters and the beliefs that follow from them. `entente import` restores it.',
        datePublished: when,
        license: 'The documents are under the licences of their publishers; see each.',
        ententePackage: String(PACKAGE_VERSION),
        version: String(revision),
        hasPart: [...data, ...originals].map((part) => ({ '@id': part['@id'] })),
        mentions: { '@id': '#export' },
      },
      ...data,
      ...originals,
      ...publishers.map((publisher) => ({
        '@id': `#publisher-${encodeURIComponent(publisher)}`,
        '@type': 'Organization',
        name: publisher,
      })),
      { '@id': software, '@type': 'SoftwareApplication', name: 'Entente', softwareVersion: version },
      {
        '@id': '#export',
        '@type': 'CreateAction',
        name: 'Export of the whole project',
        endTime: when,
        instrument: { '@id': software },
        result: { '@id': './' },
      },
    ],
  };
};
