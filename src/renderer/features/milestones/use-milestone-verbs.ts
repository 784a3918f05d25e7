import { useAction } from '@renderer/api/use-action';
import { useKeys } from '@renderer/keyboard/context';
import { useLanguage } from '@renderer/language/context';
import { useState } from 'react';
import type { Refused } from '../backlog/OutcomeBar';
import { type BoardRow, openShares } from './milestone-rows';

/** Marks milestones ready to invoice or takes that back: the active one by its keys, any by `mark`. */
export function useMilestoneVerbs(active: BoardRow | undefined) {
  const { t } = useLanguage();
  const ready = useAction('backlog.markReady');
  const notReady = useAction('backlog.markNotReady');
  const [refused, setRefused] = useState<Refused>([]);

  async function mark(row: BoardRow | undefined, isReady: boolean): Promise<void> {
    const ids = openShares(row)
      .filter(({ status }) => (status === 'ready') !== isReady)
      .map(({ id }) => id);
    if (ids.length === 0) return;
    const result = await (isReady ? ready.run({ ids }) : notReady.run({ ids }));
    if (result.ok) setRefused(result.value.refused);
  }

  const isOpen = openShares(active).length > 0;
  useKeys([
    { keys: 'r', label: t('milestones.markReady'), hint: true, when: isOpen, run: () => void mark(active, true) },
    { keys: 'u', label: t('milestones.markNotReady'), hint: true, when: isOpen, run: () => void mark(active, false) },
  ]);
  return {
    mark: (row: BoardRow, isReady: boolean) => void mark(row, isReady),
    refused,
    failure: ready.failure ?? notReady.failure,
    dismiss: () => {
      setRefused([]);
      ready.dismiss();
      notReady.dismiss();
    },
  };
}
