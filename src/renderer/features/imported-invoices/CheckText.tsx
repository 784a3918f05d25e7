import { StatusGlyph } from '@renderer/components/StatusGlyph';
import { useLanguage } from '@renderer/language/context';

/** Whether an invoice adds up: glyph and words. */
export function CheckText({ errors, warnings }: { errors: number; warnings: number }) {
  const { t } = useLanguage();
  if (errors > 0) return <StatusGlyph status="failed" label={t('importedInvoices.check.errors', { count: errors })} />;
  if (warnings > 0) {
    return <StatusGlyph status="notReady" label={t('importedInvoices.check.warnings', { count: warnings })} />;
  }
  return <StatusGlyph status="ready" label={t('importedInvoices.check.addsUp')} />;
}
