import type { CallResult } from '@shared/api/contract';
import { useCallback, useRef } from 'react';
import { useAction } from '../../api/use-action';
import { useLanguage } from '../../language/context';
import { useNotice } from '../../shell/notices';
import type { PriceList } from './use-people-data';

export type Price = PriceList['prices'][number];

export type NewPrice = Omit<Price, 'id'> & { readonly id?: string };

/** Changes single prices of a list; a list is stored as a whole. */
export function usePrices(list: PriceList | undefined) {
  const { t } = useLanguage();
  const notify = useNotice();
  const { run, isRunning, failure, dismiss } = useAction('priceList.save');
  const latest = useRef(list);
  latest.current = list;

  const store = useCallback(
    async (prices: readonly NewPrice[], revision?: number): Promise<CallResult<PriceList>> => {
      const now = latest.current;
      if (now === undefined) return { ok: false, failure: { code: 'common.notFound', params: { id: '' } } };
      return run({ id: now.id, revision: revision ?? now.revision, changes: { prices: [...prices] } });
    },
    [run],
  );

  /** Changes the price of this id, or adds a new one. */
  const put = useCallback(
    (price: NewPrice) => {
      const present = latest.current?.prices ?? [];
      const isNew = price.id === undefined;
      return store(
        isNew ? [...present, price] : present.map((one) => (one.id === price.id ? { ...one, ...price } : one)),
      );
    },
    [store],
  );

  async function remove(id: string): Promise<boolean> {
    const before = latest.current?.prices ?? [];
    const result = await store(before.filter((price) => price.id !== id));
    if (!result.ok) return false;
    const { revision } = result.value;
    notify({ text: t('people.priceRemoved'), undo: () => void store(before, revision) });
    return true;
  }

  return { put, remove, isRunning, failure, dismiss };
}

export type Prices = ReturnType<typeof usePrices>;
