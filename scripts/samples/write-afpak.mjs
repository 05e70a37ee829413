import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildDocx } from './build-docx.mjs';
import { buildPdf } from './build-pdf.mjs';
import { readSource } from './read-source.mjs';

const afpak = new URL('../../samples/afpak/', import.meta.url);

const BUILT = [
  { source: '2010-03-north-waziristan.txt', report: '2010-03-north-waziristan.docx', build: buildDocx },
  { source: '2010-06-punjabi-outfits.txt', report: '2010-06-punjabi-outfits.pdf', build: buildPdf },
];

export const writeAfpak = async ({ out = fileURLToPath(new URL('reports', afpak)) }) => {
  mkdirSync(out, { recursive: true });
  for (const { source, report, build } of BUILT) {
    const text = readFileSync(new URL(`sources/${source}`, afpak), 'utf8');
    writeFileSync(`${out}/${report}`, await build(readSource(text)));
  }
  return `${BUILT.length} reports written to ${out}`;
};
