import './scenarios.css';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Redirect, useParams, useSearch } from 'wouter';
import { post } from '../api/ask.ts';
import { type ScenarioHead, scenarioQuery, scenariosQuery } from '../api/scenario-queries.ts';
import { KeysFooter } from '../app/keys-footer.tsx';
import { Failure } from '../parts/failure.tsx';
import { OpenedScenario } from './opened-scenario.tsx';

const Opening = ({
  id,
  heads,
}: {
  readonly id: string;
  readonly heads: readonly ScenarioHead[] | undefined;
}) => {
  const { data, error } = useQuery(scenarioQuery(id));
  const isEdited = new URLSearchParams(useSearch()).has('edit');
  // The runs begin while the scenario itself is still on its way; what is shown finds them again.
  useEffect(() => {
    if (!isEdited) void post('/api/simulations', { scenario: id }).catch(() => {});
  }, [id, isEdited]);
  if (data && heads && !error) return <OpenedScenario scenario={data} heads={heads} />;
  return (
    <>
      <main className="empty" aria-busy={!error}>
        <h1>Scenarios</h1>
        {error && <Failure what="The scenario cannot be opened." error={error} />}
      </main>
      <KeysFooter bindings={[]} />
    </>
  );
};

export default function ScenariosRoom() {
  const { scenario } = useParams<{ scenario?: string }>();
  const { data, error } = useQuery(scenariosQuery);
  const heads = data?.scenarios.filter(({ problem }) => problem === null);
  if (scenario !== undefined) return <Opening key={scenario} id={scenario} heads={heads} />;
  const first = heads?.[0];
  if (first) return <Redirect to={`/scenarios/${encodeURIComponent(first.id)}`} replace />;
  return (
    <>
      <main className="empty" aria-busy={!data && !error}>
        <h1>Scenarios</h1>
        {error && <Failure what="The scenarios cannot be shown." error={error} />}
        {data && (
          <p>
            There is no scenario yet. A scenario is a YAML file in the project’s folder “scenarios”; four of
            them come with the sample dossier, in <code>samples/afpak/scenarios</code>. Copy one there, and it
            appears here.
          </p>
        )}
        {data?.scenarios.map(({ id, problem }) => (
          <Failure key={id} what={`${id} cannot run.`} error={new Error(problem ?? '')} />
        ))}
      </main>
      <KeysFooter bindings={[]} />
    </>
  );
}
