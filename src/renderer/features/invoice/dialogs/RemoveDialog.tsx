import { useAction } from '@renderer/api/use-action';
import { Dialog } from '@renderer/components/Dialog';
import { useLanguage } from '@renderer/language/context';
import { useNotice } from '@renderer/shell/notices';
import type { InvoiceView } from '@shared/api/invoicing';

interface RemoveDialogProps {
  readonly view: InvoiceView;
  readonly onClose: () => void;
  readonly onRemoved: () => void;
}

/** Deleting a draft gives its work back to the backlog; the draft itself does not come back, so it is asked. */
export function RemoveDialog({ view, onClose, onRemoved }: RemoveDialogProps) {
  const { t } = useLanguage();
  const notice = useNotice();
  const removal = useAction('invoice.remove');
  const { id, revision, lines, buyer } = view.invoice;

  async function remove() {
    const result = await removal.run({ id, revision });
    if (!result.ok) return;
    onRemoved();
    notice({ text: t('invoice.remove.done', { customer: buyer.name }) });
  }

  return (
    <Dialog
      title={t('invoice.remove.title')}
      confirmLabel={t('invoice.action.remove')}
      busy={removal.isRunning}
      failure={removal.failure}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      <p>{lines.length === 0 ? t('invoice.remove.empty') : t('invoice.remove.lines', { count: lines.length })}</p>
    </Dialog>
  );
}
