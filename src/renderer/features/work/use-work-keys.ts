import { useKeys } from '../../keyboard/context';
import type { EntryGroup, WorkRow } from './entry-rows';
import { isApproved, isRemovable, isSubmittable, isWaiting, type WorkVerbs } from './work-verbs';

interface WorkKeys {
  /** The row that the focus is on. */
  readonly active: WorkRow | undefined;
  /** Then the keys are those of the selection. */
  readonly hasSelection: boolean;
  readonly verbs: WorkVerbs;
  readonly onApproveAll: (group: EntryGroup) => void;
}

/** The keys of the row in focus, as long as nothing is selected. */
export function useWorkKeys({ active, hasSelection, verbs, onApproveAll }: WorkKeys): void {
  const current = !hasSelection && active?.kind === 'entry' ? active.entry : undefined;
  const group = !hasSelection && active?.kind === 'group' ? active.group : undefined;
  const run = (verb: (typeof verbs)[keyof WorkVerbs]) => () => verb(current === undefined ? [] : [current]);
  useKeys([
    {
      keys: { letter: 'entries.letter.approve' },
      labelKey: 'entries.approve',
      hint: true,
      when: group === undefined ? current !== undefined && isWaiting(current) : group.toApprove > 0,
      run: () => (group === undefined ? run(verbs.approve)() : onApproveAll(group)),
    },
    {
      keys: { letter: 'entries.letter.reject' },
      labelKey: 'entries.reject',
      when: current !== undefined && isWaiting(current),
      run: run(verbs.reject),
    },
    {
      keys: 'h',
      labelKey: 'entries.approveHours',
      when: current !== undefined && isWaiting(current),
      run: run(verbs.approveHours),
    },
    {
      keys: 'd',
      labelKey: 'entries.recall',
      when: current !== undefined && isWaiting(current),
      run: run(verbs.recall),
    },
    {
      keys: 's',
      labelKey: 'entries.submit',
      when: current !== undefined && isSubmittable(current),
      run: run(verbs.submit),
    },
    {
      keys: 'c',
      labelKey: 'entries.correct',
      when: current !== undefined && isApproved(current),
      run: run(verbs.correct),
    },
    {
      keys: 't',
      labelKey: 'entries.takeBack',
      when: current !== undefined && isApproved(current),
      run: run(verbs.takeBack),
    },
    {
      keys: 'Delete',
      labelKey: 'entries.remove',
      when: current !== undefined && isRemovable(current),
      run: run(verbs.remove),
    },
  ]);
}
