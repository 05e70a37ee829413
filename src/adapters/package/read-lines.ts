import type { z } from 'zod';
import { type Archive, damagedPackage } from './open-archive.ts';

/** The longest line: a whole long book with its passages. Assumed. */
const MOST_LINE_BYTES = 256 * 2 ** 20;

async function* linesOf(content: AsyncIterable<Uint8Array>, tooLong: () => Error): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let pieces: string[] = [];
  let length = 0;
  const push = (piece: string): void => {
    length += piece.length;
    if (length > MOST_LINE_BYTES) throw tooLong();
    pieces.push(piece);
  };
  for await (const chunk of content) {
    const [first, ...rest] = decoder.decode(chunk, { stream: true }).split('\n');
    push(first!);
    for (const next of rest) {
      yield pieces.join('');
      pieces = [];
      length = 0;
      push(next);
    }
  }
  push(decoder.decode());
  if (length > 0) yield pieces.join('');
}

/** The records of a part of lines of JSON, each checked and then handed on as it stands there, unknown fields and all. */
export async function* readLines<T>(
  archive: Archive,
  file: string,
  path: string,
  shape: z.ZodType,
): AsyncGenerator<T> {
  let number = 0;
  const fault = (what: string): Error => damagedPackage(file, `is damaged: ${path}, line ${number}: ${what}`);
  for await (const line of linesOf(archive.read(path), () => fault('is too long'))) {
    number += 1;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw fault('is not JSON');
    }
    const checked = shape.safeParse(value);
    if (!checked.success) {
      const issue = checked.error.issues[0]!;
      throw fault(`${issue.path.join('.') || 'record'}: ${issue.message}`);
    }
    yield value as T;
  }
}
