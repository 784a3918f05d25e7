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

const WORDS = {
  confirmed: { title: 'contractChanges.status.confirmTitle', explain: 'contractChanges.status.confirmExplain' },
  lost: { title: 'contractChanges.status.loseTitle', explain: 'contractChanges.status.loseExplain' },
  ended: { title: 'contractChanges.status.endTitle', explain: 'contractChanges.status.endExplain' },
} as const;

/** What confirming, ending or losing a contract does to work that waits to be billed, before it is done. */
export function StatusDialog({ view, status, onClose }: StatusDialogProps) {
  const { t, formatMoney } = useLanguage();
  const notify = useNotice();
  const { run: rehearse, failure: refusal } = useAction('contract.setStatus');
  const giving = useAction('contract.setStatus');
  const [preview, setPreview] = useState<ApiOutput<'contract.setStatus'>>();
  const [reason, setReason] = useState('');
  const { figures } = view;
  const { id, revision, currency, number } = view.contract;
  const kind = status === 'confirmed' || status === 'lost' ? status : 'ended';

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
      title={t(WORDS[kind].title, { contract: number })}
      confirmLabel={t(`contractChanges.status.verb.${status}`)}
      busy={giving.isRunning || (preview === undefined && refusal === null)}
      failure={giving.failure ?? refusal}
      wide
      onConfirm={() => void give()}
      onClose={onClose}
    >
      <div className={classes.preview}>
        <p>{t(WORDS[kind].explain, { amount: formatMoney(figures.unbilledAmount, currency) })}</p>
        {preview === undefined ? (
          <ProgressLine active={refusal === null} />
        ) : (
          <>
            {preview.closedProjects.length > 0 && (
              <p>{t('contractChanges.status.closes', { projects: preview.closedProjects.join(', ') })}</p>
            )}
            {kind !== 'ended' && <EffectSummary effect={preview.effect} currency={currency} />}
          </>
        )}
      </div>
      {kind !== 'confirmed' && (
        <TextField label={t('contractChanges.amend.reason')} value={reason} optional onChange={setReason} />
      )}
    </Dialog>
  );
}
