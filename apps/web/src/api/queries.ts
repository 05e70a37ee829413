import { QueryClient, queryOptions } from '@tanstack/react-query';
import type { MapTimeline } from '../../../../src/map/index.ts';
import type { Claims, Decisions, Documents, Jobs, OpenedDocument, Project } from './answers.ts';
import { ask } from './ask.ts';
import { Problem } from './problem.ts';

/** What is asked once stays until the server says that the ledger changed (see live-events.ts). */
export const newQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 2 && !(error instanceof Problem && error.status >= 400),
      },
    },
  });

export const projectQuery = queryOptions({
  queryKey: ['project'],
  queryFn: () => ask<Project>('/api/project'),
});

export const documentsQuery = queryOptions({
  queryKey: ['documents'],
  queryFn: () => ask<Documents>('/api/documents'),
});

export const jobsQuery = queryOptions({ queryKey: ['jobs'], queryFn: () => ask<Jobs>('/api/jobs') });

export const decisionsQuery = queryOptions({
  queryKey: ['decisions'],
  queryFn: () => ask<Decisions>('/api/decisions'),
});

export const mapQuery = queryOptions({ queryKey: ['map'], queryFn: () => ask<MapTimeline>('/api/map') });

/** A document's text never changes, so it is kept apart from what decisions change. */
export const documentQuery = (id: string) =>
  queryOptions({
    queryKey: ['document', id],
    queryFn: () => ask<OpenedDocument>(`/api/documents/${encodeURIComponent(id)}`),
  });

export const documentClaimsQuery = (id: string) =>
  queryOptions({
    queryKey: ['claims', 'document', id],
    queryFn: () => ask<Claims>(`/api/documents/${encodeURIComponent(id)}/claims`),
  });

/** `pair`: `aId~bId`. */
export const pairClaimsQuery = (pair: string) =>
  queryOptions({
    queryKey: ['claims', 'pair', pair],
    queryFn: () => ask<Claims>(`/api/claims?pair=${encodeURIComponent(pair)}`),
  });
