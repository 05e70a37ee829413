import { createHash } from 'node:crypto';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { EntenteError } from '../../records/index.ts';

/** A zip archive whose parts can be read, any number of times, without unpacking it to disk. */
export interface Archive {
  readonly paths: readonly string[];
  readonly read: (path: string) => AsyncIterable<Uint8Array>;
  readonly close: () => void;
}

export const damagedPackage = (file: string, what: string, cause?: unknown): EntenteError =>
  new EntenteError('bad-package', `import: ${file} ${what}`, {
    hint: 'Nothing was stored. Get the package again from where it came from; entente export --all writes a new one.',
    cause,
  });

/** Parts, and bytes of all parts unpacked: far above any project that this machine could hold. Assumed. */
const MOST_PARTS = 1_000_000;
const MOST_BYTES = 64 * 2 ** 30;
/** Text that is packed tighter than this was made to be; small parts may be. Assumed. */
const MOST_TIMES_PACKED = 250;
const SMALL_BYTES = 16 * 2 ** 20;

const UNIX = 3;
const FILE_TYPE = 0o170000;
const REGULAR = 0o100000;
const ENCRYPTED = 1;

const faultOfEntry = (entry: Entry): string | null => {
  const { fileName, uncompressedSize, compressedSize } = entry;
  const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE;
  if (entry.versionMadeBy >> 8 === UNIX && type !== 0 && type !== REGULAR) return 'is no regular file';
  if (entry.generalPurposeBitFlag & ENCRYPTED) return 'is encrypted';
  if (uncompressedSize > SMALL_BYTES && uncompressedSize > compressedSize * MOST_TIMES_PACKED)
    return `unpacks to ${uncompressedSize} bytes from ${compressedSize}`;
  if (fileName.includes('\0')) return 'has a name that no file has';
  return null;
};

const entriesOf = async (zip: ZipFile, file: string): Promise<ReadonlyMap<string, Entry>> => {
  const entries = new Map<string, Entry>();
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    const { fileName } = entry;
    if (fileName.endsWith('/')) continue;
    const fault = faultOfEntry(entry);
    if (fault) throw damagedPackage(file, `is not to be trusted: "${fileName}" ${fault}`);
    if (entries.has(fileName)) throw damagedPackage(file, `holds "${fileName}" twice`);
    bytes += entry.uncompressedSize;
    if (entries.size >= MOST_PARTS || bytes > MOST_BYTES)
      throw damagedPackage(file, 'is not to be trusted: it holds more than any project');
    entries.set(fileName, entry);
  }
  return entries;
};

const explained = (error: unknown, file: string): unknown => {
  if (error instanceof EntenteError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT')
    return new EntenteError('not-found', `import: there is no ${file}`, {
      hint: 'Check the path. entente export --all --out FILE.zip writes a package.',
      cause: error,
    });
  if (code === 'EISDIR')
    return new EntenteError('bad-input', `import: ${file} is a folder`, {
      hint: 'Give the package itself, a zip file.',
      cause: error,
    });
  return damagedPackage(file, `is damaged or no package (${message})`, error);
};

/** Opens an archive and looks through its table of contents; nothing is unpacked. */
export const openArchive = async (file: string): Promise<Archive> => {
  const zip = await openPromise(file, {
    autoClose: false,
    lazyEntries: true,
    strictFileNames: true,
    validateEntrySizes: true,
  }).catch((error: unknown) => {
    throw explained(error, file);
  });
  try {
    const entries = await entriesOf(zip, file);
    return {
      paths: [...entries.keys()],
      read: async function* (path) {
        const entry = entries.get(path);
        if (!entry) throw damagedPackage(file, `holds no ${path}`);
        try {
          const stream = await zip.openReadStreamPromise(entry);
          for await (const chunk of stream) yield chunk as Uint8Array;
        } catch (error) {
          throw explained(error, file);
        }
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw explained(error, file);
  }
};

/** SHA-256 of a part, in 64 hexadecimal digits. */
export const sha256Of = async (content: AsyncIterable<Uint8Array>): Promise<string> => {
  const hash = createHash('sha256');
  for await (const chunk of content) hash.update(chunk);
  return hash.digest('hex');
};
