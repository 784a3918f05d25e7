import { useMailServer } from '@renderer/api/use-mail-server';
import { Dialog } from '@renderer/components/Dialog';
import { useLanguage } from '@renderer/language/context';
import { nameList } from './name-list';
import type { ActedRow } from './use-row-actions';

interface DecisionProps {
  readonly rows: readonly ActedRow[];
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Sending is logged and cannot be taken back, so it is asked for; what it does is said before. */
export function SendDecision({ rows, onConfirm, onClose }: DecisionProps) {
  const { t } = useLanguage();
  const byServer = useMailServer();
  const count = rows.length;
  return (
    <Dialog
      title={t('invoices.send.title', { count })}
      confirmLabel={t('invoices.action.send')}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>{nameList(rows, t)}</p>
      <p>{byServer ? t('invoices.send.explainServer', { count }) : t('invoices.send.explain', { count })}</p>
    </Dialog>
  );
}

export function RemoveDecision({ rows, onConfirm, onClose }: DecisionProps) {
  const { t } = useLanguage();
  return (
    <Dialog
      title={t('invoices.remove.title', { count: rows.length })}
      confirmLabel={t('invoices.remove.verb', { count: rows.length })}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>{nameList(rows, t)}</p>
      <p>{t('invoices.remove.explain')}</p>
    </Dialog>
  );
}
