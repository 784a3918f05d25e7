import { Figures } from '@renderer/components/AmountText';
import type { GridColumn } from '@renderer/components/grid/types';
import { useLanguage } from '@renderer/language/context';
import type { ApiOutput } from '@shared/api';
import { useMemo } from 'react';
import { actionKey, collectionKey } from './actions';

export type JournalRow = ApiOutput<'journal.list'>['rows'][number];

export function useJournalColumns(): readonly GridColumn<JournalRow>[] {
  const { t, formatDateTime } = useLanguage();
  return useMemo(() => {
    const wordsOf = ({ touched }: JournalRow) =>
      Object.entries(touched)
        .map(([collection, count]) => {
          const key = collectionKey(collection);
          return key === null ? `${collection} ${count}` : t(key, { count });
        })
        .join(', ');
    return [
      {
        id: 'at',
        head: t('audit.column.when'),
        width: 132,
        cell: ({ at }) => <Figures>{formatDateTime(at)}</Figures>,
      },
      { id: 'by', head: t('audit.column.who'), width: 112, cell: ({ by }) => by },
      {
        id: 'action',
        head: t('audit.column.what'),
        width: 'minmax(140px, 1fr)',
        tone: 'subject',
        cell: ({ action }) => {
          const key = actionKey(action);
          return key === null ? action : t(key);
        },
      },
      {
        id: 'subject',
        head: t('audit.column.subject'),
        width: 'minmax(140px, 1.2fr)',
        tone: 'text',
        cell: ({ subject, reason }) => [subject, reason].filter(Boolean).join(': ') || '–',
      },
      { id: 'touched', head: t('audit.column.rows'), width: 'minmax(120px, 1fr)', wideOnly: true, cell: wordsOf },
    ];
  }, [t, formatDateTime]);
}
