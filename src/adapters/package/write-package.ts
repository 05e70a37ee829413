import type { LedgerEntry, Store, StoreView } from '../../ledger/index.ts';
import type { Actor, Decision } from '../../records/index.ts';
import { describeCrate } from './describe-crate.ts';
import { type AdditionLine, PARTS, pathOfOriginal } from './package-format.ts';
import { type PackageWriter, writePackageFile } from './package-writer.ts';
import { traceProvenance } from './trace-provenance.ts';

/** What goes into a package beside the ledger itself. */
export interface PackageContents {
  /** The parameters in force, as they are to be read by people and programs. */
  readonly parameters: unknown;
  /** The beliefs at one date; a project restored from the package gives the same. */
  readonly beliefs: unknown;
}

export interface PackageOptions {
  readonly file: string;
  /** What the project is called. */
  readonly name: string;
  /** Of Entente. */
  readonly version: string;
  readonly now: Date;
  readonly contentsOf: (view: StoreView) => Promise<PackageContents>;
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
const asJson = (value: unknown): readonly string[] => [`${JSON.stringify(value, null, 1)}\n`];

const additionOf = (entry: LedgerEntry): AdditionLine => {
  const { revision } = entry;
  switch (entry.added) {
    case 'reading': {
      const { document, reading, claims, actors } = entry.record;
      return {
        revision,
        added: 'reading',
        document: document.id,
        reader: reading.reader,
        claims: claims.length,
        actors: actors.length,
      };
    }
    case 'actors':
      return { revision, added: 'actors', actors: entry.actors.length };
    case 'decision':
      return { revision, added: 'decision', decision: entry.decision.id };
  }
};

async function* readingLines(
  view: StoreView,
  small: { additions: AdditionLine[]; actors: Actor[]; decisions: Decision[] },
): AsyncGenerator<string> {
  for await (const entry of view.entries()) {
    small.additions.push(additionOf(entry));
    if (entry.added === 'decision') small.decisions.push(entry.decision);
    else small.actors.push(...(entry.added === 'reading' ? entry.record.actors : entry.actors));
    if (entry.added === 'reading')
      yield line({ document: entry.record.document, reading: entry.record.reading });
  }
}

async function* claimLines(view: StoreView): AsyncGenerator<string> {
  for await (const entry of view.entries())
    if (entry.added === 'reading') for (const claim of entry.record.claims) yield line(claim);
}

const fill = async (view: StoreView, writer: PackageWriter, options: PackageOptions): Promise<void> => {
  const small = { additions: [] as AdditionLine[], actors: [] as Actor[], decisions: [] as Decision[] };
  await writer.add(PARTS.readings, readingLines(view, small));
  await writer.add(PARTS.claims, claimLines(view));
  await writer.add(PARTS.additions, small.additions.map(line));
  await writer.add(PARTS.actors, small.actors.map(line));
  await writer.add(PARTS.decisions, small.decisions.map(line));
  const { parameters, beliefs } = await options.contentsOf(view);
  await writer.add(PARTS.parameters, asJson(parameters));
  await writer.add(PARTS.beliefs, asJson(beliefs));
  await writer.add(PARTS.provenance, traceProvenance(view.entries()));
  const documents = await view.documents();
  for (const document of documents)
    await writer.add(pathOfOriginal(document), [(await view.documentBytes(document.id))!]);
  const crate = describeCrate({
    documents,
    parts: writer.parts,
    when: options.now.toISOString(),
    version: options.version,
    name: options.name,
    revision: await view.revision(),
  });
  await writer.add(PARTS.crate, asJson(crate));
};

/** What was written. */
export interface PackageWritten {
  readonly files: number;
  readonly bytes: number;
}

/** Writes all that a store holds, as it is at one moment, into a replication package (a zipped RO-Crate). */
export const writePackage = (store: Store, options: PackageOptions): Promise<PackageWritten> =>
  store.atOneMoment(async (view) => {
    const parts = await writePackageFile(options.file, options.now, (writer) => fill(view, writer, options));
    return { files: parts.length + 1, bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0) };
  });
