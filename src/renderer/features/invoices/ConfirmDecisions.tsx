import { Dialog } from '@renderer/components/Dialog';
import { useLanguage } from '@renderer/language/context';
import type { InvoiceRow } from '@shared/api/invoicing';
import type { Failure } from '@shared/failure';
import classes from './InvoiceList.module.css';
import { nameList } from './name-list';
import type { Results } from './use-confirming';

interface ConfirmDecisionProps {
  readonly rows: readonly InvoiceRow[];
  readonly post: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Confirming has no way back but a correction, so it is asked for. */
export function ConfirmDecision({ rows, post, onConfirm, onClose }: ConfirmDecisionProps) {
  const { t } = useLanguage();
  const count = rows.length;
  return (
    <Dialog
      title={t(post ? 'draft.confirmAll.postTitle' : 'draft.confirmAll.confirmTitle', { count })}
      confirmLabel={t(post ? 'draft.confirmAll.post' : 'draft.confirmAll.confirm')}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>{nameList(rows, t)}</p>
      <p>{t(post ? 'draft.confirmAll.postFinal' : 'draft.confirmAll.confirmFinal')}</p>
    </Dialog>
  );
}

/** What became of each invoice, where not all of them could be confirmed. */
export function ConfirmResults({ results, onClose }: { results: Results; onClose: () => void }) {
  const { t, explain } = useLanguage();
  const { rows, outcome } = results;
  const said = new Map<string, string>([
    ...outcome.invoices.map(
      ({ id, number, status }) => [id, [t(`draft.confirmAll.${status}One`), number].filter(Boolean).join(' ')] as const,
    ),
    // Codes of a bulk action come from the same catalogue as those of a refused call.
    ...outcome.refused.map(({ id, failure }) => [id, explain(failure as Failure)] as const),
  ]);
  const count = outcome.refused.length;
  return (
    <Dialog
      title={t('draft.confirmAll.result', { done: outcome.done, count })}
      confirmLabel={t('common.close')}
      onConfirm={onClose}
      onClose={onClose}
      wide
      tells
    >
      <dl className={classes.results}>
        {rows.map(({ id, customerName, projectName }) => (
          <div key={id}>
            <dt>{[customerName, projectName].filter(Boolean).join(', ')}</dt>
            <dd>{said.get(id) ?? ''}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
