import { useApi } from '@renderer/api/context';
import { FailureBar } from '@renderer/components/FailureBar';
import { ProgressLine } from '@renderer/components/ProgressLine';
import { Glyph, StatusMark } from '@renderer/components/StatusGlyph';
import { useLanguage } from '@renderer/language/context';
import type { ApiOutput } from '@shared/api';
import type { CallResult } from '@shared/api/contract';
import type { FailureCode } from '@shared/i18n/catalogue';
import { useEffect, useState } from 'react';
import classes from './VerifyReport.module.css';

type Report = ApiOutput<'journal.verify'>;

/** Proves the books once, and says what was found. */
export function VerifyReport() {
  const { call } = useApi();
  const { t } = useLanguage();
  const [result, setResult] = useState<CallResult<Report> | null>(null);
  useEffect(() => {
    let isShown = true;
    void call('journal.verify', {}).then((answer) => isShown && setResult(answer));
    return () => {
      isShown = false;
    };
  }, [call]);
  if (result === null) return <ProgressLine active label={t('audit.verifying')} />;
  if (!result.ok) return <FailureBar failure={result.failure} />;
  return <Findings report={result.value} />;
}

function Findings({ report }: { report: Report }) {
  const { t, explain } = useLanguage();
  const { finding, commits, invoices, documents, series } = report;
  const counted = [t('audit.commits', { count: commits }), t('audit.rows.invoices', { count: invoices })].join(', ');
  const { kept: count, madeAgain } = documents;
  return (
    <section className={classes.report} aria-label={t('audit.result')} aria-live="polite">
      {finding === null ? (
        <p className={classes.verdict}>
          <StatusMark status="ready" />
          <span>{t('audit.allHolds')}</span>
        </p>
      ) : (
        <p className={classes.verdict}>
          <Glyph shape="mark" tone="danger" />
          {/* The application names what it finds by the codes of its own messages. */}
          <span>{explain({ code: finding.code as FailureCode, params: finding.params })}</span>
        </p>
      )}
      <ul className={classes.series}>
        <li className={classes.quiet}>{counted}</li>
        {count > 0 && <li className={classes.quiet}>{t('audit.documents', { count, madeAgain })}</li>}
        {series.map(({ id, first, last, count }) => (
          <li key={id}>
            {t(id === 'creditNote' ? 'settings.numbers.series.creditNote' : 'settings.numbers.series.invoice')}{' '}
            <span className={classes.quiet}>
              {count === 0 ? t('audit.noNumbers') : t('audit.numbers', { first, last, count })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
