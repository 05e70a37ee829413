import { Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { longDate } from './read-source.mjs';

const HEADINGS = [undefined, HeadingLevel.TITLE, HeadingLevel.HEADING_1, HeadingLevel.HEADING_2];

const runsOf = (text) =>
  text
    .split(/\^(\d+)/)
    .map((piece, i) => (i % 2 === 0 ? new TextRun(piece) : new FootnoteReferenceRun(Number(piece))));

const paragraphOf = ({ level, text }) =>
  new Paragraph({ ...(level > 0 ? { heading: HEADINGS[level] } : {}), children: runsOf(text) });

/** The packer stamps the clock into the file; this puts the report's own date there instead. */
const dated = (coreXml, instant) =>
  coreXml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, (_, tag) => `${tag}${instant}`);

const COMPANY = (publisher) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>${publisher}</Company></Properties>`;

/** A Word file with real footnotes; the same source gives the same bytes. */
export const buildDocx = async (source) => {
  const [title, ...rest] = source.body;
  const document = new Document({
    title: source.title,
    description: source.note,
    creator: source.publisher,
    lastModifiedBy: source.publisher,
    footnotes: Object.fromEntries(
      [...source.notes].map(([marker, text]) => [marker, { children: [new Paragraph(text)] }]),
    ),
    sections: [
      {
        children: [
          paragraphOf(title),
          new Paragraph(`${source.publisher}, ${longDate(source.published)}`),
          ...rest.map(paragraphOf),
        ],
      },
    ],
  });
  const files = unzipSync(new Uint8Array(await Packer.toBuffer(document)));
  const core = dated(strFromU8(files['docProps/core.xml']), `${source.published}T00:00:00Z`);
  const fixed = {
    ...files,
    'docProps/core.xml': strToU8(core),
    'docProps/app.xml': strToU8(COMPANY(source.publisher)),
  };
  const sorted = Object.fromEntries(Object.entries(fixed).sort(([a], [b]) => (a < b ? -1 : 1)));
  return zipSync(sorted, { level: 9, mtime: new Date(1980, 0, 1) });
};
