import { readFileSync } from 'node:fs';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { readTruth } from '../../samples/varda/read-truth.ts';
import { writeReports } from '../../samples/varda/write-reports.ts';

const LINES_A_PAGE = 44;
const WORDS_A_LINE = 12;

const varda = (name: string): string => readFileSync(`samples/varda/${name}`, 'utf8');

/** Paragraphs of the fictional dossier, each of other words, as many as are asked for. */
function* paragraphs(): Generator<string> {
  const truth = readTruth({ truth: varda('truth.yaml'), actors: varda('actors.yaml') });
  for (let seed = 1; ; seed++)
    for (const { text } of writeReports({ truth, reports: 200, seed }))
      for (const paragraph of text.split(/\n{2,}/)) if (paragraph.length > 120) yield paragraph;
}

const linesOf = (paragraph: string): readonly string[] => {
  const words = paragraph.replace(/[^\x20-\x7e]/g, ' ').split(/\s+/);
  const lines: string[] = [];
  for (let at = 0; at < words.length; at += WORDS_A_LINE)
    lines.push(words.slice(at, at + WORDS_A_LINE).join(' '));
  return [...lines, ''];
};

/** A report in PDF, of so many pages set in one column. */
export const longReport = async (pages: number): Promise<Buffer> => {
  const pdf = await PDFDocument.create();
  pdf.setTitle('A long report on the war in Varda');
  const font = await pdf.embedFont(StandardFonts.TimesRoman);
  const text = paragraphs();
  let lines: string[] = [];
  for (let page = 0; page < pages; page++) {
    while (lines.length < LINES_A_PAGE) lines.push(...linesOf(text.next().value!));
    const sheet = pdf.addPage([595, 842]);
    lines.slice(0, LINES_A_PAGE).forEach((line, i) => {
      sheet.drawText(line, { x: 64, y: 780 - i * 16, size: 11, font });
    });
    lines = lines.slice(LINES_A_PAGE);
  }
  return Buffer.from(await pdf.save());
};
