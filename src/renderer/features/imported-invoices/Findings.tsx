import { Glyph } from '@renderer/components/StatusGlyph';
import { useLanguage } from '@renderer/language/context';
import type { Finding } from '@shared/e-invoice/adds-up/finding';
import { findingText } from '@shared/e-invoice/adds-up/finding-text';
import type { ImportedView } from './ImportedInvoice';
import classes from './ImportedInvoice.module.css';

/** What does not add up about the document as a whole; what is about a figure stands beside it. */
export function Findings({ view: { findings, sameNumberIds, invoice } }: { view: ImportedView }) {
  const { t } = useLanguage();
  const ofDocument = findings.filter(({ place }) => place.part === 'document');
  if (ofDocument.length === 0 && sameNumberIds.length === 0) return null;
  return (
    <section className={classes.verdict} aria-label={t('importedInvoices.column.findings')}>
      {sameNumberIds.length > 0 && (
        <p>
          <Glyph shape="mark" tone="warn" /> {t('importedInvoices.summary.sameNumber', { number: invoice.number })}
        </p>
      )}
      <FindingNotes findings={ofDocument} />
    </section>
  );
}

/** Sentences that stand beside the figure that they are about. */
export function FindingNotes({ findings }: { findings: readonly Finding[] }) {
  const { language } = useLanguage();
  if (findings.length === 0) return null;
  return (
    <ul className={classes.notes}>
      {findings.map((finding) => (
        <li key={`${finding.code} ${finding.place.field} ${finding.stated}`}>
          <Glyph shape="mark" tone={finding.severity === 'error' ? 'danger' : 'warn'} />
          <span>{findingText(finding, language)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The findings about one line, group or discount, or about the totals; of one field of it where that is named. */
export function findingsAt(
  findings: readonly Finding[],
  part: Finding['place']['part'],
  index: number | null = null,
  field?: string,
): Finding[] {
  return findings.filter(
    ({ place }) => place.part === part && place.index === index && (field === undefined || place.field === field),
  );
}
