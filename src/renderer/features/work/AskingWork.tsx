import { CorrectDialog } from './CorrectDialog';
import { HoursDialog } from './HoursDialog';
import { RemoveDialog } from './RemoveDialog';
import type { Approval } from './use-approval';
import type { Asking } from './work-verbs';

interface AskingWorkProps {
  readonly asking: Asking | null;
  readonly approval: Approval;
  /** It has been done. */
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** What is asked before it is done: deleting, other hours, a correction. */
export function AskingWork({ asking, approval, onDone, onClose }: AskingWorkProps) {
  if (asking === null) return null;
  const ids = asking.entries.map(({ id }) => id);
  if (asking.kind === 'remove') {
    return (
      <RemoveDialog
        count={ids.length}
        busy={approval.isRunning}
        failure={approval.failure}
        onRemove={async () => {
          if (await approval.remove(ids)) onDone();
        }}
        onClose={onClose}
      />
    );
  }
  if (asking.kind === 'hours') {
    return (
      <HoursDialog
        entries={asking.entries}
        busy={approval.isRunning}
        onApprove={async (billable) => {
          await approval.approve(ids, billable);
          onDone();
        }}
        onClose={onClose}
      />
    );
  }
  return (
    <CorrectDialog
      ids={ids}
      onDone={({ refused }) => {
        approval.tellRefused(refused, ids.length);
        onDone();
      }}
      onClose={onClose}
    />
  );
}
