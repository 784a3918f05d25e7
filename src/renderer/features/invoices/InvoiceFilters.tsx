import { useCall } from '@renderer/api/use-call';
import { AddFilter, FilterChip, type FilterChoice, FilterRow } from '@renderer/components/FilterRow';
import { TextButton } from '@renderer/components/TextButton';
import { useLanguage } from '@renderer/language/context';
import { useCompany, useStatus } from '@renderer/shell/status';
import { useState } from 'react';
import { CustomerPicker } from './CustomerPicker';
import { DateRangeDialog } from './DateRangeDialog';
import { DATE_PRESETS, presetOf, spanOf } from './date-presets';
import type { Filters } from './list-query';

interface InvoiceFiltersProps {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

type Without<K extends keyof Filters> = Omit<Filters, K>;

/** The filters in force as chips, and `F` for those that are not. */
export function InvoiceFilters({ filters, onChange }: InvoiceFiltersProps) {
  const { t } = useLanguage();
  const [asking, setAsking] = useState<'dates' | 'customer' | null>(null);
  const { from, to, customerId, currency, ...none } = filters;
  const hasDates = from !== undefined || to !== undefined;
  const currencies = useCurrencies();
  const dateText = useDateText(filters);

  const without = {
    dates: { ...none, ...(customerId && { customerId }), ...(currency && { currency }) } satisfies Without<
      'from' | 'to'
    >,
    customer: { ...none, ...(from && { from }), ...(to && { to }), ...(currency && { currency }) },
    currency: { ...none, ...(from && { from }), ...(to && { to }), ...(customerId && { customerId }) },
  };
  const choices = useChoices({
    filters,
    currencies,
    onChange,
    onAskDates: () => setAsking('dates'),
    onAskCustomer: () => setAsking('customer'),
  });
  return (
    <FilterRow
      end={
        Object.keys(filters).length > 1 && (
          <TextButton quiet onPress={() => onChange({})}>
            {t('shell.filter.clear')}
          </TextButton>
        )
      }
    >
      {filters.issued && (
        <FilterChip
          name={t('invoices.column.status')}
          value={t('billing.status.posted')}
          onRemove={() => {
            const { issued: _issued, ...rest } = filters;
            onChange(rest);
          }}
        />
      )}
      {hasDates && (
        <FilterChip name={t('invoices.filter.date')} value={dateText} onRemove={() => onChange(without.dates)} />
      )}
      {customerId !== undefined && <CustomerChip id={customerId} onRemove={() => onChange(without.customer)} />}
      {currency !== undefined && (
        <FilterChip name={t('invoices.filter.currency')} value={currency} onRemove={() => onChange(without.currency)} />
      )}
      <AddFilter choices={choices} />
      {asking === 'dates' && (
        <DateRangeDialog
          span={filters}
          onChoose={(span) => onChange({ ...without.dates, ...span })}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'customer' && (
        <CustomerPicker onChoose={(id) => onChange({ ...filters, customerId: id })} onClose={() => setAsking(null)} />
      )}
    </FilterRow>
  );
}

function CustomerChip({ id, onRemove }: { id: string; onRemove: () => void }) {
  const { t } = useLanguage();
  const { data } = useCall('customer.get', { id }, { collections: ['customers'] });
  return <FilterChip name={t('invoices.filter.customer')} value={data?.name ?? ''} onRemove={onRemove} />;
}

function useDateText({ from, to }: Filters): string {
  const { t, formatDate, formatDateRange } = useLanguage();
  const { today } = useStatus();
  const preset = presetOf({ ...(from && { from }), ...(to && { to }) }, today);
  if (preset !== undefined) return t(`invoices.filter.preset.${preset}`);
  if (from !== undefined && to !== undefined) return formatDateRange(from, to);
  if (from !== undefined) return t('invoices.filter.since', { date: formatDate(from) });
  return to === undefined ? '' : t('invoices.filter.until', { date: formatDate(to) });
}

/** The currencies that customers are billed in, the company's own first. */
function useCurrencies(): readonly string[] {
  const { currency } = useCompany();
  const { data } = useCall('customer.list', { includeArchived: true, limit: 500 }, { collections: ['customers'] });
  return [...new Set([currency, ...(data?.rows.map((row) => row.currency).toSorted() ?? [])])];
}

interface ChoiceInputs {
  readonly filters: Filters;
  readonly currencies: readonly string[];
  readonly onChange: (filters: Filters) => void;
  readonly onAskDates: () => void;
  readonly onAskCustomer: () => void;
}

function useChoices({ filters, currencies, onChange, onAskDates, onAskCustomer }: ChoiceInputs): FilterChoice[] {
  const { t } = useLanguage();
  const { today } = useStatus();
  const dates: FilterChoice[] = [
    ...DATE_PRESETS.map((preset, index) => ({
      id: preset,
      label: t(`invoices.filter.preset.${preset}`),
      ...(index === 0 && { group: t('invoices.filter.date') }),
      onChoose: () => onChange({ ...filters, ...spanOf(preset, today) }),
    })),
    { id: 'dates', label: t('invoices.filter.chooseDates'), onChoose: onAskDates },
  ];
  const customer: FilterChoice = {
    id: 'customer',
    group: t('invoices.filter.customer'),
    label: t('invoices.filter.chooseCustomer'),
    onChoose: onAskCustomer,
  };
  const inCurrency = currencies.map((currency, index) => ({
    id: currency,
    label: currency,
    ...(index === 0 && { group: t('invoices.filter.currency') }),
    onChoose: () => onChange({ ...filters, currency }),
  }));
  return [
    ...(filters.from === undefined && filters.to === undefined ? dates : []),
    ...(filters.customerId === undefined ? [customer] : []),
    // One currency is no choice.
    ...(filters.currency === undefined && currencies.length > 1 ? inCurrency : []),
  ];
}
