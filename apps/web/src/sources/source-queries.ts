import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ask } from '../api/ask.ts';
import type { SourceDetail, SourceShare } from './source-answers.ts';

export const sourcesQuery = queryOptions({
  queryKey: ['sources'],
  queryFn: () => ask<{ readonly sources: readonly SourceShare[] }>('/api/sources'),
});

export const sourceQuery = (name: string) =>
  queryOptions({
    queryKey: ['sources', name],
    queryFn: () => ask<SourceDetail>(`/api/sources/${encodeURIComponent(name)}`),
    placeholderData: keepPreviousData,
  });
