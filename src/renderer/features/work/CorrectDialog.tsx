import type { ApiInput, ApiOutput } from '@shared/api';
import { useState } from 'react';
import { useAction } from '../../api/use-action';
import { Dialog } from '../../components/Dialog';
import { useLanguage } from '../../language/context';
import { useNotice } from '../../shell/notices';
import { CorrectFields } from './CorrectFields';
import { CorrectionPreview } from './CorrectionPreview';
import { useMasterData } from './use-master-data';

type Correction = ApiOutput<'entry.correct'>;
export type CorrectionChanges = ApiInput<'entry.correct'>['changes'];

interface CorrectDialogProps {
  /** Of entries, or of backlog rows that stem from them. */
  readonly ids: readonly string[];
  readonly onDone: (correction: Correction) => void;
  readonly onClose: () => void;
}

/**
 * Correcting approved work before it is billed: what is to be different, what that does to each row and to the sum, and
 * only then the verb that does it. A change of the fields asks for a new preview.
 */
export function CorrectDialog({ ids, onDone, onClose }: CorrectDialogProps) {
  const { t } = useLanguage();
  const notify = useNotice();
  const master = useMasterData();
  const correcting = useAction('entry.correct');
  const [changes, setChanges] = useState<CorrectionChanges>({});
  const [preview, setPreview] = useState<Correction | null>(null);
  const given = Object.values(changes).some((value) => value !== undefined);

  async function confirm() {
    const isPreview = preview === null;
    const result = await correcting.run({ ids: [...ids], changes, dryRun: isPreview });
    if (!result.ok) return;
    if (isPreview) return setPreview(result.value);
    if (result.value.rows.length > 0) {
      notify({ text: t('entries.corrected', { count: result.value.rows.length }) });
    }
    onDone(result.value);
  }

  const isEmpty = preview !== null && preview.rows.length === 0;
  return (
    <Dialog
      title={t('entries.correctDialog.title', { count: ids.length })}
      confirmLabel={t(preview === null ? 'entries.correctDialog.preview' : 'entries.correct')}
      wide
      busy={correcting.isRunning}
      failure={correcting.failure}
      disabledReason={
        isEmpty ? t('entries.correctDialog.nothing') : given ? null : t('entries.correctDialog.needsChange')
      }
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{t('entries.correctDialog.explain')}</p>
      {master !== undefined && (
        <CorrectFields
          changes={changes}
          master={master}
          failure={correcting.failure}
          onChange={(next) => {
            correcting.dismiss();
            setPreview(null);
            setChanges(next);
          }}
        />
      )}
      {preview !== null && <CorrectionPreview correction={preview} />}
    </Dialog>
  );
}
