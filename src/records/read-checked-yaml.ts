import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { EntenteError } from './entente-error.ts';

/** What a file said, checked, and where each part of it stands. */
export interface CheckedFile<T> {
  readonly value: T;
  /** Stops with an error that names file, line and field. */
  readonly refuse: (path: readonly PropertyKey[], message: string, hint?: string) => never;
}

const fieldName = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (name, key) =>
      typeof key === 'number' ? `${name}[${key}]` : name ? `${name}.${String(key)}` : String(key),
    '',
  ) || 'the file';

/**
 * Reads YAML (or JSON, which is YAML too) and holds it against a shape.
 * @throws EntenteError `bad-input`: "file:line: field: what is wrong"
 */
export const readCheckedYaml = <Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
): CheckedFile<z.output<Schema>> => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken)
    throw new EntenteError(
      'bad-input',
      `${file}:${lines.linePos(broken.pos[0]).line}: ${broken.message.split('\n')[0]!.replace(/ at line .*$/, '')}`,
      { hint: 'Write YAML or JSON.', cause: broken },
    );
  /** The line of the deepest part of the path that the file has. */
  const lineOf = (path: readonly PropertyKey[]): number => {
    let node: unknown = document.contents;
    let offset = 0;
    for (const key of path) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
        if (!pair) break;
        if (isNode(pair.key) && pair.key.range) offset = pair.key.range[0];
        node = pair.value;
      } else if (isSeq(node)) node = node.items[Number(key)];
      else break;
      if (isNode(node) && node.range && !isMap(node) && !isSeq(node)) offset = node.range[0];
      else if (isSeq(node) || isMap(node))
        offset = Math.max(offset, typeof key === 'number' ? node.range![0] : offset);
    }
    return lines.linePos(offset).line;
  };
  const refuse = (path: readonly PropertyKey[], message: string, hint?: string): never => {
    throw new EntenteError(
      'bad-input',
      `${file}:${lineOf(path)}: ${fieldName(path)}: ${message}`,
      hint === undefined ? {} : { hint },
    );
  };
  const checked = schema.safeParse(document.toJS());
  if (checked.success) return { value: checked.data, refuse };
  const { path, message } = firstIssue(checked.error);
  return refuse(path, message);
};

/** What is wrong first, and with which field. */
export const firstIssue = (
  error: z.core.$ZodError,
): { readonly path: readonly PropertyKey[]; readonly message: string } => {
  const { path, issue } = deepestPath(error.issues[0]!);
  return issue.code === 'unrecognized_keys'
    ? { path: [...path, issue.keys[0]!], message: 'there is no such field' }
    : { path, message: issue.message };
};

/** Of a union's failures, that which came furthest: the shape that was most likely meant. */
const deepestPath = (
  issue: z.core.$ZodIssue,
  before: readonly PropertyKey[] = [],
): { readonly path: readonly PropertyKey[]; readonly issue: z.core.$ZodIssue } => {
  const path = [...before, ...issue.path];
  if (issue.code !== 'invalid_union') return { path, issue };
  const found = issue.errors.flatMap((issues) => issues.slice(0, 1).map((inner) => deepestPath(inner, path)));
  const deepest = found.toSorted((a, b) => b.path.length - a.path.length)[0];
  return deepest && deepest.path.length > path.length ? deepest : { path, issue };
};
