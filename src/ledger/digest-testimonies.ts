import {
  type ActorReference,
  type Form,
  type Kind,
  type Speaker,
  signOf,
  type Testimony,
} from '../records/index.ts';
import type { ReadingDigest } from './reading-digest.ts';

/** What holds for all claims of a document. */
export type DocumentWord = Pick<Testimony, 'published' | 'publisher' | 'publisherGrade'>;

/** What the decisions say of names, whatever claim they stand on. */
export interface NamesDecided {
  readonly actorAs: (actor: ActorReference) => ActorReference;
  readonly speakersAs: (speakers: readonly Speaker[]) => readonly Speaker[];
  readonly speakerGradesOf: (speakers: readonly Speaker[]) => Pick<Testimony, 'speakerGrades'>;
}

const NONE: readonly string[] = [];

/** The first of all values with one key stands for them, so that what is alike in many digests is in memory once. */
const oneOfEach = <T>(keyOf: (value: T) => string): ((value: T) => T) => {
  const known = new Map<string, T>();
  return (value) => {
    const key = keyOf(value);
    const first = known.get(key);
    if (first !== undefined) return first;
    known.set(key, value);
    return value;
  };
};

/** Reads the claims out of digests, as they stand where nobody decided anything about one of them. */
export const digestReader = ({ actorAs, speakersAs, speakerGradesOf }: NamesDecided) => {
  const oneActor = oneOfEach<ActorReference>(({ id, name }) => `${id}\u001f${name}`);
  const oneWord = oneOfEach<string>((word) => word);
  const oneCertainty = oneOfEach<Testimony['certainty']>(
    ({ low, high, stance }) => `${low} ${high} ${stance}`,
  );

  return (documentId: string, digest: ReadingDigest, word: DocumentWord): readonly Testimony[] => {
    const actors = digest.actors.map(([id, name]) => oneActor(actorAs({ id, name })));
    const certainties = digest.certainties.map(oneCertainty);
    const words = digest.words.map(oneWord);
    const chains = digest.chains.map(speakersAs);
    const grades = digest.chains.map(speakerGradesOf);
    const { published, publisher } = word;
    const hasGrades = word.publisherGrade !== undefined || grades.some((of) => of.speakerGrades);

    return digest.claims.map((digested): Testimony => {
      const [id, quote, low, high, source, target, kindAt, form, certainty, chain, date, rest] = digested;
      const kind = words[kindAt] as Kind;
      const testimony = {
        id,
        documentId,
        quote,
        fingerprint: { sketch: [low, high] as const, quotations: rest?.quotations ?? NONE },
        source: actors[source]!,
        target: actors[target]!,
        kind,
        sign: rest?.sign ?? signOf(kind),
        form: words[form] as Form,
        certainty: certainties[certainty]!,
        saidBy: rest?.saidBy ?? null,
        speakers: chains[chain]!,
        cites: rest?.cites ?? NONE,
        date: date < 0 ? null : words[date]!,
        theatre: rest?.theatre ?? null,
        status: 'unreviewed' as const,
        published,
        publisher,
      };
      if (!hasGrades && rest?.works === undefined) return testimony;
      return {
        ...testimony,
        ...word,
        ...grades[chain],
        ...(rest?.works === undefined ? {} : { works: rest.works }),
      };
    });
  };
};
