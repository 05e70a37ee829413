import type { PassageRole } from '../../records/index.ts';

const CONTAINERS =
  'address article aside body center dd details div dl dt fieldset figure footer form header hr main nav ol p pre section summary table tbody tfoot thead tr ul';

const HEADINGS = 'h1 h2 h3 h4 h5 h6';

const named = (names: string, role: PassageRole | null): [string, PassageRole | null][] =>
  names.split(' ').map((name) => [name, role]);

/** Elements that begin a new block, and the role that they give to their text; null leaves the role around them. */
export const BLOCK_ELEMENTS: ReadonlyMap<string, PassageRole | null> = new Map([
  ...named(CONTAINERS, null),
  ...named(HEADINGS, 'heading'),
  ...named('td th', 'table-cell'),
  ...named('caption figcaption', 'caption'),
  ['blockquote', 'quotation'],
  ['li', 'list-item'],
]);
