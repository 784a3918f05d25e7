import { TextCell } from '@renderer/components/fields/cells';
import { Glyph } from '@renderer/components/StatusGlyph';
import { TextButton } from '@renderer/components/TextButton';
import { useLanguage } from '@renderer/language/context';
import { useGo } from '@renderer/shell/navigation';
import type { CorrectionsView } from '@shared/api/correction-view';
import type { InvoiceView } from '@shared/api/invoicing';
import type { InvoiceEditor } from '../use-invoice-editor';
import classes from './Correction.module.css';

type Link = CorrectionsView['by'][number];

/** What a document that corrects this one did, or is about to do. */
function useDoneBy(currency: string): (link: Link) => string {
  const { t, formatMoney } = useLanguage();
  return ({ kind, number, stage, netAmount }) => {
    if (stage === 'draft' || stage === 'inReview') return t('correction.bar.byDraft');
    const amount = formatMoney(netAmount, currency);
    if (number === null) return t('correction.bar.byUnnumbered', { amount });
    return t(kind === 'creditNote' ? 'correction.bar.byCredit' : 'correction.bar.byInvoice', { number, amount });
  };
}

interface CorrectionBarProps {
  readonly view: InvoiceView;
  readonly editor: InvoiceEditor;
  readonly isEditable: boolean;
}

/** How the document hangs together with others: what it corrects and why, and what has corrected it. */
export function CorrectionBar({ view, editor, isEditable }: CorrectionBarProps) {
  const { t, formatDate, formatMoney } = useLanguage();
  const { invoice, corrections } = view;
  const doneBy = useDoneBy(invoice.currency);
  if (corrections.by.length + corrections.of.length === 0) return null;
  const hasLines = invoice.lines.some(({ correction }) => correction === null);
  return (
    <section className={classes.bar} aria-label={t('correction.sums.title')}>
      <Glyph shape="bar" tone="quiet" />
      <ul className={classes.links}>
        {corrections.of.map(({ invoiceId, number, date }) => (
          <LinkRow key={invoiceId} invoiceId={invoiceId}>
            {number === null
              ? t('correction.bar.ofUnnumbered', { date: formatDate(date) })
              : t('correction.bar.of', { number, date: formatDate(date) })}
          </LinkRow>
        ))}
        {corrections.by.map((link) => (
          <LinkRow key={link.invoiceId} invoiceId={link.invoiceId} note={link.reason}>
            {doneBy(link)}
          </LinkRow>
        ))}
      </ul>
      {corrections.of.length > 0 && (
        <span className={classes.reason} data-fact="correctionReason">
          <span className={classes.figureLabel}>{t('correction.bar.reason')}</span>
          {isEditable ? (
            <TextCell
              label={t('correction.bar.reason')}
              width="fit"
              value={invoice.correctionReason}
              onTake={(correctionReason) => editor.changeHeader({ correctionReason }, 'cell')}
            />
          ) : (
            <span>{invoice.correctionReason}</span>
          )}
        </span>
      )}
      {corrections.by.length > 0 && hasLines && (
        <span className={classes.still}>
          {t('correction.bar.still', { amount: formatMoney(corrections.stillBilledAmount, invoice.currency) })}
        </span>
      )}
    </section>
  );
}

function LinkRow({ invoiceId, note = '', children }: { invoiceId: string; note?: string; children: string }) {
  const { t } = useLanguage();
  const go = useGo();
  return (
    <li>
      <TextButton
        label={t('correction.bar.open', { document: children })}
        onPress={() => go('/invoices/$invoiceId', { invoiceId })}
      >
        {children}
      </TextButton>
      {note !== '' && <span className={classes.because}>{note}</span>}
    </li>
  );
}
