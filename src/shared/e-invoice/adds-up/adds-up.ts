import { isCurrency } from '../../currencies';
import { dateFindings } from './dates';
import { difference, type Finding, type FindingPlace, sumOf } from './finding';
import { lineFindings } from './lines';
import type { StatedInvoice } from './stated';
import { taxFindings } from './taxes';

const total = (field: keyof StatedInvoice['totals']): FindingPlace => ({ part: 'totals', index: null, field });

/** BR-CO-10 to BR-CO-16: each total from what is stated right beneath it, so that one mistake is found once. */
function totalFindings({ totals, lines, taxes, allowancesAndCharges }: StatedInvoice): Finding[] {
  const of = (isCharge: boolean) =>
    sumOf(allowancesAndCharges.filter((entry) => entry.isCharge === isCharge).map(({ amount }) => amount));
  const { linesAmount, allowancesAmount, chargesAmount, netAmount, taxAmount, grossAmount } = totals;
  const net = sumOf([linesAmount, chargesAmount]).minus(allowancesAmount ?? '0');
  const gross = sumOf([netAmount, taxAmount]);
  const due = sumOf([grossAmount, totals.roundingAmount]).minus(totals.prepaidAmount ?? '0');
  const linesSum = sumOf(lines.map((line) => line.netAmount));
  return [
    // The profile BASIC WL has no lines: its sum of lines stands for itself.
    ...(lines.length === 0 ? [] : difference('linesSum', 'BR-CO-10', linesAmount, linesSum, total('linesAmount'))),
    ...difference('allowancesSum', 'BR-CO-11', allowancesAmount, of(false), total('allowancesAmount')),
    ...difference('chargesSum', 'BR-CO-12', chargesAmount, of(true), total('chargesAmount')),
    ...difference('net', 'BR-CO-13', netAmount, net, total('netAmount')),
    ...difference('tax', 'BR-CO-14', taxAmount, sumOf(taxes.map((tax) => tax.taxAmount)), total('taxAmount')),
    ...difference('gross', 'BR-CO-15', grossAmount, gross, total('grossAmount')),
    ...difference('due', 'BR-CO-16', totals.dueAmount, due, total('dueAmount')),
  ];
}

function currencyFindings({ currency, taxCurrency, totals }: StatedInvoice): Finding[] {
  const unknown = (code: string, rule: string, field: string): Finding[] =>
    code === '' || isCurrency(code)
      ? []
      : [
          {
            severity: 'error',
            code: 'currencyUnknown',
            rule,
            stated: code,
            expected: '',
            place: { part: 'document', index: null, field },
          },
        ];
  const isMissing = taxCurrency !== '' && taxCurrency !== currency && totals.taxAmountInTaxCurrency === null;
  return [
    ...unknown(currency, 'BR-CL-04', 'currency'),
    ...unknown(taxCurrency, 'BR-CL-05', 'taxCurrency'),
    ...(isMissing
      ? [
          {
            severity: 'error' as const,
            code: 'taxInCurrencyMissing' as const,
            rule: 'BR-53',
            stated: '',
            expected: taxCurrency,
            place: total('taxAmountInTaxCurrency'),
          },
        ]
      : []),
  ];
}

/**
 * What does not add up in an invoice that somebody else calculated, each with the stated and the expected figure. What
 * is stated is never changed. Sources: EN 16931-1 (BR-CO, BR-S-08 and its kin), Peppol BIS 3 (R040, R046, R120).
 */
export function findingsOf(invoice: StatedInvoice): Finding[] {
  return [
    ...currencyFindings(invoice),
    ...dateFindings(invoice),
    ...lineFindings(invoice),
    ...taxFindings(invoice),
    ...totalFindings(invoice),
  ];
}
