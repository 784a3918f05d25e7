import { useState } from 'react';
import { useApi } from '../../api/context';
import { useAction } from '../../api/use-action';
import { useLanguage } from '../../language/context';
import { useNotice } from '../../shell/notices';
import { allEntries } from './all-entries';
import type { EntryRow } from './entry-rows';
import type { Billable } from './HoursDialog';

/** What could not be done with all of them, or was done and needs more: said under the toolbar until it is put away. */
export interface Report {
  readonly text: string;
  readonly isAboutPrices: boolean;
}

interface Refused {
  readonly id: string;
  readonly failure: { readonly code: string; readonly params: Record<string, string | number> };
}

/** Deciding about entries: each decision is told and, where there is a way back, can be undone. */
export function useApproval() {
  const { t, explain } = useLanguage();
  const { call } = useApi();
  const notify = useNotice();
  const approving = useAction('entry.approve');
  const rejecting = useAction('entry.reject');
  const takingBack = useAction('entry.cancelApproval');
  const removing = useAction('entry.remove');
  const submitting = useAction('entry.submit');
  const recalling = useAction('entry.recall');
  const [reports, setReports] = useState<readonly Report[]>([]);

  function stayed(refused: readonly Refused[], count: number): Report[] {
    const [first] = refused;
    if (first === undefined) return [];
    // The call's schema knows the code of a refusal as a text only.
    const failure = { ...first.failure, code: first.failure.code as Parameters<typeof explain>[0]['code'] };
    const text = t('entries.stayed', { refused: refused.length, count: `${count}`, reason: explain(failure) });
    return [{ text, isAboutPrices: false }];
  }

  const without = (ids: readonly string[], refused: readonly Refused[]) => {
    const left = new Set(refused.map(({ id }) => id));
    return ids.filter((id) => !left.has(id));
  };

  /** `billable` says what is charged of an entry, where that is not what it says itself. */
  async function approve(ids: readonly string[], billable: readonly Billable[] = []): Promise<void> {
    const result = await approving.run({ ids: [...ids], billable: [...billable] });
    if (!result.ok) return;
    const { done, refused, zeroPriced } = result.value;
    const approved = without(ids, refused);
    if (done > 0) {
      notify({
        text: t('entries.approved', { count: done }),
        undo: () => void takingBack.run({ ids: approved }),
      });
    }
    const unpriced =
      zeroPriced === 0 ? [] : [{ text: t('entries.zeroPriced', { count: zeroPriced }), isAboutPrices: true }];
    setReports([...stayed(refused, ids.length), ...unpriced]);
  }

  /** By ids, so that exactly these can be taken back again. */
  async function approveProject(projectId: string): Promise<void> {
    const waiting = await allEntries(call, { view: 'toApprove', projectId });
    if (waiting !== undefined && waiting.length > 0) await approve(waiting.map(({ id }) => id));
  }

  /** Answers whether it was done. */
  async function reject(entries: readonly EntryRow[], reason: string): Promise<boolean> {
    const result = await rejecting.run({ ids: entries.map(({ id }) => id), reason });
    if (!result.ok) return false;
    const { done, refused } = result.value;
    const left = new Set(refused.map(({ id }) => id));
    notify({
      text: t('entries.rejected', { count: done }),
      undo: () => void submitting.run({ ids: entries.filter(({ id }) => !left.has(id)).map(({ id }) => id) }),
    });
    setReports(stayed(refused, entries.length));
    return true;
  }

  async function takeBack(ids: readonly string[]): Promise<void> {
    const result = await takingBack.run({ ids: [...ids] });
    if (!result.ok) return;
    const { done, refused } = result.value;
    const waiting = without(ids, refused);
    if (done > 0) {
      notify({
        text: t('entries.takenBack', { count: done }),
        undo: () => void approving.run({ ids: waiting }),
      });
    }
    setReports(stayed(refused, ids.length));
  }

  async function submit(ids: readonly string[]): Promise<void> {
    const result = await submitting.run({ ids: [...ids] });
    if (!result.ok) return;
    const { done, refused } = result.value;
    const submitted = without(ids, refused);
    if (done > 0) {
      notify({ text: t('entries.submitted', { count: done }), undo: () => void recalling.run({ ids: submitted }) });
    }
    setReports(stayed(refused, ids.length));
  }

  async function recall(ids: readonly string[]): Promise<void> {
    const result = await recalling.run({ ids: [...ids] });
    if (!result.ok) return;
    const { done, refused } = result.value;
    const recalled = without(ids, refused);
    if (done > 0) {
      notify({ text: t('entries.recalled', { count: done }), undo: () => void submitting.run({ ids: recalled }) });
    }
    setReports(stayed(refused, ids.length));
  }

  async function remove(ids: readonly string[]): Promise<boolean> {
    const result = await removing.run({ ids: [...ids] });
    if (!result.ok) return false;
    const { done, refused } = result.value;
    if (done > 0) notify({ text: t('entries.removed', { count: done }) });
    setReports(stayed(refused, ids.length));
    return true;
  }

  const all = [approving, rejecting, takingBack, removing, submitting, recalling];
  return {
    approve,
    approveProject,
    reject,
    takeBack,
    submit,
    recall,
    remove,
    /** Says what a correction could not do. */
    tellRefused: (refused: readonly Refused[], count: number) => setReports(stayed(refused, count)),
    reports,
    dismissReports: () => setReports([]),
    isRunning: all.some(({ isRunning }) => isRunning),
    failure: all.find(({ failure }) => failure !== null)?.failure ?? null,
    dismissFailure() {
      for (const action of all) action.dismiss();
    },
  };
}

export type Approval = ReturnType<typeof useApproval>;
