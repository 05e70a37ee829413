export { normaliseDocument, type DocumentInput } from './normalise-document.ts';
