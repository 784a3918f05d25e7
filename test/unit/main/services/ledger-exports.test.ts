import { invoiceRegister } from '@main/ledger-files/register';
import type { Invoice } from '@shared/model/invoice';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeInvoice } from '../../../fixtures/invoices';
import { type CompanyAtWork, companyAtWork, draftOf, projectWithPrices, workedHours } from './company-at-work';

let at: CompanyAtWork;

beforeEach(async () => {
  at = await companyAtWork();
});

afterEach(() => at.close());

const YEAR = { from: '2026-01-01', to: '2026-12-31' };

/** A customer with æ, ø and quotation marks in the name, an invoice posted and half paid, a cost centre on it. */
async function booksWithEverything() {
  const on = await projectWithPrices(at, '1234.5');
  await at.call('taxes.setUpUsual', {});
  const centre = await at.call('dimension.save', {
    changes: { name: 'Avdeling', values: [{ code: '10', name: 'Tromsø', archived: false }] },
  });
  const { revision } = on.customer;
  await at.call('customer.save', {
    id: on.customer.id,
    revision,
    changes: { name: 'Ærfugl "Øst" AS', dimensions: { [centre.id]: '10' } },
  });
  await workedHours(at, on, [{ quantity: '7.5', description: '=HYPERLINK("x")' }]);
  const { invoice } = await draftOf(at, on.project.id);
  const posted = (await at.call('invoice.issue', { id: invoice.id, revision: invoice.revision })).invoice;
  await at.call('invoice.pay', { id: posted.id, amount: 500_000 });
  return posted;
}

const textOf = (base64: string, encoding: BufferEncoding = 'utf8') => Buffer.from(base64, 'base64').toString(encoding);

describe('vouchers as CSV', () => {
  it('are one row a line, balance, and never become a formula', async () => {
    await booksWithEverything();
    const file = await at.call('ledger.export', { format: 'csv', ...YEAR });
    const rows = textOf(file.base64).trim().split('\r\n');
    expect(rows[0]).toContain('voucher,date,kind,text,account');
    expect(rows.slice(1).map((row) => row.split(',')[4])).toEqual(['1500', '3020', '2700', '1920', '1500']);
    expect(textOf(file.base64)).toContain('Avdeling=10');
    expect(textOf(file.base64)).not.toMatch(/(^|,)=/m);
    expect(file.fileName).toBe('vouchers-fjellheim-2026-01-01-2026-12-31.csv');
  });
});

