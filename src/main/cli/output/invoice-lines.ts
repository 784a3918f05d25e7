import type { ApiOutput } from '@shared/api';
import type { Language } from '@shared/i18n/languages';
import { translator } from '@shared/i18n/translate';
import { formatsOf } from './formats';
import { problemDocuments } from './invoice-document';
import { pairs, table } from './table';

type View = ApiOutput<'invoice.get'>;

function facts({ invoice, status, overdueDays }: View, language: Language): string[] {
  const t = translator(language);
  const { date } = formatsOf(language);
  const late = overdueDays > 0 ? `, ${t('cli.overdue', { count: overdueDays })}` : '';
  const rows: [string, string][] = [
    invoice.number === null ? ['ID', invoice.id] : [t('cli.head.number'), invoice.number],
    [t('cli.head.status'), `${t(`billing.status.${status}`)}${late}`],
    [t('cli.head.customer'), `${invoice.buyer.name} (${invoice.customerNumber})`],
    [t('cli.head.project'), invoice.projectName],
    [t('cli.head.contract'), `${invoice.contractNumber} ${invoice.contractName}`],
    [t('cli.head.date'), date(invoice.invoiceDate)],
    [t('cli.head.dueDate'), date(invoice.dueDate)],
    [
      t('cli.head.reference'),
      [invoice.buyerReference, invoice.orderReference].filter((text) => text !== '').join(', '),
    ],
  ];
  return pairs(rows.filter(([, value]) => value !== ''));
}

function lines({ invoice }: View, language: Language): string[] {
  const t = translator(language);
  const formats = formatsOf(language);
  return table(
    [
      { head: '#', align: 'right' },
      { head: t('cli.head.description') },
      { head: t('cli.head.quantity'), align: 'right' },
      { head: t('cli.head.unit') },
      { head: t('cli.head.price'), align: 'right' },
      { head: t('cli.head.vat'), align: 'right' },
      { head: t('cli.head.amountIn', { currency: invoice.currency }), align: 'right' },
    ],
    invoice.lines.map((line, index) => [
      String(index + 1),
      [line.name, line.personName].filter((text) => text !== '').join(', '),
      formats.quantity(line.quantity),
      formats.unit(line.unit),
      formats.price(line.price, invoice.currency),
      formats.tax(line.vat.category, line.vat.rate),
      line.billingType === 'chargeable'
        ? formats.amount(line.netAmount, invoice.currency)
        : t(`billing.billingType.${line.billingType}`),
    ]),
  );
}

/** Net, VAT by rate, gross, and what is paid and due. */
export function totalLines(view: View, language: Language): string[] {
  const t = translator(language);
  const formats = formatsOf(language);
  const { invoice, paidAmount } = view;
  const amount = (minor: number) => formats.amount(minor, invoice.currency);
  return pairs(
    [
      [t('cli.total.net'), amount(invoice.totals.netAmount)],
      ...invoice.vat.map(({ category, rate, taxableAmount, taxAmount }): [string, string] => [
        t('cli.total.vat', {
          rate: formats.tax(category, rate),
          taxable: amount(taxableAmount),
        }),
        amount(taxAmount),
      ]),
      [t('cli.total.gross', { currency: invoice.currency }), amount(invoice.totals.grossAmount)],
      ...(paidAmount === 0 ? [] : [[t('cli.total.paid'), amount(paidAmount)] as [string, string]]),
      [t('cli.total.due', { currency: invoice.currency }), amount(invoice.totals.dueAmount - paidAmount)],
    ],
    'right',
  );
}

function problems(view: View, language: Language): string[] {
  const t = translator(language);
  return problemDocuments(view, language).map(
    ({ severity, message, line }) =>
      `${t(`cli.severity.${severity}`)}${line === null ? '' : `, ${t('cli.line', { line })}`}: ${message}`,
  );
}

/** An invoice for the eye: facts, lines, totals, what is wrong with it. */
export function invoiceLines(view: View, language: Language): string[] {
  const wrong = problems(view, language);
  return [
    ...facts(view, language),
    '',
    ...lines(view, language),
    '',
    ...totalLines(view, language),
    ...(wrong.length === 0 ? [] : ['', ...wrong]),
  ];
}
