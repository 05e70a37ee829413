import { PageSizes, PDFDocument, StandardFonts } from 'pdf-lib';
import { longDate } from './read-source.mjs';

const [WIDTH, HEIGHT] = PageSizes.A5;
const MARGIN = 42;
const GUTTER = 20;
const COLUMN = (WIDTH - 2 * MARGIN - GUTTER) / 2;
const BOTTOM = 62;
const LEADING = 16.5;
const BODY_SIZE = 11;
const HEADING_SIZE = 11.5;

/** Words that may be broken at a line's end, with the places where English hyphenation allows it. */
const BREAKS = {
  Counterterrorism: ['Counter', 'terrorism'],
  militant: ['mili', 'tant'],
  extensive: ['exten', 'sive'],
  converged: ['con', 'verged'],
  affiliation: ['affil', 'iation'],
  attention: ['atten', 'tion'],
  knowledge: ['knowl', 'edge'],
  generation: ['gener', 'ation'],
  logistics: ['logis', 'tics'],
  expertise: ['exper', 'tise'],
  extremists: ['extrem', 'ists'],
  Pakistani: ['Paki', 'stani'],
  operational: ['opera', 'tional'],
  division: ['divi', 'sion'],
  explosives: ['explo', 'sives'],
  militants: ['mili', 'tants'],
  partners: ['part', 'ners'],
  working: ['work', 'ing'],
  together: ['togeth', 'er'],
  described: ['de', 'scribed'],
};

const wrap = (text, font, size, width) => {
  const fits = (line) => font.widthOfTextAtSize(line, size) <= width;
  const lines = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    const [start, end] = BREAKS[word] ?? [];
    if (start && fits(`${line} ${start}-`)) {
      lines.push(`${line} ${start}-`);
      line = end;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
};

const linesOf = (block, fonts) =>
  block.level > 0
    ? [
        { text: '' },
        ...wrap(block.text, fonts.bold, HEADING_SIZE, COLUMN).map((text) => ({ text, bold: true })),
      ]
    : wrap(block.text, fonts.roman, BODY_SIZE, COLUMN).map((text, i) => ({ text, indent: i === 0 }));

/** A PDF of two columns with running heads, page numbers and broken words; the same source gives the same bytes. */
export const buildPdf = async (source) => {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const instant = new Date(`${source.published}T00:00:00Z`);
  pdf.setTitle(source.title);
  pdf.setAuthor(source.publisher);
  pdf.setSubject(source.note);
  pdf.setCreator('scripts/samples.mjs');
  pdf.setProducer('pdf-lib');
  pdf.setCreationDate(instant);
  pdf.setModificationDate(instant);
  const fonts = {
    roman: await pdf.embedFont(StandardFonts.TimesRoman),
    bold: await pdf.embedFont(StandardFonts.TimesRomanBold),
  };
  const lines = source.body.slice(1).flatMap((block) => linesOf(block, fonts));

  const addPage = () => {
    const page = pdf.addPage([WIDTH, HEIGHT]);
    const number = `${pdf.getPageCount()}`;
    page.drawText(`${source.publisher}  |  ${source.title}`, {
      x: MARGIN,
      y: HEIGHT - 30,
      size: 8,
      font: fonts.roman,
    });
    page.drawText(number, { x: WIDTH / 2, y: 30, size: 8, font: fonts.roman });
    return page;
  };

  let page = addPage();
  page.drawText(source.title, { x: MARGIN, y: HEIGHT - 72, size: 17, font: fonts.bold });
  page.drawText(longDate(source.published), { x: MARGIN, y: HEIGHT - 92, size: 9, font: fonts.roman });
  let top = HEIGHT - 130;
  let column = 0;
  let y = top;
  for (const line of lines) {
    if (y < BOTTOM) {
      column += 1;
      if (column === 2) {
        page = addPage();
        column = 0;
        top = HEIGHT - 66;
      }
      y = top;
      if (line.text === '') continue;
    }
    page.drawText(line.text, {
      x: MARGIN + column * (COLUMN + GUTTER),
      y,
      size: line.bold ? HEADING_SIZE : BODY_SIZE,
      font: line.bold ? fonts.bold : fonts.roman,
    });
    y -= LEADING;
  }
  return pdf.save();
};
