import { MessageBar } from '@renderer/components/FailureBar';
import { useLanguage } from '@renderer/language/context';
import type { ApiOutput } from '@shared/api';
import type { Failure } from '@shared/failure';

export type Refused = ApiOutput<'backlog.markReady'>['refused'];

/** Rows that a bulk action left as they are, with the reason of each, said once where it is the same. */
export function OutcomeBar({ refused, onDismiss }: { refused: Refused; onDismiss: () => void }) {
  const { t, explain } = useLanguage();
  if (refused.length === 0) return null;
  const causes = new Map<string, number>();
  for (const { failure } of refused) {
    // Codes of a bulk action come from the same catalogue as those of a refused call.
    const cause = explain(failure as Failure);
    causes.set(cause, (causes.get(cause) ?? 0) + 1);
  }
  const text = [...causes].map(([cause, count]) => t('backlog.leftAsIs', { count, cause })).join(' ');
  return <MessageBar tone="warn" text={text} onDismiss={onDismiss} />;
}
