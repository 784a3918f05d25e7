import { useAction } from '@renderer/api/use-action';
import { Dialog } from '@renderer/components/Dialog';
import { TextField } from '@renderer/components/fields/TextField';
import { ProgressLine } from '@renderer/components/ProgressLine';
import { useLanguage } from '@renderer/language/context';
import { useNotice } from '@renderer/shell/notices';
import type { ApiOutput } from '@shared/api';
import type { ContractStatus } from '@shared/model/contract';
import { useEffect, useState } from 'react';
import classes from './amend/Amend.module.css';
import { EffectSummary } from './amend/EffectSummary';
import type { ContractView } from './tabs';

interface StatusDialogProps {
  readonly view: ContractView;
  readonly status: ContractStatus;
  readonly onClose: () => void;
}

/** What confirming or losing a contract does to work that waits to be billed, before it is done. */
export function StatusDialog({ view, status, onClose }: StatusDialogProps) {
  const { t } = useLanguage();
  const notify = useNotice();
  const { run: rehearse, failure: refusal } = useAction('contract.setStatus');
  const giving = useAction('contract.setStatus');
  const [preview, setPreview] = useState<ApiOutput<'contract.setStatus'>>();
  const [reason, setReason] = useState('');
  const { id, revision, currency, number } = view.contract;
  const isLoss = status === 'lost';

  useEffect(() => {
    void rehearse({ id, revision, status, dryRun: true }).then((result) => {
      if (result.ok) setPreview(result.value);
    });
  }, [rehearse, id, revision, status]);

  async function give(): Promise<void> {
    const result = await giving.run({ id, revision, status, reason: reason.trim() });
    if (!result.ok) return;
    notify({ text: t('contractChanges.status.done', { status: t(`contracts.status.${status}`) }) });
    onClose();
  }

  return (
    <Dialog
      title={t(isLoss ? 'contractChanges.status.loseTitle' : 'contractChanges.status.confirmTitle', {
        contract: number,
      })}
      confirmLabel={t(`contractChanges.status.verb.${isLoss ? 'lost' : 'confirmed'}`)}
      busy={giving.isRunning || (preview === undefined && refusal === null)}
      failure={giving.failure ?? refusal}
      wide
      onConfirm={() => void give()}
      onClose={onClose}
    >
      <div className={classes.preview}>
        <p>{t(isLoss ? 'contractChanges.status.loseExplain' : 'contractChanges.status.confirmExplain')}</p>
        {preview === undefined ? (
          <ProgressLine active={refusal === null} />
        ) : (
          <>
            {preview.closedProjects.length > 0 && (
              <p>{t('contractChanges.status.closes', { projects: preview.closedProjects.join(', ') })}</p>
            )}
            <EffectSummary effect={preview.effect} currency={currency} />
          </>
        )}
      </div>
      {isLoss && <TextField label={t('contractChanges.amend.reason')} value={reason} optional onChange={setReason} />}
    </Dialog>
  );
}
