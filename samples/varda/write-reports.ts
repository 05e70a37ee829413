import { drawItem, streamOf } from '../../src/maths/index.ts';
import { isoDayOf } from '../../src/records/index.ts';
import type { Publisher, Truth } from './read-truth.ts';
import { type Draft, type SentenceTruth, writeReport } from './write-report.ts';

/** A report on Varda as it would lie on a disk, with what each of its sentences says and what is true. */
export interface VardaReport {
  /** File name. */
  readonly name: string;
  readonly title: string;
  readonly publisher: string;
  /** ISO day. */
  readonly published: string;
  /** The whole file, head included. */
  readonly text: string;
  /** One entry a sentence that holds a claim; offsets into `text`. */
  readonly truthOfEachSentence: readonly SentenceTruth[];
  /** Name of the report that this one carries word for word. */
  readonly reprintOf: string | null;
}

/** What `samples/varda/reports` was written with. */
export const COMMITTED_SAMPLE = { reports: 20, seed: 1416 } as const;

const NOTE = 'written for this project; Varda does not exist';
const MOST_DAYS_TO_REPRINT = 5;

const headOf = (title: string, { name, form }: Publisher, published: string): string =>
  form === 'md'
    ? `---\ntitle: "${title}"\npublisher: ${name}\npublished: ${published}\nnote: "${NOTE}"\n---\n\n# ${title}\n\n`
    : `Title: ${title}\nPublisher: ${name}\nPublished: ${published}\nNote: ${NOTE}\n\n`;

const slugOf = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]+/g, '-');

interface Issue extends Draft {
  readonly reprintOf: Issue | null;
}

const issuesOf = (truth: Truth, reports: number, seed: number): readonly Issue[] => {
  const written: Issue[] = [];
  const own: Issue[] = [];
  for (let i = 0; i < reports; i++) {
    const stream = streamOf(seed, 'report', i);
    const draft = writeReport(stream, truth);
    const reprints = own.length > 0 && stream.uniform() < draft.publisher.reprints;
    const original = reprints ? drawItem(stream, own) : null;
    const published = original && original.published + 1 + stream.integerBelow(MOST_DAYS_TO_REPRINT);
    const issue: Issue =
      original !== null &&
      published !== null &&
      original.publisher !== draft.publisher &&
      published <= truth.last
        ? { ...original, publisher: draft.publisher, published, reprintOf: original }
        : { ...draft, reprintOf: null };
    written.push(issue);
    if (issue.reprintOf === null) own.push(issue);
  }
  return written;
};

/**
 * Any number of reports on the invented war, in order of publication; the same truth, number and seed give the same
 * reports to the last character.
 */
export const writeReports = ({
  truth,
  reports,
  seed,
}: {
  readonly truth: Truth;
  readonly reports: number;
  readonly seed: number;
}): readonly VardaReport[] => {
  const issues = issuesOf(truth, reports, seed).toSorted((one, other) => one.published - other.published);
  const digits = `${reports}`.length;
  const names = new Map(
    issues.map((issue, i) => [
      issue,
      `${isoDayOf(issue.published)}-${slugOf(issue.publisher.name)}-${`${i + 1}`.padStart(digits, '0')}.${issue.publisher.form}`,
    ]),
  );
  return issues.map((issue) => {
    const published = isoDayOf(issue.published);
    const head = headOf(issue.title, issue.publisher, published);
    return {
      name: names.get(issue) as string,
      title: issue.title,
      publisher: issue.publisher.name,
      published,
      text: `${head}${issue.body}\n`,
      truthOfEachSentence: issue.truths.map((sentence) => ({
        ...sentence,
        begin: sentence.begin + head.length,
        end: sentence.end + head.length,
      })),
      reprintOf: issue.reprintOf && (names.get(issue.reprintOf) as string),
    };
  });
};
