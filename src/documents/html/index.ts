export { readHtml, readHtmlFragment } from './read-html.ts';
