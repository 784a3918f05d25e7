import { SectionTitle } from '@renderer/components/Layout';
import { Glyph } from '@renderer/components/StatusGlyph';
import { TextButton } from '@renderer/components/TextButton';
import { useLanguage } from '@renderer/language/context';
import classes from './ImportedInvoice.module.css';
import { numbered } from './numbered';
import type { ImportReport as Report } from './use-import';

/** What became of several files that were taken together: how many were kept, and of each other file why not. */
export function ImportReport({ report, onDismiss }: { report: Report; onDismiss: () => void }) {
  const { t, explain } = useLanguage();
  const { kept, wasKept, refused } = report;
  const sums = [
    t('importedInvoices.detail.several.kept', { count: kept }),
    wasKept > 0 && t('importedInvoices.detail.several.wasKept', { count: wasKept }),
    refused.length > 0 && t('importedInvoices.detail.several.refused', { count: refused.length }),
  ].filter((text) => text !== false);
  return (
    <section className={classes.report} role="status" aria-label={t('importedInvoices.action.import')}>
      <SectionTitle>{sums.join(' · ')}</SectionTitle>
      <ul className={classes.notes}>
        {numbered(refused).map(({ row: { fileName, failure }, key }) => (
          <li key={key}>
            <Glyph shape="mark" tone="danger" />
            <span>
              <span className={classes.name}>{fileName}</span> {explain(failure)}
            </span>
          </li>
        ))}
      </ul>
      <TextButton onPress={onDismiss}>{t('shell.dismiss')}</TextButton>
    </section>
  );
}
