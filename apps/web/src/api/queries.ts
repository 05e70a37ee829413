import { keepPreviousData, QueryClient, queryOptions } from '@tanstack/react-query';
import type {
  AboutDocument,
  ActorNames,
  Actors,
  Claims,
  Decisions,
  DocumentClaims,
  Documents,
  Futures,
  Hypotheses,
  Jobs,
  OpenedActor,
  OpenedDocument,
  OpenedPair,
  Project,
  Relations,
} from './answers.ts';
import { ask } from './ask.ts';
import { Problem } from './problem.ts';

/**
 * What is asked once stays until the server says that the ledger changed (see use-live-events.ts). The server is this
 * machine: it answers without a network.
 */
export const newQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      mutations: { networkMode: 'always' },
      queries: {
        networkMode: 'always',
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 2 && !(error instanceof Problem && error.status >= 400),
      },
    },
  });

/** Key of the mutations that take decisions. */
export const DECIDING = ['decide'];

export const projectQuery = queryOptions({
  queryKey: ['project'],
  queryFn: () => ask<Project>('/api/project'),
});

export const documentsQuery = queryOptions({
  queryKey: ['documents'],
  queryFn: () => ask<Documents>('/api/documents'),
});

export const jobsQuery = queryOptions({ queryKey: ['jobs'], queryFn: () => ask<Jobs>('/api/jobs') });

/** Decisions on the claims of one document, and on it. */
export const documentDecisionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['decisions', 'document', id],
    queryFn: () => ask<Decisions>(`/api/decisions?doc=${encodeURIComponent(id)}`),
  });

/** A document's text never changes, so it is kept apart from what decisions change. */
export const documentQuery = (id: string) =>
  queryOptions({
    queryKey: ['document', id],
    queryFn: () => ask<OpenedDocument>(`/api/documents/${encodeURIComponent(id)}`),
  });

export const aboutDocumentQuery = (id: string) =>
  queryOptions({
    queryKey: ['about', id],
    queryFn: () => ask<AboutDocument>(`/api/documents/${encodeURIComponent(id)}/about`),
  });

/** The claims of the reading that stands, or of that by `reader`. */
export const documentClaimsQuery = (id: string, reader: string | null = null) =>
  queryOptions({
    queryKey: ['claims', 'document', id, reader],
    queryFn: () =>
      ask<DocumentClaims>(
        `/api/documents/${encodeURIComponent(id)}/claims${reader === null ? '' : `?reader=${encodeURIComponent(reader)}`}`,
      ),
  });

/** `pair`: `aId~bId`. */
export const pairClaimsQuery = (pair: string) =>
  queryOptions({
    queryKey: ['claims', 'pair', pair],
    queryFn: () => ask<Claims>(`/api/claims?pair=${encodeURIComponent(pair)}`),
  });

/** Actors by what was typed so far; the ones before stay until the next are there. */
export const actorNamesQuery = (typed: string) =>
  queryOptions({
    queryKey: ['actor-names', typed],
    queryFn: () => ask<ActorNames>(`/api/actor-names?q=${encodeURIComponent(typed)}`),
    placeholderData: keepPreviousData,
  });

/** The beliefs about all pairs at the last date that the map covers. */
export const relationsQuery = queryOptions({
  queryKey: ['relations'],
  queryFn: () => ask<Relations>('/api/relations'),
});

/** The hypotheses of each question beside the evidence. */
export const hypothesesQuery = queryOptions({
  queryKey: ['hypotheses'],
  queryFn: () => ask<Hypotheses>('/api/hypotheses'),
});

/** Asked again each time that the room is entered: simulations come and go without the ledger. */
export const futuresQuery = queryOptions({
  queryKey: ['hypotheses', 'futures'],
  queryFn: () => ask<Futures>('/api/hypotheses/futures'),
  staleTime: 0,
});

/** A pair as it was known on a day, in a theatre; until the next answer is there the one before stays. */
export const pairQuery = (pair: string, known: string | null, theatre: string | null) =>
  queryOptions({
    queryKey: ['claims', 'opened-pair', pair, known, theatre],
    queryFn: () => {
      const search = new URLSearchParams();
      if (known) search.set('asKnownOn', known);
      if (theatre) search.set('theatre', theatre);
      const [a = '', b = ''] = pair.split('~');
      return ask<OpenedPair>(`/api/pairs/${encodeURIComponent(a)}/${encodeURIComponent(b)}?${search}`);
    },
    placeholderData: keepPreviousData,
  });

export const actorsQuery = queryOptions({
  queryKey: ['actors'],
  queryFn: () => ask<Actors>('/api/actors'),
});

/** An actor as it was known on a day; until the next answer is there the one before stays. */
export const actorQuery = (id: string, known: string | null) =>
  queryOptions({
    queryKey: ['claims', 'actor', id, known],
    queryFn: () =>
      ask<OpenedActor>(
        `/api/actors/${encodeURIComponent(id)}${known ? `?asKnownOn=${encodeURIComponent(known)}` : ''}`,
      ),
    placeholderData: keepPreviousData,
  });
