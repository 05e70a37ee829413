import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { PARTS } from './package-format.ts';

type Content = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** One file of the package as it was written. */
export interface WrittenPart {
  readonly path: string;
  readonly bytes: number;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
}

export interface PackageWriter {
  /** Writes a file and answers when it stands in the package. */
  readonly add: (path: string, content: Content) => Promise<WrittenPart>;
  /** What was written so far. */
  readonly parts: readonly WrittenPart[];
}

const addTo = async (zip: ZipFile, path: string, content: Content, when: Date): Promise<WrittenPart> => {
  const hash = createHash('sha256');
  let bytes = 0;
  const hashed = async function* (): AsyncGenerator<Buffer> {
    for await (const piece of content) {
      const chunk = Buffer.from(piece as Uint8Array);
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  };
  const stream = Readable.from(hashed(), { objectMode: false });
  await new Promise<void>((resolve, reject) => {
    stream.once('end', resolve);
    stream.once('error', reject);
    zip.addReadStream(stream, path, { mtime: when, mode: 0o100644 });
  });
  return { path, bytes, sha256: hash.digest('hex') };
};

/**
 * Writes a package to a file: whole, or not at all. The manifest of checksums comes last and lists all that `fill` added.
 */
export const writePackageFile = async (
  file: string,
  when: Date,
  fill: (writer: PackageWriter) => Promise<void>,
): Promise<readonly WrittenPart[]> => {
  const unfinished = `${file}.part`;
  const zip = new ZipFile();
  const failed = new Promise<never>((_, reject) => zip.once('error', reject));
  const parts: WrittenPart[] = [];
  const add: PackageWriter['add'] = async (path, content) => {
    const part = await addTo(zip, path, content, when);
    parts.push(part);
    return part;
  };
  try {
    const written = pipeline(zip.outputStream, createWriteStream(unfinished));
    const filled = (async () => {
      await fill({ add, parts });
      await addTo(
        zip,
        PARTS.manifest,
        parts.map(({ sha256, path }) => `${sha256}  ${path}\n`),
        when,
      );
      zip.end();
    })();
    await Promise.race([Promise.all([written, filled]), failed]);
    await rename(unfinished, file);
    return parts;
  } catch (error) {
    (zip.outputStream as Readable).destroy();
    await rm(unfinished, { force: true });
    throw error;
  }
};
