import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { post } from '../api/ask.ts';
import { comparisonQuery, type DescribedScenario, type ScenarioHead } from '../api/scenario-queries.ts';
import { KeysFooter } from '../app/keys-footer.tsx';
import { yearsOnAxis } from '../parts/chart/years-on-axis.ts';
import { Choice } from '../parts/choice.tsx';
import { Failure } from '../parts/failure.tsx';
import { DifferencesTable } from './differences-table.tsx';
import { withEdits } from './edited-pressure.ts';
import { FanChart } from './fan-chart.tsx';
import { GroundsSection } from './grounds-section.tsx';
import { monthsOf } from './months-of.ts';
import { OutcomePanel } from './outcome-panel.tsx';
import { outcomesAtFirst } from './outcomes-at-first.ts';
import { PressureLanes } from './pressure-lanes.tsx';
import { RunProgress } from './run-progress.tsx';
import { SaveDialog } from './save-dialog.tsx';
import { useScenarioAddress } from './use-scenario-address.ts';
import { useSimulation } from './use-simulation.ts';

interface Props {
  readonly scenario: DescribedScenario;
  readonly heads: readonly ScenarioHead[];
}

const NONE = '';

/** One scenario: its pressures on a timeline, what follows from them, and what that rests on. */
export const OpenedScenario = ({ scenario, heads }: Props) => {
  const queryClient = useQueryClient();
  const { asked, edits, edit, go } = useScenarioAddress(scenario.id);
  const [saving, setSaving] = useState(false);
  const months = useMemo(
    () => (scenario.begins && scenario.ends ? monthsOf(scenario.begins, scenario.ends) : []),
    [scenario],
  );
  const years = useMemo(
    () => yearsOnAxis(months).filter((_, k, all) => all.length < 5 || k % 2 === 1),
    [months],
  );
  const settled = useMemo(
    () => (asked.edits.length > 0 ? withEdits(scenario.pressures, asked.edits) : null),
    [scenario, asked],
  );
  const pressures = withEdits(scenario.pressures, edits);
  const other = heads.find(({ id }) => id === asked.with && (id !== scenario.id || asked.edits.length > 0));
  const against = useSimulation(other?.id ?? null, null);
  const shown = useSimulation(scenario.id, settled, against.state?.id ?? null);
  const pictures = [shown.state?.pictures ?? 0, against.state?.pictures ?? 0] as const;
  const comparison = useQuery({
    ...comparisonQuery(shown.state?.id ?? '', against.state?.id ?? '', pictures),
    enabled: other !== undefined && pictures.every((picture) => picture > 0),
  });
  const save = useMutation({
    mutationFn: () =>
      post<DescribedScenario>(`/api/scenarios/${encodeURIComponent(scenario.id)}`, {
        pressures: asPosted(pressures),
      }),
    onSuccess: (described) => {
      queryClient.setQueryData(['scenario', scenario.id], described);
      go({ edits: [] });
    },
  });

  const { ensemble, state } = shown;
  const ids = useMemo(() => {
    const all = ensemble?.outcomes.map(({ id }) => id) ?? [];
    return asked.all ? all : outcomesAtFirst(all, asked.outcome);
  }, [ensemble, asked]);
  const words = { shown: other ? 'shown' : '', against: other?.id === scenario.id ? 'as saved' : 'against' };
  const selected = ensemble?.outcomes.find(({ id }) => id === asked.outcome);
  const select = (outcome: string) => go({ outcome: outcome === asked.outcome ? null : outcome });
  const isStale = state?.state === 'done' && edits.length === 0 && state.startHash !== scenario.startHash;

  return (
    <>
      <main className="scenarios">
        <div className="head">
          <h1>Scenarios</h1>
          <div className="bar">
            <Choice
              label="shown"
              value={scenario.id}
              options={heads.map(({ id, title }) => ({ value: id, label: title }))}
              change={(id) => go({ edits: [] }, id)}
            />
            <Choice
              label="against"
              value={other?.id ?? NONE}
              options={[
                { value: NONE, label: 'none' },
                ...heads.map(({ id, title }) => ({
                  value: id,
                  label: id === scenario.id ? `${title}, as saved` : title,
                })),
              ]}
              change={(id) => go({ with: id === NONE ? null : id })}
            />
            {edits.length > 0 && (
              <>
                <button type="button" className="btn line" onClick={() => save.mutate()}>
                  Save
                </button>
                <button type="button" className="btn" onClick={() => go({ edits: [] })}>
                  Discard changes
                </button>
              </>
            )}
            <button type="button" className="btn line" onClick={() => setSaving(true)}>
              New scenario
            </button>
          </div>
          <div className="run-state">
            <RunProgress state={state} stop={shown.stop} />
          </div>
        </div>
        {scenario.note && <p className="small soft scenario-note">{scenario.note}</p>}
        {[shown.error, against.error, save.error].map(
          (error, k) =>
            error !== null &&
            error !== undefined && (
              // biome-ignore lint/suspicious/noArrayIndexKey: three places
              <Failure key={k} what={k === 2 ? 'Not saved.' : 'It does not run.'} error={error} />
            ),
        )}
        {state?.state === 'failed' && (
          <Failure what="The runs failed." error={new Error(state.reason ?? '')} />
        )}
        {isStale && (
          <p className="stale attend" role="status">
            Stale: the ledger has changed since these runs, and the scenario would begin otherwise now.{' '}
            <button type="button" className="btn line" onClick={shown.again}>
              Run again
            </button>
          </p>
        )}
        <div className="scenario-wrap">
          <div>
            <PressureLanes pressures={pressures} months={months} edits={edits} edit={edit} />
            <section
              className="fans"
              aria-label="Outcomes"
              aria-busy={state?.state === 'running'}
              data-picture={ensemble?.runs ?? 0}
            >
              {ensemble &&
                ids.map((id) => {
                  const outcome = ensemble.outcomes.find((own) => own.id === id);
                  return (
                    outcome && (
                      <FanChart
                        key={id}
                        outcome={outcome}
                        times={ensemble.times}
                        against={against.ensemble?.outcomes.find((own) => own.id === id) ?? null}
                        words={words}
                        years={years}
                        isSelected={id === asked.outcome}
                        select={() => select(id)}
                      />
                    )
                  );
                })}
            </section>
            <p className="small fan-key">
              Areas: the middle 50, 80 and 95 % of runs; of a probability, what the number of runs leaves
              open. Line: the mean{other ? `; dotted: ${other.title}` : ''}.{' '}
              <button type="button" className="btn line" onClick={() => go({ all: !asked.all })}>
                {asked.all ? 'Fewer outcomes' : `All ${scenario.outcomes.length} outcomes`}
              </button>
            </p>
            <GroundsSection scenario={scenario} />
          </div>
          <aside className="scenario-side">
            {selected && state && (
              <OutcomePanel
                scenario={scenario}
                state={state}
                outcome={selected}
                close={() => go({ outcome: null })}
              />
            )}
            {other && ensemble && against.ensemble && comparison.data && (
              <DifferencesTable
                compared={comparison.data.outcomes}
                shown={ensemble}
                against={against.ensemble}
                outcomes={ids}
                year={(scenario.ends ?? `${scenario.years} years`).slice(0, 4)}
                words={{ shown: 'shown', against: 'against' }}
                select={select}
              />
            )}
            <section aria-labelledby="worth">
              <h2 id="worth">What it is worth</h2>
              {scenario.notes.map((note, k) => (
                <p key={note} className={`small ${k === 0 ? 'attend' : ''}`}>
                  {note}
                </p>
              ))}
            </section>
          </aside>
        </div>
        {saving && (
          <SaveDialog
            like={scenario}
            pressures={asPosted(pressures)}
            close={() => setSaving(false)}
            opened={(id) => {
              setSaving(false);
              go({ edits: [], with: scenario.id }, id);
            }}
          />
        )}
      </main>
      <KeysFooter
        bindings={[
          { keys: 'Enter', label: 'run again', run: shown.again },
          {
            keys: 'c',
            label: 'compare with what is saved',
            run: () => go({ with: asked.with === null ? scenario.id : null }),
          },
          { keys: 'o', label: 'all outcomes', run: () => go({ all: !asked.all }) },
        ]}
      >
        on a pressure: arrows move it, Shift its end, ↑ ↓ its strength, 0 off
      </KeysFooter>
    </>
  );
};

const asPosted = (pressures: DescribedScenario['pressures']) =>
  pressures.map(({ title, type, on, districts, from, to, size }, place) => ({
    place,
    title,
    type,
    on,
    districts,
    from,
    to,
    size,
  }));
