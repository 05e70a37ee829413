export { REPORT_EXTENSIONS } from './detect-media-type.ts';
export { MOST_BYTES, MOST_CHARACTERS } from './limits.ts';
export { type DocumentInput, type NormalisedDocument, normaliseDocument } from './normalise-document.ts';
export { decodeWindows1252 } from './windows-1252.ts';
