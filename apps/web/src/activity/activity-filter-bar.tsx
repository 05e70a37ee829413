import type { Decision } from '../../../../src/records/index.ts';
import { Choice } from '../parts/choice.tsx';
import { DateField } from '../parts/date-field.tsx';
import { formatCount } from '../parts/format-number.ts';
import { ACT_NAMES } from './act-names.ts';
import type { ActivityPage } from './activity-answers.ts';
import type { ActivityFilters } from './activity-query.ts';

interface Props {
  readonly filters: ActivityFilters;
  readonly page: ActivityPage;
  readonly change: (change: Partial<ActivityFilters>) => void;
}

const ANY = 'any';

const optionsOf = (
  counts: Readonly<Record<string, number>>,
  all: string,
  nameOf: (value: string) => string,
) => [
  { value: ANY, label: all },
  ...Object.entries(counts)
    .sort(([, x], [, y]) => y - x)
    .map(([value, count]) => ({ value, label: `${nameOf(value)}, ${formatCount(count)}` })),
];

/** Which decisions are shown: by kind, person and date; the address keeps it. */
export const ActivityFilterBar = ({ filters, page, change }: Props) => {
  const either = (value: string): string => (value === ANY ? '' : value);
  return (
    <div className="activity-filters">
      <Choice
        label="Kind"
        options={optionsOf(page.kinds, 'every kind', (act) => ACT_NAMES[act as Decision['act']] ?? act)}
        value={filters.kind || ANY}
        change={(kind) => change({ kind: either(kind) })}
      />
      <Choice
        label="Person"
        options={optionsOf(page.people, 'everybody', (who) => who)}
        value={filters.who || ANY}
        change={(who) => change({ who: either(who) })}
      />
      <DateField label="From" value={filters.since} change={(since) => change({ since })} />
      <DateField label="Until" value={filters.until} change={(until) => change({ until })} />
    </div>
  );
};
