import type { Failure } from '@shared/failure';
import { Dialog } from '../../components/Dialog';
import { useLanguage } from '../../language/context';

interface RemoveDialogProps {
  readonly count: number;
  readonly busy: boolean;
  readonly failure: Failure | null;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** Asks, as what is deleted is gone. */
export function RemoveDialog({ count, busy, failure, onRemove, onClose }: RemoveDialogProps) {
  const { t } = useLanguage();
  return (
    <Dialog
      title={t('entries.removeDialog.title', { count })}
      confirmLabel={t('entries.remove')}
      busy={busy}
      failure={failure}
      onConfirm={onRemove}
      onClose={onClose}
    >
      <p>{t('entries.removeDialog.explain')}</p>
    </Dialog>
  );
}
