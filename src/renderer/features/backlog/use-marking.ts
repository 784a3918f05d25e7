import { useApi } from '@renderer/api/context';
import { useAction } from '@renderer/api/use-action';
import { useLanguage } from '@renderer/language/context';
import { useNotice } from '@renderer/shell/notices';
import type { BacklogRow } from '@shared/api/backlog';
import type { Failure } from '@shared/failure';
import { useState } from 'react';
import type { BoardFilter } from './all-rows';
import type { Choice } from './choice';
import { chosenIds } from './chosen-ids';
import type { Refused } from './OutcomeBar';

/**
 * Whether marking a whole line is about the row at all: what is ready already is not made ready again, nor the other way
 * round, and what nobody pays for is listed on an invoice only where it is named.
 */
const isAbout = (row: Pick<BacklogRow, 'status' | 'reason'>, ready: boolean) =>
  (row.status === 'ready') !== ready && !(ready && row.reason === 'nonChargeable');

/** Marks what is chosen as ready to invoice or takes it back, tells how it went, and offers to undo it. */
export function useMarking(filter: BoardFilter) {
  const { call } = useApi();
  const { t } = useLanguage();
  const notify = useNotice();
  const ready = useAction('backlog.markReady');
  const notReady = useAction('backlog.markNotReady');
  const pricing = useAction('backlog.priceAgain');
  const limits = useAction('backlog.evaluateLimit');
  const resetting = useAction('backlog.resetLimit');
  const [refused, setRefused] = useState<Refused>([]);
  const [readFailure, setReadFailure] = useState<Failure | null>(null);

  const idsOf = (choice: Choice, wanted: (row: BacklogRow) => boolean) => chosenIds(call, filter, choice, wanted);

  async function mark(ids: readonly string[], isReady: boolean): Promise<void> {
    if (ids.length === 0) return;
    const result = await (isReady ? ready : notReady).run({ ids: [...ids] });
    if (!result.ok) return;
    setRefused(result.value.refused);
    const failed = new Set(result.value.refused.map(({ id }) => id));
    const done = ids.filter((id) => !failed.has(id));
    if (done.length === 0) return;
    notify({
      text: t(isReady ? 'backlog.markedReady' : 'backlog.markedNotReady', { count: done.length }),
      undo: () => void (isReady ? notReady : ready).run({ ids: done }),
    });
  }

  async function markChoice(
    choice: Choice,
    isReady: boolean,
    wanted = (row: BacklogRow) => isAbout(row, isReady),
  ): Promise<void> {
    const ids = await idsOf(choice, wanted);
    setReadFailure(ids.ok ? null : ids.failure);
    if (ids.ok) await mark(ids.value, isReady);
  }

  async function priceAgain(choice: Choice): Promise<void> {
    const ids = await idsOf(choice, ({ reason }) => reason === 'zeroPrice');
    setReadFailure(ids.ok ? null : ids.failure);
    if (!ids.ok || ids.value.length === 0) return;
    const result = await pricing.run({ ids: ids.value });
    if (result.ok) setRefused(result.value.refused);
  }

  async function evaluateLimit(choice: Choice): Promise<void> {
    const ids = await idsOf(choice, ({ reason }) => reason === 'overLimit' || reason === 'limitNotEvaluated');
    setReadFailure(ids.ok ? null : ids.failure);
    if (!ids.ok || ids.value.length === 0) return;
    const result = await limits.run({ ids: ids.value });
    if (result.ok) setRefused(result.value.refused);
  }

  async function resetLimit(choice: Choice): Promise<void> {
    const ids = await idsOf(choice, ({ limitStatus }) => limitStatus !== 'notApplicable');
    setReadFailure(ids.ok ? null : ids.failure);
    if (!ids.ok || ids.value.length === 0) return;
    const result = await resetting.run({ ids: ids.value });
    if (result.ok) setRefused(result.value.refused);
  }

  /** The chosen rows that stem from entries; empty where they could not be read. */
  async function entriesOf(choice: Choice): Promise<readonly string[]> {
    const ids = await idsOf(choice, ({ entryId }) => entryId !== '');
    setReadFailure(ids.ok ? null : ids.failure);
    return ids.ok ? ids.value : [];
  }

  const actions = [ready, notReady, pricing, limits, resetting];
  return {
    mark: (choice: Choice, isReady: boolean) => void markChoice(choice, isReady),
    /** Only the rows that wait for nothing else: the verb beside "Not marked ready". */
    markWaiting: (choice: Choice) =>
      void markChoice(choice, true, ({ status, reason }) => status === 'notReady' && reason === null),
    /** What nobody pays for, to be shown on the invoice all the same. */
    listOnInvoice: (choice: Choice) => void markChoice(choice, true, ({ reason }) => reason === 'nonChargeable'),
    priceAgain: (choice: Choice) => void priceAgain(choice),
    evaluateLimit: (choice: Choice) => void evaluateLimit(choice),
    resetLimit: (choice: Choice) => void resetLimit(choice),
    entriesOf,
    tellRefused: setRefused,
    refused,
    failure: readFailure ?? actions.find(({ failure }) => failure !== null)?.failure ?? null,
    isRunning: actions.some(({ isRunning }) => isRunning),
    dismiss() {
      setRefused([]);
      setReadFailure(null);
      for (const action of actions) action.dismiss();
    },
  };
}

export type Marking = ReturnType<typeof useMarking>;
