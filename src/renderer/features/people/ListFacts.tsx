import type { CallResult } from '@shared/api/contract';
import { useAction } from '../../api/use-action';
import { Cell } from '../../components/fields/Cell';
import { TextCell } from '../../components/fields/cells';
import { KeyValueGrid } from '../../components/KeyValueGrid';
import { useLanguage } from '../../language/context';
import { useStatus } from '../../shell/status';
import type { PriceList } from './use-people-data';

interface ListFactsProps {
  readonly list: PriceList;
  /** Whom it is for, in words. */
  readonly owner: string;
  /** Whether a pane takes its share of the width. */
  readonly isBeside: boolean;
}

/** What the list is, whom it is for and when it holds; name and days are changed in their place. */
export function ListFacts({ list, owner, isBeside }: ListFactsProps) {
  const { t, formatDate, parseDate } = useLanguage();
  const { today } = useStatus();
  const { run } = useAction('priceList.save');
  const change = (changes: {
    name?: string;
    start?: string | null;
    end?: string | null;
  }): Promise<CallResult<unknown>> => run({ id: list.id, revision: list.revision, changes });

  const day = (label: string, value: string | null, take: (day: string | null) => Promise<CallResult<unknown>>) => ({
    label,
    value: (
      <Cell
        label={label}
        width="fit"
        figures
        placeholder={t('people.open')}
        value={value ?? ''}
        show={(one) => (one === '' ? '' : formatDate(one))}
        parse={(text) => (text.trim() === '' ? { ok: true, value: '' } : parseDate(text, today, value ?? today))}
        onTake={(one) => take(one === '' ? null : one)}
      />
    ),
  });

  return (
    <KeyValueGrid
      columns={isBeside ? 3 : 6}
      facts={[
        {
          label: t('people.field.name'),
          value: (
            <TextCell
              label={t('people.field.name')}
              width="fit"
              value={list.name}
              onTake={(name) => change({ name })}
            />
          ),
        },
        { label: t('people.field.kind'), value: t(`people.context.${list.context}`) },
        { label: t('prices.for'), value: owner },
        { label: t('people.field.currency'), value: list.currency },
        day(t('people.field.from'), list.start, (start) => change({ start })),
        day(t('people.field.to'), list.end, (end) => change({ end })),
      ]}
    />
  );
}
