import { fromMinor } from '@shared/money';
import { asText, csvBytes } from '../csv';
import { plainName } from '../plain-name';
import type { LedgerExtract, LedgerFile } from './extract';

const COLUMNS = [
  'voucher',
  'date',
  'kind',
  'text',
  'account',
  'account_name',
  'debit',
  'credit',
  'currency',
  'currency_amount',
  'customer_number',
  'customer',
  'project_number',
  'project',
  'vat_category',
  'vat_rate',
  'vat_base',
  'invoice_id',
  'dimensions',
] as const;

/** One row for each line of each voucher. Amounts with a decimal point, dates as YYYY-MM-DD, in every language alike. */
export function vouchersAsCsv(extract: LedgerExtract): LedgerFile {
  const home = extract.company.currency;
  const names = new Map(extract.accounts.map(({ id, name }) => [id, name]));
  const customers = new Map(extract.customers.map((customer) => [customer.id, customer]));
  const projects = new Map(extract.projects.map((project) => [project.id, project]));
  const dimensionNames = new Map(extract.dimensions.map(({ id, name }) => [id, name]));
  const rows = extract.vouchers.flatMap((voucher) =>
    voucher.lines.map((line) => {
      const customer = customers.get(line.customerId ?? '');
      const project = projects.get(line.projectId ?? '');
      const { tax } = line;
      return [
        voucher.number,
        voucher.date,
        voucher.kind,
        asText(line.text || voucher.text),
        line.account,
        asText(names.get(line.account) ?? ''),
        line.amount > 0 ? fromMinor(line.amount, home) : '',
        line.amount < 0 ? fromMinor(-line.amount, home) : '',
        line.currency,
        fromMinor(line.currencyAmount, line.currency),
        customer?.number ?? '',
        asText(customer?.name ?? ''),
        project?.number ?? '',
        asText(project?.name ?? ''),
        tax?.category ?? '',
        tax?.rate ?? '',
        tax === null || tax.baseAmount === null ? '' : fromMinor(tax.baseAmount, home),
        voucher.invoiceId ?? '',
        Object.entries(line.dimensions)
          .map(([id, code]) => `${dimensionNames.get(id) ?? id}=${code}`)
          .join('; '),
      ];
    }),
  );
  return {
    fileName: `vouchers-${plainName(extract.company.name)}-${extract.from}-${extract.to}.csv`,
    mediaType: 'text/csv',
    bytes: csvBytes(COLUMNS, rows),
  };
}
