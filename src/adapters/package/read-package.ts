import type { LedgerEntry, StoredReading } from '../../ledger/index.ts';
import { type Actor, type Claim, type Decision, type Document, EntenteError } from '../../records/index.ts';
import { type Archive, damagedPackage, openArchive, sha256Of } from './open-archive.ts';
import { type AdditionLine, PACKAGE_VERSION, PARTS, pathOfOriginal } from './package-format.ts';
import {
  actorLine,
  additionLine,
  claimLine,
  crateShape,
  decisionLine,
  readingLine,
} from './package-shapes.ts';
import { readLines } from './read-lines.ts';

const textOf = async (archive: Archive, path: string): Promise<string> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of archive.read(path)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
};

const jsonOf = async (archive: Archive, file: string, path: string): Promise<unknown> => {
  try {
    return JSON.parse(await textOf(archive, path));
  } catch (error) {
    if (error instanceof EntenteError) throw error;
    throw damagedPackage(file, `is damaged: ${path} is not JSON`, error);
  }
};

/** Refuses what is no package of Entente, and one that a newer Entente wrote in another form. */
const checkVersion = async (archive: Archive, file: string): Promise<void> => {
  if (!archive.paths.includes(PARTS.crate))
    throw damagedPackage(file, `is no replication package: it holds no ${PARTS.crate}`);
  const crate = crateShape.safeParse(await jsonOf(archive, file, PARTS.crate));
  const root = crate.data?.['@graph'].find((node) => node['@id'] === './');
  const version = Number(root?.ententePackage);
  if (!Number.isInteger(version))
    throw damagedPackage(file, 'is a research object crate, but no package of Entente');
  if (version > PACKAGE_VERSION)
    throw new EntenteError(
      'project-version',
      `import: ${file} is a package of version ${version}, and this Entente knows versions up to ${PACKAGE_VERSION}`,
      { hint: 'Update Entente. Nothing was stored.' },
    );
};

const MANIFEST_LINE = /^([0-9a-f]{64}) {2}(.+)$/;

/** Holds every part against the manifest: none may be missing, be there unlisted, or differ. */
const checkSums = async (archive: Archive, file: string): Promise<void> => {
  const lines = (await textOf(archive, PARTS.manifest)).split('\n').filter((line) => line !== '');
  const sums = new Map<string, string>();
  for (const line of lines) {
    const [, sum, path] = MANIFEST_LINE.exec(line) ?? [];
    if (sum === undefined || path === undefined)
      throw damagedPackage(file, `is damaged: ${PARTS.manifest} holds "${line.slice(0, 80)}"`);
    sums.set(path, sum);
  }
  const unlisted = archive.paths.find((path) => path !== PARTS.manifest && !sums.has(path));
  if (unlisted !== undefined)
    throw damagedPackage(file, `holds "${unlisted}", which its manifest does not list`);
  for (const [path, sum] of sums)
    if ((await sha256Of(archive.read(path))) !== sum)
      throw damagedPackage(file, `is damaged or was changed: ${path} is not what the manifest says`);
};

/** Takes the next so many; there must be as many. */
const taker =
  <T>(items: AsyncGenerator<T>, what: string, file: string) =>
  async (count: number): Promise<readonly T[]> => {
    const taken: T[] = [];
    while (taken.length < count) {
      const next = await items.next();
      if (next.done) throw damagedPackage(file, `is damaged: it holds fewer ${what} than it says`);
      taken.push(next.value);
    }
    return taken;
  };

const originalOf = async (archive: Archive, document: Document): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of archive.read(pathOfOriginal(document))) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
};

async function* entriesIn(archive: Archive, file: string): AsyncGenerator<LedgerEntry> {
  const all = {
    readings: readLines<{ document: Document; reading: StoredReading }>(
      archive,
      file,
      PARTS.readings,
      readingLine,
    ),
    claims: readLines<Claim>(archive, file, PARTS.claims, claimLine),
    actors: readLines<Actor>(archive, file, PARTS.actors, actorLine),
    decisions: readLines<Decision>(archive, file, PARTS.decisions, decisionLine),
  };
  const readings = taker(all.readings, 'readings', file);
  const claims = taker(all.claims, 'claims', file);
  const actors = taker(all.actors, 'actors', file);
  const decisions = taker(all.decisions, 'decisions', file);
  for await (const line of readLines<AdditionLine>(archive, file, PARTS.additions, additionLine)) {
    const { revision } = line;
    if (line.added === 'reading') {
      const [read] = await readings(1);
      const { document, reading } = read!;
      if (document.id !== line.document || reading.reader !== line.reader)
        throw damagedPackage(file, `is damaged: addition ${revision} is of another reading`);
      const record = {
        document,
        reading,
        bytes: await originalOf(archive, document),
        claims: await claims(line.claims),
        actors: await actors(line.actors),
      };
      yield { revision, added: 'reading', record };
    } else if (line.added === 'decision') {
      const [decision] = await decisions(1);
      if (decision!.id !== line.decision)
        throw damagedPackage(file, `is damaged: addition ${revision} is of another decision`);
      yield { revision, added: 'decision', decision: decision! };
    } else yield { revision, added: 'actors', actors: await actors(line.actors) };
  }
  for (const [what, lines] of Object.entries(all))
    if (!(await lines.next()).done)
      throw damagedPackage(file, `is damaged: it holds more ${what} than it says`);
}

/** A replication package that was looked through and found whole. */
export interface ReplicationPackage {
  readonly entries: () => AsyncIterable<LedgerEntry>;
  /** The beliefs at one date as they were when the package was written. */
  readonly beliefs: unknown;
  readonly close: () => void;
}

/**
 * Opens a package and holds every part of it against its checksum, before anything is stored.
 * @throws EntenteError `bad-package` where it is cut short, damaged, changed, or made to do harm; `project-version`
 */
export const openPackage = async (file: string): Promise<ReplicationPackage> => {
  const archive = await openArchive(file);
  try {
    await checkVersion(archive, file);
    await checkSums(archive, file);
    const beliefs = await jsonOf(archive, file, PARTS.beliefs);
    return { entries: () => entriesIn(archive, file), beliefs, close: archive.close };
  } catch (error) {
    archive.close();
    throw error;
  }
};
