import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { KeysFooter } from '../app/keys-footer.tsx';
import { Failure } from '../parts/failure.tsx';
import { formatDate } from '../parts/format-date.ts';
import { counted, formatCount } from '../parts/format-number.ts';
import { stepAlong } from '../parts/step-along.ts';
import { GradeForm } from './grade-form.tsx';
import { GradeHistory } from './grade-history.tsx';
import { GRADE_WORDS } from './grade-words.ts';
import { PairsOfSource } from './pairs-of-source.tsx';
import { mapWithout, sourceAddress } from './source-address.ts';
import type { Counted, SourceDetail, SourceShare } from './source-answers.ts';
import { sourceQuery } from './source-queries.ts';
import { WorthWords } from './worth-words.tsx';

const Interest = ({ source }: { readonly source: SourceShare }) => {
  const { speaksFor, ofItself, claims, roles } = source;
  if (!speaksFor)
    return (
      <p className="small">
        {roles.includes('speaker')
          ? 'Not known to speak for any actor.'
          : 'It publishes, and is not reported as a speaker.'}
      </p>
    );
  return (
    <p className="small">
      Speaks for <b>{speaksFor.name}</b>: {counted(ofItself, 'claim')} of {formatCount(claims)} are about its
      own side, and are discounted for that.
    </p>
  );
};

const Named = ({
  words,
  named,
  unit,
}: {
  readonly words: string;
  readonly named: readonly Counted[];
  readonly unit: string;
}) =>
  named.length > 0 && (
    <table>
      <caption>{words}</caption>
      <tbody>
        {named.map(({ name, count }) => (
          <tr key={name}>
            <td>
              <Link href={sourceAddress(name)}>{name}</Link>
            </td>
            <td className="num">{counted(count, unit)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );

const Documents = ({ documents }: Pick<SourceDetail, 'documents'>) => (
  <table>
    <caption className="unseen">Documents with its claims</caption>
    <tbody>
      {documents.map(({ id, title, published, claims }) => (
        <tr key={id}>
          <td>
            <Link className="serif" href={`/reading/${id}`} data-step="">
              {title}
            </Link>
          </td>
          <td className="nb">{published ? formatDate(published) : <span className="doubt">undated</span>}</td>
          <td className="num">{counted(claims, 'claim')}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Opened = ({ detail }: { readonly detail: SourceDetail }) => {
  const { source, grades, documents, pairs, reports, reportedBy, sharesWith } = detail;
  const { name, grade, claims, accepted, corrected, rejected, unreviewed, information } = source;
  return (
    <>
      <div className="head">
        <h1>{name}</h1>
        <p className="facts">
          <span>
            <b>{formatCount(claims)}</b> {claims === 1 ? 'claim' : 'claims'}
          </span>
          <span>
            <b>{formatCount(accepted + corrected)}</b> accepted
          </span>
          <span>
            <b>{formatCount(rejected)}</b> rejected
          </span>
          <span className={unreviewed > 0 ? 'attend' : undefined}>
            <b>{formatCount(unreviewed)}</b> unreviewed
          </span>
          <span>
            <b>{information.toFixed(2)}</b> nats of information
          </span>
        </p>
      </div>
      <p className="small source-links">
        <Link href="/sources">All sources</Link>
        <Link href={mapWithout(name)}>The map without it</Link>
      </p>
      <div className="source-sheet">
        <div>
          <section>
            <h2>Reliability</h2>
            <p className="small">
              <b>{grade}</b>, {GRADE_WORDS[grade]}. Its word is worth <WorthWords source={source} />.
            </p>
            <GradeForm name={name} grade={grade} />
            <GradeHistory grades={grades} />
          </section>
          <section>
            <h2>Interest</h2>
            <Interest source={source} />
          </section>
          <section>
            <h2>Who cites whom</h2>
            <Named words="It reports" named={reports} unit="claim" />
            <Named words="It is reported by" named={reportedBy} unit="claim" />
            <Named
              words="It shares witnesses with: reprints and common origins count once"
              named={sharesWith}
              unit="witness"
            />
            {reports.length + reportedBy.length + sharesWith.length === 0 && (
              <p className="small soft">It reports nobody by name, and nobody reports or reprints it.</p>
            )}
          </section>
        </div>
        <div>
          <section>
            <h2>What it says, pair by pair</h2>
            <PairsOfSource pairs={pairs} />
          </section>
          <section>
            <h2>Documents</h2>
            <Documents documents={documents} />
          </section>
        </div>
      </div>
    </>
  );
};

/** One source: how far it is to be believed, and all that it contributed. */
export const OneSource = ({ name }: { readonly name: string }) => {
  const { data, error } = useQuery(sourceQuery(name));
  const moving = 'next, previous document';
  return (
    <>
      <title>{`${name} · Entente`}</title>
      <main className="sources" aria-busy={!data && !error}>
        {error && (
          <>
            <h1>{name}</h1>
            <Failure what="This source could not be shown." error={error}>
              <Link className="btn line" href="/sources">
                All sources
              </Link>
            </Failure>
          </>
        )}
        {data && !error && <Opened detail={data} />}
      </main>
      <KeysFooter
        bindings={[
          { keys: 'j', label: moving, run: () => stepAlong(1) },
          { keys: 'k', label: moving, run: () => stepAlong(-1) },
        ]}
      />
    </>
  );
};
