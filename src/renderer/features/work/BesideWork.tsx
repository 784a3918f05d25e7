import { EntryFacts } from './EntryFacts';
import { EntryPane } from './EntryPane';
import { RejectPane } from './RejectPane';
import type { Approval } from './use-approval';
import type { Beside, WorkVerbs } from './work-verbs';

interface BesideWorkProps {
  readonly beside: Beside | null;
  readonly approval: Approval;
  readonly verbs: WorkVerbs;
  /** What was asked about has been done. */
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** What stands beside the list: a new entry, one of the list, or the reason of a rejection. */
export function BesideWork({ beside, approval, verbs, onDone, onClose }: BesideWorkProps) {
  if (beside === null) return null;
  if (beside.kind === 'new') return <EntryPane key="new" entry={null} onRemove={() => undefined} onClose={onClose} />;
  if (beside.kind === 'reject') {
    return (
      <RejectPane
        count={beside.entries.length}
        busy={approval.isRunning}
        onReject={async (reason) => {
          if (await approval.reject(beside.entries, reason)) onDone();
        }}
        onClose={onClose}
      />
    );
  }
  const { entry } = beside;
  return entry.status === 'approved' ? (
    <EntryFacts
      entry={entry}
      onTakeBack={(one) => verbs.takeBack([one])}
      onCorrect={(one) => verbs.correct([one])}
      onClose={onClose}
    />
  ) : (
    <EntryPane key={entry.id} entry={entry} onRemove={(one) => verbs.remove([one])} onClose={onClose} />
  );
}