describe('SIE 4', () => {
  it('is written in PC8 with balanced vouchers, balances and objects', async () => {
    await booksWithEverything();
    const file = await at.call('ledger.export', { format: 'sie', ...YEAR });
    const bytes = Buffer.from(file.base64, 'base64');
    const text = bytes.toString('latin1');
    const lines = text.trim().split('\r\n');
    expect(lines.slice(0, 5)).toEqual([
      '#FLAGGA 0',
      expect.stringMatching(/^#PROGRAM "Proforma" "/),
      '#FORMAT PC8',
      '#GEN 20261120 "Kari"',
      '#SIETYP 4',
    ]);
    // Æ is 0x92 in code page 437; ø is in no place of it and is written ö, 0x94.
    expect(text).toContain('\x92rfugl \\"\x99st\\" AS');
    expect(text).toContain('Troms\x94');
    expect(lines.filter((line) => line.startsWith('#VER'))).toHaveLength(2);
    const amounts = lines.flatMap((line) => /^ {2}#TRANS \S+ \{.*\} (-?[\d.]+) /.exec(line)?.[1] ?? []);
    expect(amounts).toHaveLength(5);
    expect(amounts.reduce((sum, amount) => sum + Math.round(Number(amount) * 100), 0)).toBe(0);
    expect(lines).toContain('#UB 0 1500 6573.44');
    expect(lines).toContain('#RES 0 3020 -9258.75');
    expect(text).toContain('{6 "P-101" 20 "10"}');
  });
});

describe('SAF-T', () => {
  it('holds every voucher of the period, accounts with their balances, customers and tax codes', async () => {
    const posted = await booksWithEverything();
    const file = await at.call('ledger.export', { format: 'saft', ...YEAR });
    const xml = textOf(file.base64);
    expect(file.vouchers).toBe(2);
    expect(xml).toContain('<AuditFile xmlns="urn:StandardAuditFile-Taxation-Financial:NO">');
    expect(xml).toContain('<AuditFileVersion>1.30</AuditFileVersion>');
    expect(xml).toMatch(/<NumberOfEntries>2<\/NumberOfEntries>\s*<TotalDebit>16573.44<.*\s*<TotalCredit>16573.44</);
    expect(xml).toMatch(/<AccountID>1500<\/AccountID>[\s\S]*?<GroupingCode>1500<[\s\S]*?<ClosingDebitBalance>6573.44</);
    expect(xml).toMatch(/<TaxCode>3<\/TaxCode>[\s\S]*?<StandardTaxCode>3<\/StandardTaxCode>/);
    expect(xml).toContain('Ærfugl "Øst" AS');
    expect(xml).toContain(posted.number);
    expect(xml).not.toMatch(/<(\w+)\/>|<(\w+)><\/\2>/);
  });

  it('holds a name with what looks like an entity as it is', async () => {
    await booksWithEverything();
    const [{ id = '' } = {}] = (await at.call('customer.list', {})).rows;
    const { revision } = await at.call('customer.get', { id });
    await at.call('customer.save', { id, revision, changes: { name: 'Smith & Sons &amp; &foo; <AS>' } });
    const file = await at.call('ledger.export', { format: 'saft', ...YEAR });
    expect(textOf(file.base64)).toContain('Smith &amp; Sons &amp;amp; &amp;foo; &lt;AS&gt;');
  });

  it('is Norway’s alone', async () => {
    const { revision, address } = await at.call('company.get', {});
    await at.call('company.update', { revision, changes: { address: { ...address, country: 'NL' } } });
    expect(await at.refusal('ledger.export', { format: 'saft', ...YEAR })).toBe('accounting.saftNeedsNorway');
  });
});

describe('the invoice register', () => {
  it('has every number that was given, with the tax by rate and what is open', async () => {
    const posted = await booksWithEverything();
    const file = await at.call('ledger.register', YEAR);
    const [head = '', row = '', ...rest] = textOf(file.base64).slice(1).trim().split('\r\n');
    expect(rest).toEqual([]);
    const columns = head.split(',');
    const cells = row.match(/("(?:[^"]|"")*"|[^,]*)(,|$)/g)?.map((cell) => cell.replace(/,$/, '')) ?? [];
    const cell = (name: string) => cells[columns.indexOf(name)];
    expect([cell('number'), cell('net'), cell('vat_S_25'), cell('total'), cell('paid'), cell('open')]).toEqual([
      posted.number,
      '9258.75',
      '2314.69',
      '11573.44',
      '5000.00',
      '6573.44',
    ]);
    expect(cell('voucher')).toBe('V2026-00001');
    expect(['home_currency', 'net_home', 'vat_home', 'total_home'].map(cell)).toEqual([
      'NOK',
      '9258.75',
      '2314.69',
      '11573.44',
    ]);
    expect([cell('customer_country'), cell('prepaid'), cell('corrects')]).toEqual(['NO', '0.00', '']);
  });

  it('has what was billed in another currency in the company’s too, as the books have it', () => {
    const totals = { ...makeInvoice().totals, netAmount: 100_00, taxAmount: 25_00, grossAmount: 125_00 };
    const abroad = { currency: 'EUR', exchangeRate: '11.715', totals };
    const cells = (rest: Partial<Invoice>) => {
      const invoice = makeInvoice({ ...abroad, ...rest });
      const row = { invoice, paidAmount: 0, openAmount: 0, voucherNumber: '' };
      const { bytes } = invoiceRegister([row], { company: 'A', currency: 'NOK', ...YEAR });
      const [head = '', line = ''] = new TextDecoder().decode(bytes).trim().split('\r\n');
      const at = head.split(',').indexOf('home_currency');
      return line
        .split(',')
        .slice(-(head.split(',').length - at))
        .slice(0, 4);
    };
    expect(cells({})).toEqual(['NOK', '1171.50', '292.88', '1464.38']);
    expect(cells({ taxCurrency: 'NOK', taxAmountInTaxCurrency: 292_90 })).toEqual([
      'NOK',
      '1171.48',
      '292.90',
      '1464.38',
    ]);
  });

  it('is refused for a period that ends before it begins', async () => {
    expect(await at.refusal('ledger.register', { from: '2026-12-31', to: '2026-01-01' })).toBe(
      'accounting.exportRange',
    );
  });
});
