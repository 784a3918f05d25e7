import { Figures } from '@renderer/components/AmountText';
import { SectionTitle } from '@renderer/components/Layout';
import { useLanguage } from '@renderer/language/context';
import type { Finding } from '@shared/e-invoice/adds-up/finding';
import { statedAmount, statedText } from '@shared/e-invoice/adds-up/finding-text';
import type { ReceivedInvoice, ReceivedLine } from '@shared/e-invoice/received';
import { isKnownUnit, unitLabel } from '@shared/units';
import { FindingNotes, findingsAt } from './Findings';
import classes from './ImportedInvoice.module.css';
import { LineDetails } from './LineDetails';
import { numbered } from './numbered';

interface LinesProps {
  readonly invoice: ReceivedInvoice;
  readonly findings: readonly Finding[];
}

export const taxName = (category: string, rate: string | null, percent: (rate: string) => string): string =>
  rate === null ? category : `${category} ${percent(rate)}`;

/** The lines as stated, discounts under them, and what does not add up right beneath. */
export function Lines({ invoice, findings }: LinesProps) {
  const { t } = useLanguage();
  const heads = ['id', 'what', 'quantity', 'price', 'tax', 'net'] as const;
  return (
    <section>
      <SectionTitle>{t('importedInvoices.lines')}</SectionTitle>
      {invoice.lines.length === 0 ? (
        <p className={classes.note}>{t('importedInvoices.noLines')}</p>
      ) : (
        <table className={`${classes.table} ${classes.lines}`} aria-label={t('importedInvoices.lines')}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th
                  key={head}
                  scope="col"
                  className={['quantity', 'price', 'net'].includes(head) ? classes.end : undefined}
                >
                  {t(`importedInvoices.line.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          {numbered(invoice.lines).map(({ row, index, key }) => (
            <Line key={key} line={row} findings={findingsAt(findings, 'line', index)} />
          ))}
        </table>
      )}
    </section>
  );
}

function Line({ line, findings }: { line: ReceivedLine; findings: readonly Finding[] }) {
  const { t, language, formatPercent } = useLanguage();
  const base = line.priceBaseQuantity === null ? '' : ` / ${statedText(line.priceBaseQuantity, language)}`;
  const unit = isKnownUnit(line.unit) ? unitLabel(line.unit, line.quantity, t) : line.unit;
  const isWrong = findings.some(({ severity }) => severity === 'error');
  return (
    <tbody data-wrong={isWrong || undefined}>
      <tr>
        <td>{line.id}</td>
        <td className={classes.what}>
          <span className={classes.name}>{line.name}</span>
          {line.description !== '' && <span className={classes.quiet}>{line.description}</span>}
          <LineDetails line={line} />
          {numbered(line.allowancesAndCharges).map(({ row: entry, key }) => (
            <span key={key} className={classes.quiet}>
              {t(entry.isCharge ? 'importedInvoices.charge' : 'importedInvoices.allowance')} {entry.reason}{' '}
              {entry.percent !== null && formatPercent(entry.percent)} {statedAmount(entry.amount, language)}
            </span>
          ))}
        </td>
        <td className={classes.end}>
          <Figures>{`${statedText(line.quantity, language)} ${unit}`}</Figures>
        </td>
        <td className={classes.end}>
          <Figures>{`${statedAmount(line.price, language)}${base}`}</Figures>
        </td>
        <td>{taxName(line.category, line.rate, formatPercent)}</td>
        <td className={classes.end}>
          <Figures late={isWrong}>{statedAmount(line.netAmount, language)}</Figures>
        </td>
      </tr>
      {findings.length > 0 && (
        <tr>
          <td />
          <td colSpan={5}>
            <FindingNotes findings={findings} />
          </td>
        </tr>
      )}
    </tbody>
  );
}
