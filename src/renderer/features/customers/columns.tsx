import { AmountText } from '@renderer/components/AmountText';
import type { GridColumn } from '@renderer/components/grid/types';
import { SecondText } from '@renderer/components/RowText';
import { useLanguage } from '@renderer/language/context';
import { useCompany } from '@renderer/shell/status';
import type { ApiOutput } from '@shared/api';
import { countryName } from '@shared/countries/names';
import { useMemo } from 'react';

export type CustomerRow = ApiOutput<'customer.list'>['rows'][number];

const nothingForZero = (amount: number) => (amount === 0 ? null : amount);

export function useCustomerColumns(): readonly GridColumn<CustomerRow>[] {
  const { t, language } = useLanguage();
  const company = useCompany();
  return useMemo(
    () => [
      { id: 'number', head: t('customers.column.number'), width: 84, tone: 'text', cell: ({ number }) => number },
      {
        id: 'name',
        head: t('customers.column.name'),
        width: 'minmax(180px, 1.4fr)',
        tone: 'subject',
        cell: ({ name, archived }) =>
          archived ? (
            <>
              <span>{name}</span> <SecondText>{t('customers.archived')}</SecondText>
            </>
          ) : (
            name
          ),
      },
      {
        id: 'city',
        head: t('customers.column.city'),
        width: 'minmax(120px, 1fr)',
        cell: ({ city, country }) =>
          [city, country === company.country ? '' : countryName(country, language)].filter(Boolean).join(', ') || '–',
      },
      { id: 'currency', head: t('customers.column.currency'), width: 64, cell: ({ currency }) => currency },
      {
        id: 'unbilled',
        head: t('customers.column.unbilled'),
        width: 116,
        align: 'end',
        cell: ({ unbilledAmount, currency }) => (
          <AmountText amount={nothingForZero(unbilledAmount)} currency={currency} />
        ),
      },
      {
        id: 'open',
        head: t('customers.column.open'),
        width: 108,
        align: 'end',
        cell: ({ openAmount, currency }) => <AmountText amount={nothingForZero(openAmount)} currency={currency} />,
      },
      {
        id: 'overdue',
        head: t('customers.column.overdue'),
        width: 108,
        align: 'end',
        cell: ({ overdueAmount, currency }) => (
          <AmountText amount={nothingForZero(overdueAmount)} currency={currency} late />
        ),
      },
    ],
    [t, language, company.country],
  );
}
