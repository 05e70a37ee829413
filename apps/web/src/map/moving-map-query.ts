import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { MapChoices } from '../../../../src/map/index.ts';
import { ask } from '../api/ask.ts';
import { Problem, type ProblemDetails, problemFrom, unreachable } from '../api/problem.ts';
import type { MovingMap } from './moving-map.ts';

type Answer = { readonly map: MovingMap } | { readonly status: number; readonly details: ProblemDetails };

const askForMap = (path: string, signal: AbortSignal): Promise<MovingMap> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./read-map.worker.ts', import.meta.url), { type: 'module' });
    const end = (): void => worker.terminate();
    signal.addEventListener('abort', () => {
      end();
      reject(signal.reason);
    });
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      end();
      if ('map' in data) resolve(data.map);
      else reject(data.status === 0 ? unreachable() : problemFrom(data.status, data.details));
    };
    worker.onerror = () => {
      end();
      reject(new Problem(0, 'The map could not be read.', 'Load the page again.'));
    };
    worker.postMessage(path);
  });

/** The map under a filter, given as the words of a query; what was shown stays until it is there. */
export const movingMapQuery = (words: string) =>
  queryOptions({
    queryKey: ['map', 'moving', words],
    queryFn: ({ signal }) => askForMap(`/api/map${words === '' ? '' : `?${words}`}`, signal),
    placeholderData: keepPreviousData,
    // Typed arrays are not compared entry by entry.
    structuralSharing: false,
  });

export const mapChoicesQuery = (asKnownOn: string | null) =>
  queryOptions({
    queryKey: ['map', 'choices', asKnownOn],
    queryFn: () => ask<MapChoices>(`/api/map/choices${asKnownOn === null ? '' : `?asKnownOn=${asKnownOn}`}`),
    placeholderData: keepPreviousData,
  });
