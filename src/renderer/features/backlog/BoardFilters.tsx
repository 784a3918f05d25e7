import { AddFilter, FilterChip, type FilterChoice, FilterRow } from '@renderer/components/FilterRow';
import { useLanguage } from '@renderer/language/context';
import type { BacklogGroup } from '@shared/api/backlog-groups';
import { TRANSACTION_CLASSES } from '@shared/model/actual';
import type { BoardFilter } from './all-rows';
import { CutoffChip } from './CutoffChip';

interface BoardFiltersProps {
  readonly filter: BoardFilter;
  readonly onFilter: (filter: BoardFilter) => void;
  readonly groups: readonly BacklogGroup[];
}

type Removable = 'customerId' | 'projectId' | 'transactionClass';

/** Cut-off, kind of work, customer and project. The last two are offered as far as they have something waiting. */
export function BoardFilters({ filter, onFilter, groups }: BoardFiltersProps) {
  const { t } = useLanguage();
  const remove = (field: Removable) => {
    const { [field]: _, ...rest } = filter;
    onFilter(rest);
  };
  const { customerId, projectId, transactionClass } = filter;
  const setCutoff = (date: string) => {
    const { cutoff: _, ...rest } = filter;
    onFilter(date === '' ? rest : { ...rest, cutoff: date });
  };
  return (
    <FilterRow>
      <CutoffChip value={filter.cutoff ?? ''} onChange={setCutoff} />
      {transactionClass !== undefined && (
        <FilterChip
          name={t('backlog.filter.type')}
          value={t(`billing.transactionClass.${transactionClass}`)}
          onRemove={() => remove('transactionClass')}
        />
      )}
      {customerId !== undefined && (
        <FilterChip
          name={t('backlog.filter.customer')}
          value={groups.find((group) => group.customerId === customerId)?.customerName ?? '–'}
          onRemove={() => remove('customerId')}
        />
      )}
      {projectId !== undefined && (
        <FilterChip
          name={t('backlog.filter.project')}
          value={groups.find((group) => group.projectId === projectId)?.projectName ?? '–'}
          onRemove={() => remove('projectId')}
        />
      )}
      <AddFilter choices={useFilterChoices({ filter, onFilter, groups })} />
    </FilterRow>
  );
}

/** Each name once, in the order of the language. */
function distinct(pairs: readonly (readonly [string, string])[], language: string): [string, string][] {
  const order = new Intl.Collator(language, { numeric: true });
  return [...new Map(pairs)].sort(([, one], [, other]) => order.compare(one, other));
}

function useFilterChoices({ filter, onFilter, groups }: BoardFiltersProps): FilterChoice[] {
  const { t, language } = useLanguage();
  const choices = (group: string, pairs: readonly (readonly [string, string])[], choose: (id: string) => void) =>
    pairs.map(([id, label], index) => ({
      id: `${group} ${id}`,
      label,
      ...(index === 0 && { group }),
      onChoose: () => choose(id),
    }));
  const classes = TRANSACTION_CLASSES.map((one) => [one, t(`billing.transactionClass.${one}`)] as const);
  const customers = distinct(
    groups.map(({ customerId, customerName }) => [customerId, customerName] as const),
    language,
  );
  const projects = distinct(
    groups.map(({ projectId, projectName }) => [projectId, projectName] as const),
    language,
  );
  return [
    ...(filter.transactionClass === undefined
      ? choices(t('backlog.filter.type'), classes, (id) => {
          const transactionClass = TRANSACTION_CLASSES.find((one) => one === id);
          if (transactionClass !== undefined) onFilter({ ...filter, transactionClass });
        })
      : []),
    ...(filter.customerId === undefined
      ? choices(t('backlog.filter.customer'), customers, (customerId) => onFilter({ ...filter, customerId }))
      : []),
    ...(filter.projectId === undefined
      ? choices(t('backlog.filter.project'), projects, (projectId) => onFilter({ ...filter, projectId }))
      : []),
  ];
}
