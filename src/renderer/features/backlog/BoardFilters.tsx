import { useCall } from '@renderer/api/use-call';
import { classNames } from '@renderer/components/class-names';
import { FilterChip, FilterRow, FilterSelect } from '@renderer/components/FilterRow';
import rowClasses from '@renderer/components/FilterRow.module.css';
import { TextButton } from '@renderer/components/TextButton';
import { useKeys } from '@renderer/keyboard/context';
import { Keycap } from '@renderer/keyboard/Keycap';
import { useLanguage } from '@renderer/language/context';
import { Plus } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { Picker } from '../invoices/Picker';
import type { BoardFilter } from './all-rows';
import { CutoffChip } from './CutoffChip';
import { FILTER_FIELDS, type FilterField, type FilterValue, filterValues, withField } from './filter-fields';
import { BACKLOG_COLLECTIONS } from './use-board';

interface BoardFiltersProps {
  readonly filter: BoardFilter;
  readonly onFilter: (filter: BoardFilter) => void;
}

/** The cut-off and whose projects, and as chips whatever else narrows the board. */
export function BoardFilters({ filter, onFilter }: BoardFiltersProps) {
  const { t } = useLanguage();
  // Not narrowed by what is chosen already: another customer is chosen from all of them.
  const all = useCall('backlog.list', { grouped: true, limit: 1 }, { collections: BACKLOG_COLLECTIONS });
  const groups = all.data?.groups;
  const values = useMemo(() => filterValues(groups ?? [], t), [groups, t]);
  const set = (field: keyof BoardFilter, value: string) => onFilter(withField(filter, field, value));
  const labelOf = (field: FilterField) =>
    values.find((each) => each.field === field && each.value === filter[field])?.label ?? '–';
  const inForce = FILTER_FIELDS.filter((field) => field !== 'managerId' && filter[field] !== undefined);
  const managers = values.filter(({ field }) => field === 'managerId');
  const hasSeveral = inForce.length + Number(filter.cutoff !== undefined) + Number(filter.managerId !== undefined) > 1;
  return (
    <FilterRow
      end={
        hasSeveral && (
          <TextButton quiet onPress={() => onFilter(filter.text === undefined ? {} : { text: filter.text })}>
            {t('shell.filter.clear')}
          </TextButton>
        )
      }
    >
      <CutoffChip value={filter.cutoff ?? ''} onChange={(date) => set('cutoff', date)} />
      {managers.length > 0 && (
        <FilterSelect
          name={t('backlog.filter.manager')}
          value={filter.managerId === undefined ? t('backlog.filter.anyone') : labelOf('managerId')}
          choices={[
            { id: 'anyone', label: t('backlog.filter.anyone'), onChoose: () => set('managerId', '') },
            ...managers.map(({ value, label }) => ({ id: value, label, onChoose: () => set('managerId', value) })),
          ]}
        />
      )}
      {inForce.map((field) => (
        <FilterChip key={field} name={t(NAMES[field])} value={labelOf(field)} onRemove={() => set(field, '')} />
      ))}
      <FindFilter
        values={values.filter(({ field }) => filter[field] === undefined && field !== 'managerId')}
        onChoose={({ field, value }) => set(field, value)}
      />
    </FilterRow>
  );
}

const NAMES = {
  status: 'backlog.filter.status',
  age: 'backlog.filter.age',
  customerId: 'backlog.filter.customer',
  contractId: 'backlog.filter.contract',
  projectId: 'backlog.filter.project',
  managerId: 'backlog.filter.manager',
  transactionClass: 'backlog.filter.type',
  billingType: 'backlog.filter.billingType',
  limitStatus: 'backlog.filter.limit',
  currency: 'backlog.filter.currency',
} as const satisfies Record<FilterField, string>;

interface FindFilterProps {
  readonly values: readonly FilterValue[];
  readonly onChoose: (value: FilterValue) => void;
}

/** "+ Filter F": a backlog can be narrowed in so many ways that one is found by a few letters. */
function FindFilter({ values, onChoose }: FindFilterProps) {
  const { t } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const open = () => {
    setText('');
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  useKeys([{ keys: 'f', labelKey: 'shell.filter.next', when: values.length > 0, run: open }]);
  const wanted = text.trim().toLowerCase();
  const options = values
    .map((each) => ({ id: `${each.field} ${each.value}`, label: each.label, meta: t(NAMES[each.field]) }))
    .filter(({ label, meta }) => `${meta} ${label}`.toLowerCase().includes(wanted));
  return (
    <>
      <button
        ref={opener}
        type="button"
        className={classNames(rowClasses.chip, rowClasses.add)}
        aria-keyshortcuts="f"
        onClick={open}
      >
        <Plus size={12} aria-hidden />
        {t('shell.filter.add')}
        <span aria-hidden>
          <Keycap name="f" />
        </span>
      </button>
      {isOpen && (
        <Picker
          label={t('backlog.filter.find')}
          text={text}
          onText={setText}
          options={options}
          none={t('backlog.filter.none')}
          onChoose={(id) => {
            const chosen = values.find(({ field, value }) => `${field} ${value}` === id);
            if (chosen !== undefined) onChoose(chosen);
          }}
          onClose={close}
        />
      )}
    </>
  );
}
