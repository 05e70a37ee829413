import { Link } from 'wouter';
import type { ListedReading } from '../api/answers.ts';
import { useDecisions } from '../decisions/use-decisions.ts';
import { counted } from '../parts/format-number.ts';

interface Props {
  readonly documentId: string;
  readonly readings: readonly ListedReading[];
  /** Whose reading is shown. */
  readonly shown: string;
}

/** Whose readings of the document there are. One stands; another can be looked at, and let stand by a decision. */
export const ReadingsList = ({ documentId, readings, shown }: Props) => {
  const { decide } = useDecisions();
  return (
    <ul className="fine readings">
      {readings.map(({ reader, claims, stands }) => (
        <li key={reader}>
          {reader === shown ? (
            <b>{reader}</b>
          ) : (
            <Link href={`/reading/${documentId}${stands ? '' : `?reader=${encodeURIComponent(reader)}`}`}>
              {reader}
            </Link>
          )}
          , {counted(claims, 'claim')}
          {stands && ', stands'}
          {reader === shown && !stands && (
            <button
              type="button"
              className="btn line"
              onClick={() => void decide({ act: 'choose-reading', documentId, reader, why: '' })}
            >
              Let it stand
            </button>
          )}
        </li>
      ))}
    </ul>
  );
};
