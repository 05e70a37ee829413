import { useEffect, useMemo, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { type PressureEdit, readEdit, writeEdit } from './edited-pressure.ts';

export interface ScenarioAsked {
  /** Id of the scenario that it is held against. */
  readonly with: string | null;
  /** Id of the outcome that is looked into. */
  readonly outcome: string | null;
  /** Whether every outcome is drawn, or only the first few. */
  readonly all: boolean;
  readonly edits: readonly PressureEdit[];
}

const addressOf = (scenario: string, { with: other, outcome, all, edits }: ScenarioAsked): string => {
  const search = new URLSearchParams();
  if (other !== null) search.set('with', other);
  if (outcome !== null) search.set('outcome', outcome);
  if (all) search.set('all', '');
  for (const edit of edits) search.append('edit', writeEdit(edit));
  const words = search.toString();
  return `/scenarios/${encodeURIComponent(scenario)}${words ? `?${words}` : ''}`;
};

/** How long a grip rests before the address is rewritten, and the runs begin anew. */
const REST_MILLISECONDS = 250;

export interface ScenarioAddress {
  /** What the address says. */
  readonly asked: ScenarioAsked;
  /** The edits as they are under the hand, before it rests. */
  readonly edits: readonly PressureEdit[];
  readonly edit: (edit: PressureEdit) => void;
  readonly go: (change: Partial<ScenarioAsked>, scenario?: string) => void;
}

/** The state of the Scenarios room, kept in its address so that it can be reopened. */
export const useScenarioAddress = (scenario: string): ScenarioAddress => {
  const words = useSearch();
  const [, navigate] = useLocation();
  const asked = useMemo((): ScenarioAsked => {
    const search = new URLSearchParams(words);
    return {
      with: search.get('with'),
      outcome: search.get('outcome'),
      all: search.has('all'),
      edits: search.getAll('edit').flatMap((text) => readEdit(text) ?? []),
    };
  }, [words]);
  const [held, setHeld] = useState<readonly PressureEdit[] | null>(null);
  const latest = useRef(asked.edits);
  latest.current = held ?? asked.edits;
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);
  return {
    asked,
    edits: held ?? asked.edits,
    edit: (edit) => {
      latest.current = [...latest.current.filter(({ place }) => place !== edit.place), edit].toSorted(
        (a, b) => a.place - b.place,
      );
      setHeld(latest.current);
      clearTimeout(rest.current);
      rest.current = setTimeout(() => {
        navigate(addressOf(scenario, { ...asked, edits: latest.current }), { replace: true });
        setHeld(null);
      }, REST_MILLISECONDS);
    },
    go: (change, other = scenario) => {
      clearTimeout(rest.current);
      setHeld(null);
      navigate(addressOf(other, { ...asked, edits: latest.current, ...change }), {
        replace: other === scenario,
      });
    },
  };
};
