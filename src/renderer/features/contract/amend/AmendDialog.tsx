import { useAction } from '@renderer/api/use-action';
import { Dialog } from '@renderer/components/Dialog';
import { TextField } from '@renderer/components/fields/TextField';
import { ProgressLine } from '@renderer/components/ProgressLine';
import { useLanguage } from '@renderer/language/context';
import { useNotice } from '@renderer/shell/notices';
import type { ApiOutput } from '@shared/api';
import type { Contract } from '@shared/model/contract';
import { useEffect, useState } from 'react';
import classes from './Amend.module.css';
import { DifferenceList } from './DifferenceList';
import { EffectSummary } from './EffectSummary';
import type { Amendment } from './use-term-change';

interface AmendDialogProps {
  readonly contract: Contract;
  readonly amendment: Amendment;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** A reason for the rehearsal, which nobody reads: it is thrown away with it. */
const REHEARSED = 'rehearsal';

/** What an amendment changes and does to unbilled work, before it is made: it stays in the books as a version. */
export function AmendDialog({ contract, amendment, onClose, onDone }: AmendDialogProps) {
  const { t } = useLanguage();
  const notify = useNotice();
  const { run: rehearse, failure: refusal } = useAction('contract.amend');
  const amending = useAction('contract.amend');
  const [reason, setReason] = useState('');
  const [preview, setPreview] = useState<ApiOutput<'contract.amend'>>();
  const { id, revision } = contract;

  useEffect(() => {
    void rehearse({ id, revision, reason: REHEARSED, ...amendment, dryRun: true }).then((result) => {
      if (result.ok) setPreview(result.value);
    });
  }, [rehearse, id, revision, amendment]);

  async function amend(): Promise<void> {
    const result = await amending.run({ id, revision, reason: reason.trim(), ...amendment });
    if (!result.ok) return;
    notify({ text: t('contractChanges.amend.done', { version: result.value.version.version }) });
    onDone();
  }

  return (
    <Dialog
      title={t('contractChanges.amend.title', { contract: contract.number })}
      confirmLabel={t('contractChanges.amend.confirm')}
      disabledReason={preview !== undefined && reason.trim() === '' ? t('contractChanges.amend.needsReason') : null}
      busy={amending.isRunning || preview === undefined}
      failure={amending.failure ?? refusal}
      wide
      onConfirm={() => void amend()}
      onClose={onClose}
    >
      {preview === undefined ? (
        <ProgressLine active={refusal === null} />
      ) : (
        <div className={classes.preview}>
          <p>{t('contractChanges.amend.explain', { version: preview.version.version })}</p>
          <DifferenceList differences={preview.version.differences} currency={contract.currency} />
          <EffectSummary effect={preview.effect} currency={contract.currency} />
        </div>
      )}
      <TextField label={t('contractChanges.amend.reason')} value={reason} autoFocus onChange={setReason} />
    </Dialog>
  );
}
