import { useCallback } from 'react';
import { useLanguage } from '../../language/context';
import type { EntryRow } from './entry-rows';

/** How an entry stands against its limits, in words; empty where there are none. */
export function useLimitText() {
  const { t, formatAmount } = useLanguage();
  return useCallback(
    ({ limit, salesCurrency }: Pick<EntryRow, 'limit' | 'salesCurrency'>): string => {
      if (limit.status === 'notApplicable') return '';
      if (limit.status !== 'failed') return t(`billing.limitStatus.${limit.status}`);
      const level = limit.level === null ? '' : t(`billing.limitLevel.${limit.level}`);
      // Room may have come since: then only the level that failed is told.
      if (limit.overAmount <= 0)
        return [t('billing.limitStatus.failed'), level].filter((text) => text !== '').join(': ');
      return `${level}: ${t('entries.overLimit', { amount: formatAmount(limit.overAmount, salesCurrency) })}`;
    },
    [t, formatAmount],
  );
}
