import type { EntryRow } from './entry-rows';
import type { Approval } from './use-approval';

/** What stands beside the list. */
export type Beside =
  | { readonly kind: 'new' }
  | { readonly kind: 'entry'; readonly entry: EntryRow }
  | { readonly kind: 'reject'; readonly entries: readonly EntryRow[] };

/** What is asked before it is done. */
export type Asking =
  | { readonly kind: 'remove'; readonly entries: readonly EntryRow[] }
  | { readonly kind: 'hours'; readonly entries: readonly EntryRow[] }
  | { readonly kind: 'correct'; readonly entries: readonly EntryRow[] };

export const isWaiting = ({ status }: EntryRow): boolean => status === 'submitted';
export const isSubmittable = ({ status }: EntryRow): boolean => status === 'draft' || status === 'rejected';
export const isApproved = ({ status }: EntryRow): boolean => status === 'approved';
export const isRemovable = (entry: EntryRow): boolean => !isApproved(entry);

interface Surroundings {
  readonly approval: Approval;
  readonly clearSelection: () => void;
  readonly setBeside: (beside: Beside | null) => void;
  readonly setAsking: (asking: Asking | null) => void;
}

const idsOf = (entries: readonly EntryRow[]) => entries.map(({ id }) => id);

/** What can be done with entries: each verb takes those of them that it is about. */
export function workVerbs({ approval, clearSelection, setBeside, setAsking }: Surroundings) {
  const act = (run: (ids: readonly string[]) => Promise<void>, fits: (entry: EntryRow) => boolean) => {
    return (entries: readonly EntryRow[]) => {
      const ids = idsOf(entries.filter(fits));
      clearSelection();
      setBeside(null);
      void run(ids);
    };
  };
  const ask = (kind: Asking['kind'], fits: (entry: EntryRow) => boolean) => (entries: readonly EntryRow[]) =>
    setAsking({ kind, entries: entries.filter(fits) });
  return {
    approve: act((ids) => approval.approve(ids), isWaiting),
    takeBack: act(approval.takeBack, isApproved),
    submit: act(approval.submit, isSubmittable),
    recall: act(approval.recall, isWaiting),
    approveHours: ask('hours', isWaiting),
    correct: ask('correct', isApproved),
    remove: ask('remove', isRemovable),
    reject: (entries: readonly EntryRow[]) => setBeside({ kind: 'reject', entries: entries.filter(isWaiting) }),
  };
}

export type WorkVerbs = ReturnType<typeof workVerbs>;
