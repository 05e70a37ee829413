export { type FoundReports, findReports, type RefusedPath, type ReportFile } from './find-reports.ts';
export { readBytes } from './read-bytes.ts';
export { readText } from './read-text.ts';
