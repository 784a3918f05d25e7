import { useAction } from '@renderer/api/use-action';
import { ActionMenu } from '@renderer/components/ActionMenu';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { useNotice } from '@renderer/shell/notices';
import type { Failure } from '@shared/failure';
import type { ContractStatus } from '@shared/model/contract';
import { useState } from 'react';
import { StatusDialog } from './StatusDialog';
import type { ContractView } from './tabs';

interface StatusActionsProps {
  readonly view: ContractView;
  readonly onFailure: (failure: Failure | null) => void;
}

/** Giving the contract another status: the next on its way as a button, the others behind the menu. */
export function StatusActions({ view, onFailure }: StatusActionsProps) {
  const { t } = useLanguage();
  const notify = useNotice();
  const { run, isRunning } = useAction('contract.setStatus');
  const [asked, setAsked] = useState<ContractStatus | null>(null);
  const { contract, nextStatuses } = view;
  const isNegotiated = contract.status === 'draft' || contract.status === 'inReview';
  const verbOf = (status: ContractStatus) => {
    if (contract.status === 'onHold' && status === contract.resumeStatus) return t('contractChanges.status.resume');
    const isEnd = !isNegotiated && contract.status !== 'onHold' && contract.status !== 'confirmed';
    return isEnd ? t('contractChanges.status.reopen') : t(`contractChanges.status.verb.${status}`);
  };
  // Confirming is asked only where something is agreed by it, not when the contract is resumed; an end, where work that
  // waits could not be invoiced any more.
  const isAsked = (status: ContractStatus) => {
    if (status === 'confirmed') return isNegotiated;
    if (status === 'completed' || status === 'abandoned') return view.figures.unbilledAmount > 0;
    return status === 'lost';
  };

  async function give(status: ContractStatus): Promise<void> {
    if (isAsked(status)) {
      setAsked(status);
      return;
    }
    const before = contract.status;
    const result = await run({ id: contract.id, revision: contract.revision, status });
    onFailure(result.ok ? null : result.failure);
    if (!result.ok) return;
    const { revision } = result.value.contract;
    const text = t('contractChanges.status.done', { status: t(`contracts.status.${status}`) });
    // The way back is offered where there is one.
    const mayUndo = before === 'draft' || before === 'inReview' || before === 'confirmed';
    const undo = () =>
      void run({ id: contract.id, revision, status: before }).then((undone) =>
        onFailure(undone.ok ? null : undone.failure),
      );
    const isWayBack = status === 'onHold' || status === 'completed' || status === 'abandoned' || isNegotiated;
    notify(mayUndo && isWayBack ? { text, undo } : { text });
  }

  const [first] = nextStatuses;
  const main =
    isNegotiated && view.lines.length > 0
      ? 'confirmed'
      : isNegotiated || contract.status === 'confirmed'
        ? undefined
        : first;
  return (
    <>
      {main !== undefined && (
        <KeyButton
          label={verbOf(main)}
          keyName="c"
          variant="primary"
          busy={isRunning}
          onPress={() => void give(main)}
        />
      )}
      <ActionMenu
        label={t('contractChanges.status.more')}
        actions={nextStatuses
          .filter((status) => status !== main && status !== 'confirmed')
          .map((status) => ({ id: status, label: verbOf(status), onPress: () => void give(status) }))}
      />
      {asked !== null && <StatusDialog view={view} status={asked} onClose={() => setAsked(null)} />}
    </>
  );
}
