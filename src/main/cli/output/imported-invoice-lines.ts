import type { ApiOutput } from '@shared/api';
import { statedText as figure, findingText, statedAmount } from '@shared/e-invoice/adds-up/finding-text';
import type { ReceivedInvoice } from '@shared/e-invoice/received';
import { formatDate } from '@shared/i18n/format/dates';
import { sizeText } from '@shared/i18n/format/sizes';
import type { Language } from '@shared/i18n/languages';
import { type Translate, translator } from '@shared/i18n/translate';
import { pairs, table } from './table';

type View = Pick<ApiOutput<'imported.check'>, 'invoice' | 'findings' | 'sameNumberIds' | 'leftOut'>;

function headOf({ seller, buyer, ...invoice }: ReceivedInvoice, language: Language, t: Translate): string[] {
  const named = ({ name, vatId, legalId }: ReceivedInvoice['seller']) =>
    [name, vatId || legalId?.value].filter(Boolean).join(', ');
  return pairs(
    [
      [t('importedInvoices.column.number'), invoice.number],
      [t('importedInvoices.column.issueDate'), formatDate(invoice.issueDate, language)],
      [t('importedInvoices.column.dueDate'), invoice.dueDate === null ? '' : formatDate(invoice.dueDate, language)],
      [t('importedInvoices.column.seller'), named(seller)],
      [t('importedInvoices.column.buyer'), named(buyer)],
    ].map(([name = '', value = '']) => [name, value] as const),
  );
}

function linesOf({ lines }: ReceivedInvoice, language: Language, t: Translate): string[] {
  if (lines.length === 0) return [t('importedInvoices.noLines')];
  return table(
    [
      { head: t('importedInvoices.line.id') },
      { head: t('importedInvoices.line.what') },
      { head: t('importedInvoices.line.quantity'), align: 'right' },
      { head: t('importedInvoices.line.price'), align: 'right' },
      { head: t('importedInvoices.line.tax') },
      { head: t('importedInvoices.line.net'), align: 'right' },
    ],
    lines.map((line) => [
      line.id,
      line.name,
      `${figure(line.quantity, language)} ${line.unit}`,
      statedAmount(line.price, language),
      [line.category, figure(line.rate, language)].join(' ').trim(),
      statedAmount(line.netAmount, language),
    ]),
  );
}

function totalsOf({ totals, taxes, currency, taxCurrency }: ReceivedInvoice, language: Language, t: Translate) {
  const row = (name: keyof typeof totals) =>
    [t(`importedInvoices.totals.${name}`, { currency: taxCurrency }), statedAmount(totals[name], language)] as const;
  const tax = taxes.map(
    ({ category, rate, taxableAmount, taxAmount }) =>
      [
        `${t('importedInvoices.tax.amount')} ${category} ${figure(rate, language)} (${statedAmount(taxableAmount, language)})`,
        statedAmount(taxAmount, language),
      ] as const,
  );
  const rows = [
    row('linesAmount'),
    row('allowancesAmount'),
    row('chargesAmount'),
    row('netAmount'),
    ...tax,
    row('taxAmount'),
    row('taxAmountInTaxCurrency'),
    row('grossAmount'),
    row('prepaidAmount'),
    row('roundingAmount'),
  ].filter(([, amount]) => amount !== '');
  const [due, amount] = row('dueAmount');
  return pairs([...rows, [`${due} (${currency})`, amount]], 'right');
}

function attachmentsOf({ attachments }: ReceivedInvoice, language: Language, t: Translate): string[] {
  if (attachments.length === 0) return [];
  return [
    '',
    t('importedInvoices.detail.attachments.title'),
    ...attachments.map(({ file, reference, description, location }) => {
      const size = file === null ? '' : `${file.mediaType}, ${sizeText(file.size, language)}`;
      return `  ${[file?.name || reference, description, size, location].filter((text) => text !== '').join(' · ')}`;
    }),
  ];
}

/** An imported invoice for the eye: who, what, the sums as stated, and what does not add up. */
export function importedInvoiceLines(
  { invoice, findings, sameNumberIds, leftOut }: View,
  language: Language,
): string[] {
  const t = translator(language);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  return [
    ...headOf(invoice, language, t),
    '',
    ...linesOf(invoice, language, t),
    '',
    ...totalsOf(invoice, language, t),
    ...attachmentsOf(invoice, language, t),
    '',
    ...(findings.length === 0 ? [t('importedInvoices.summary.addsUp')] : []),
    ...(errors === 0 ? [] : [t('importedInvoices.summary.wrong', { count: errors })]),
    ...(warnings === 0 ? [] : [t('importedInvoices.summary.look', { count: warnings })]),
    ...findings.map((finding) => `  ${findingText(finding, language)}`),
    ...(leftOut.length === 0 ? [] : [t('importedInvoices.detail.leftOut.count', { count: leftOut.length })]),
    ...leftOut.map(({ path, value, count }) => `  ${path}${count > 1 ? ` (${count} ×)` : ''}: ${value}`),
    ...(sameNumberIds.length === 0 ? [] : [t('importedInvoices.summary.sameNumber', { number: invoice.number })]),
  ];
}
