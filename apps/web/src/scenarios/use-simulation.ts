import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { post, remove } from '../api/ask.ts';
import {
  ensembleQuery,
  type ScenarioPressure,
  type SimulatedEnsemble,
  type SimulationState,
  simulationQuery,
} from '../api/scenario-queries.ts';

export interface Simulation {
  readonly state: SimulationState | undefined;
  readonly ensemble: SimulatedEnsemble | undefined;
  readonly error: unknown;
  readonly again: () => void;
  readonly stop: () => void;
}

/**
 * Runs a scenario on the server as soon as it is shown, and anew when its pressures change: the runs before are stopped,
 * and what they gave stays until the first picture of the new ones.
 */
export const useSimulation = (
  scenario: string | null,
  pressures: readonly ScenarioPressure[] | null,
  /** A simulation that something else shows: it is not stopped. */
  kept: string | null = null,
): Simulation => {
  const queryClient = useQueryClient();
  const [id, setId] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [round, setRound] = useState(0);
  const running = useRef<string | null>(null);
  const keeping = useRef(kept);
  keeping.current = kept;
  const asked = JSON.stringify(
    pressures?.map(({ title, type, on, districts, from, to, size }, place) => ({
      place,
      title,
      type,
      on,
      districts,
      from,
      to,
      size,
    })) ?? null,
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks for the same once more
  useEffect(() => {
    if (scenario === null) {
      setId(null);
      return;
    }
    let isLeft = false;
    const body = JSON.parse(asked);
    post<SimulationState>('/api/simulations', {
      scenario,
      ...(body === null ? {} : { pressures: body }),
      ...(running.current === null || running.current === keeping.current
        ? {}
        : { instead: running.current }),
    }).then(
      (state) => {
        if (isLeft) return;
        running.current = state.id;
        queryClient.setQueryData(simulationQuery(state.id).queryKey, (known) =>
          known && known.done > state.done ? known : state,
        );
        setId(state.id);
        setError(null);
      },
      (failure) => !isLeft && setError(failure),
    );
    return () => {
      isLeft = true;
    };
  }, [scenario, asked, round, queryClient]);
  const { data: state } = useQuery({ ...simulationQuery(id ?? ''), enabled: id !== null });
  const { data: ensemble } = useQuery(ensembleQuery(id ?? '', id === null ? 0 : (state?.pictures ?? 0)));
  return {
    state: id === null ? undefined : state,
    ensemble: scenario === null ? undefined : ensemble,
    error,
    again: () => setRound((count) => count + 1),
    stop: () => {
      if (id !== null) void remove(`/api/simulations/${encodeURIComponent(id)}`);
    },
  };
};
