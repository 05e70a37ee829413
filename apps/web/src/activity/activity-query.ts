import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { ask } from '../api/ask.ts';
import type { ActivityPage } from './activity-answers.ts';

/** What is asked for; empty where it does not matter. */
export interface ActivityFilters {
  readonly kind: string;
  readonly who: string;
  readonly since: string;
  readonly until: string;
}

const PAGE = 50;

const addressOf = (filters: ActivityFilters, before: string | null): string => {
  const words = new URLSearchParams({ limit: String(PAGE) });
  for (const [name, value] of Object.entries(filters)) if (value !== '') words.set(name, value);
  if (before !== null) words.set('before', before);
  return `/api/activity?${words}`;
};

/** The log, a page at a time. */
export const activityQuery = (filters: ActivityFilters) =>
  infiniteQueryOptions({
    queryKey: ['activity', filters],
    queryFn: ({ pageParam }) => ask<ActivityPage>(addressOf(filters, pageParam)),
    initialPageParam: null as string | null,
    getNextPageParam: ({ hasMore, entries }) => (hasMore ? (entries.at(-1)?.decision.id ?? null) : null),
    placeholderData: keepPreviousData,
  });
