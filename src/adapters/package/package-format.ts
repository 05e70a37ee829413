/** What a replication package holds, by path. Documents stand under `documents/`, each in a folder named after its id. */
export const PARTS = {
  crate: 'ro-crate-metadata.json',
  manifest: 'manifest-sha256.txt',
  additions: 'additions.jsonl',
  readings: 'readings.jsonl',
  claims: 'claims.jsonl',
  actors: 'actors.jsonl',
  decisions: 'decisions.jsonl',
  parameters: 'parameters.json',
  beliefs: 'beliefs.json',
  provenance: 'provenance.jsonld',
} as const;

/** Raised with every change that an older Entente could not read. */
export const PACKAGE_VERSION = 1;

/** Where the original of a document stands. What a file system may not like in a name is left out. */
export const pathOfOriginal = ({ id, name }: { readonly id: string; readonly name: string }): string =>
  `documents/${id}/${
    name
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}._ -]+/gu, '_')
      .replace(/^\.+/, '_')
      .slice(-120) || 'original'
  }`;

/** One addition to the ledger: the lines of the other parts follow one another in this order. */
export type AdditionLine = { readonly revision: number } & (
  | {
      readonly added: 'reading';
      readonly document: string;
      readonly reader: string;
      readonly claims: number;
      readonly actors: number;
    }
  | { readonly added: 'actors'; readonly actors: number }
  | { readonly added: 'decision'; readonly decision: string }
);
