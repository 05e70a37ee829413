export { readEnglishModel } from './read-english-model.ts';
