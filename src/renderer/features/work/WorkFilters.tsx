import { addMonths, endOfMonth, startOfMonth } from '@shared/dates';
import { ENTRY_CLASSES } from '@shared/model/entry';
import { useState } from 'react';
import { useCall } from '../../api/use-call';
import { AddFilter, FilterChip, type FilterChoice, FilterRow } from '../../components/FilterRow';
import { useLanguage } from '../../language/context';
import { useStatus } from '../../shell/status';
import { SpanDialog } from './SpanDialog';
import { type WorkFilter, without } from './work-filter';

interface WorkFiltersProps {
  readonly filter: WorkFilter;
  readonly onFilter: (filter: WorkFilter) => void;
}

/** Kind of work, person, project and days. */
export function WorkFilters({ filter, onFilter }: WorkFiltersProps) {
  const { t, formatDate, formatDateRange } = useLanguage();
  const [isSpanOpen, setSpanOpen] = useState(false);
  const people = useCall('person.list', {}, { collections: ['people', 'roles'] }).data ?? [];
  const projects = useCall('project.list', { limit: 500 }, { collections: ['projects', 'customers'] }).data?.rows ?? [];
  const { class: entryClass, personId, projectId, from, to } = filter;
  const choices = useFilterChoices({ filter, onFilter, people, projects, onSpan: () => setSpanOpen(true) });
  const days = () => {
    if (from !== undefined && to !== undefined) return formatDateRange(from, to);
    if (from !== undefined) return t('entries.filter.since', { date: formatDate(from) });
    return t('entries.filter.until', { date: formatDate(to ?? '') });
  };
  return (
    <>
      <FilterRow>
        {entryClass !== undefined && (
          <FilterChip
            name={t('entries.filter.kind')}
            value={t(`billing.transactionClass.${entryClass}`)}
            onRemove={() => onFilter(without(filter, 'class'))}
          />
        )}
        {personId !== undefined && (
          <FilterChip
            name={t('entries.filter.person')}
            value={people.find(({ id }) => id === personId)?.name ?? '–'}
            onRemove={() => onFilter(without(filter, 'personId'))}
          />
        )}
        {projectId !== undefined && (
          <FilterChip
            name={t('entries.filter.project')}
            value={projects.find(({ id }) => id === projectId)?.name ?? '–'}
            onRemove={() => onFilter(without(filter, 'projectId'))}
          />
        )}
        {(from !== undefined || to !== undefined) && (
          <FilterChip
            name={t('entries.filter.date')}
            value={days()}
            onRemove={() => onFilter(without(filter, 'from', 'to'))}
          />
        )}
        <AddFilter choices={choices} />
      </FilterRow>
      {isSpanOpen && (
        <SpanDialog
          span={{}}
          onChoose={(span) => onFilter({ ...without(filter, 'from', 'to'), ...span })}
          onClose={() => setSpanOpen(false)}
        />
      )}
    </>
  );
}

interface ChoicesInput extends WorkFiltersProps {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly projects: readonly { readonly id: string; readonly name: string; readonly customerName: string }[];
  readonly onSpan: () => void;
}

/** What is not filtered by yet, each under its name. */
function useFilterChoices({ filter, onFilter, people, projects, onSpan }: ChoicesInput): FilterChoice[] {
  const { t } = useLanguage();
  const { today } = useStatus();
  const group = (name: string, options: readonly (Omit<FilterChoice, 'group'> | undefined)[]): FilterChoice[] =>
    options
      .filter((option) => option !== undefined)
      .map((option, index) => ({ ...option, ...(index === 0 && { group: name }) }));
  const thisMonth = startOfMonth(today);
  const lastMonth = addMonths(thisMonth, -1);
  const month = (label: string, first: string) => ({
    id: `month ${first}`,
    label,
    onChoose: () => onFilter({ ...filter, from: first, to: endOfMonth(first) }),
  });
  return [
    ...(filter.class === undefined
      ? group(
          t('entries.filter.kind'),
          ENTRY_CLASSES.map((one) => ({
            id: one,
            label: t(`billing.transactionClass.${one}`),
            onChoose: () => onFilter({ ...filter, class: one }),
          })),
        )
      : []),
    ...(filter.from === undefined && filter.to === undefined
      ? group(t('entries.filter.date'), [
          month(t('entries.filter.thisMonth'), thisMonth),
          month(t('entries.filter.lastMonth'), lastMonth),
          { id: 'span', label: t('entries.filter.dates'), onChoose: onSpan },
        ])
      : []),
    ...(filter.personId === undefined
      ? group(
          t('entries.filter.person'),
          people.map(({ id, name }) => ({
            id,
            label: name,
            onChoose: () => onFilter({ ...filter, personId: id }),
          })),
        )
      : []),
    ...(filter.projectId === undefined
      ? group(
          t('entries.filter.project'),
          projects.map(({ id, name, customerName }) => ({
            id,
            label: `${customerName}: ${name}`,
            onChoose: () => onFilter({ ...filter, projectId: id }),
          })),
        )
      : []),
  ];
}
