import { StatusGlyph } from '@renderer/components/StatusGlyph';
import { useLanguage } from '@renderer/language/context';
import type { InvoiceRow } from '@shared/api/invoicing';
import { shownStatus } from './shown-status';

/** Where an invoice stands, with its lateness in words. */
export function InvoiceStatusText({ row }: { row: Pick<InvoiceRow, 'status' | 'overdueDays' | 'kind' | 'number'> }) {
  const { t } = useLanguage();
  const late = row.overdueDays > 0 ? { late: t('invoices.days', { count: row.overdueDays }) } : {};
  return <StatusGlyph status={shownStatus(row)} {...late} />;
}
