import { Figures } from '@renderer/components/AmountText';
import { SectionTitle } from '@renderer/components/Layout';
import { useLanguage } from '@renderer/language/context';
import type { Finding } from '@shared/e-invoice/adds-up/finding';
import { statedAmount } from '@shared/e-invoice/adds-up/finding-text';
import type { ReceivedInvoice } from '@shared/e-invoice/received';
import { Fragment } from 'react';
import { FindingNotes, findingsAt } from './Findings';
import classes from './ImportedInvoice.module.css';
import { taxName } from './Lines';
import { numbered } from './numbered';

interface SumsProps {
  readonly invoice: ReceivedInvoice;
  readonly findings: readonly Finding[];
}

/** Discounts of the whole, taxes and totals: every figure as stated, what it should be beneath it. */
export function Sums(props: SumsProps) {
  return (
    <div className={classes.sums}>
      <Taxes {...props} />
      <Totals {...props} />
    </div>
  );
}

const isWrong = (findings: readonly Finding[]) => findings.some(({ severity }) => severity === 'error');

function Taxes({ invoice, findings }: SumsProps) {
  const { t, language, formatPercent } = useLanguage();
  return (
    <section>
      <SectionTitle>{t('importedInvoices.taxes')}</SectionTitle>
      <table className={classes.table} aria-label={t('importedInvoices.taxes')}>
        <thead>
          <tr>
            <th scope="col">{t('importedInvoices.tax.kind')}</th>
            <th scope="col" className={classes.end}>
              {t('importedInvoices.tax.base')}
            </th>
            <th scope="col" className={classes.end}>
              {t('importedInvoices.tax.amount')}
            </th>
          </tr>
        </thead>
        {numbered(invoice.taxes).map(({ row: tax, index, key }) => {
          const about = findingsAt(findings, 'tax', index);
          const late = (field: string) => isWrong(about.filter(({ place }) => place.field === field));
          const name = taxName(tax.category, tax.rate, formatPercent);
          return (
            <tbody key={key} data-wrong={isWrong(about) || undefined}>
              <tr>
                <td>
                  {name}
                  {(tax.exemptionReason || tax.exemptionCode) && (
                    <span className={classes.quiet}>{tax.exemptionReason || tax.exemptionCode}</span>
                  )}
                </td>
                <td className={classes.end}>
                  <Figures late={late('taxableAmount')}>{statedAmount(tax.taxableAmount, language)}</Figures>
                </td>
                <td className={classes.end}>
                  <Figures late={late('taxAmount')}>{statedAmount(tax.taxAmount, language)}</Figures>
                </td>
              </tr>
              {about.length > 0 && (
                <tr>
                  <td colSpan={3}>
                    <FindingNotes findings={about} />
                  </td>
                </tr>
              )}
            </tbody>
          );
        })}
      </table>
    </section>
  );
}

const ROWS = [
  'linesAmount',
  'allowancesAmount',
  'chargesAmount',
  'netAmount',
  'taxAmount',
  'taxAmountInTaxCurrency',
  'grossAmount',
  'prepaidAmount',
  'roundingAmount',
  'dueAmount',
] as const;

function Totals({ invoice, findings }: SumsProps) {
  const { t, language, formatPercent } = useLanguage();
  const { totals, taxCurrency, currency } = invoice;
  const shown = ROWS.filter((row) => totals[row] !== null || findingsAt(findings, 'totals', null, row).length > 0);
  return (
    <section>
      <SectionTitle>{`${t('importedInvoices.totals.title')} (${currency})`}</SectionTitle>
      <table className={classes.table} aria-label={t('importedInvoices.totals.title')}>
        <tbody>
          {numbered(invoice.allowancesAndCharges).map(({ row: entry, index, key }) => (
            <Fragment key={key}>
              <tr>
                <th scope="row">
                  {t(entry.isCharge ? 'importedInvoices.charge' : 'importedInvoices.allowance')}
                  <span className={classes.quiet}>
                    {entry.reason} {taxName(entry.category, entry.rate, formatPercent)}
                  </span>
                </th>
                <td className={classes.end}>
                  <Figures>{statedAmount(entry.amount, language)}</Figures>
                </td>
              </tr>
              <NoteRow findings={findingsAt(findings, 'allowance', index)} />
            </Fragment>
          ))}
          {shown.map((row) => {
            const about = findingsAt(findings, 'totals', null, row);
            return (
              <Fragment key={row}>
                <tr data-total={row === 'dueAmount' || undefined}>
                  <th scope="row">{t(`importedInvoices.totals.${row}`, { currency: taxCurrency })}</th>
                  <td className={classes.end}>
                    <Figures late={isWrong(about)}>{statedAmount(totals[row], language) || '–'}</Figures>
                  </td>
                </tr>
                <NoteRow findings={about} />
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function NoteRow({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <tr>
      <td colSpan={2}>
        <FindingNotes findings={findings} />
      </td>
    </tr>
  );
}
