import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CommandLine, commandLine, companyWithWork, draftOf, TOGGL } from './command-line';

let line: CommandLine;
afterEach(() => line.close());

describe('the whole job', () => {
  beforeEach(async () => {
    line = await companyWithWork();
  });

  test('a timesheet becomes a posted, sent and paid invoice', async () => {
    const made = await line.inCompany('invoice', '--project', 'Kaiplan', '--cutoff', '2026-10-31');
    expect(made.value).toEqual({
      invoices: [{ id: expect.any(String), customer: 'Havn AS', total: '11250.00', currency: 'NOK' }],
    });
    const id = made.at('invoices', 0, 'id').text;
    expect((await line.inCompany('confirm', id)).at('status').value).toBe('confirmed');
    const posted = await line.inCompany('post', id);
    expect(posted.at('number').text).toMatch(/^\d{4}-0001$/);
    const number = posted.at('number').text;

    const pdf = join(line.folder, 'invoice.pdf');
    expect((await line.inCompany('pdf', number, '--out', pdf)).value).toMatchObject({ id, file: pdf, pages: 1 });
    expect((await readFile(pdf)).subarray(0, 5).toString()).toBe('%PDF-');

    const eml = join(line.folder, 'invoice.eml');
    await line.inCompany('send', number, '--eml', eml);
    const mail = await readFile(eml, 'utf8');
    expect(mail).toContain('application/pdf');
    expect(mail).toContain(number);

    const part = await line.inCompany('paid', number, '--amount', '1250');
    expect(part.at('status').value).toBe('partlyPaid');
    expect(part.at('totals').value).toMatchObject({ gross: '11250.00', paid: '1250.00', due: '10000.00' });
    const whole = await line.inCompany('paid', number);
    expect(whole.at('status').value).toBe('paid');
    expect(whole.at('totals', 'due').value).toBe('0.00');

    const { value } = await line.inCompany('verify');
    expect(value).toMatchObject({ ok: true, finding: null, invoices: 1 });
    expect(await readdir(line.folder)).not.toContainEqual(expect.stringContaining('.part'));
  });

  test('show gives the whole invoice with amounts as decimal strings', async () => {
    const shown = await line.inCompany('show', await draftOf(line));
    expect(shown.value).toMatchObject({
      number: null,
      status: 'draft',
      currency: 'NOK',
      seller: { name: 'Nes Plan AS' },
      buyer: { name: 'Havn AS' },
      vat: [{ category: 'S', rate: '25', taxable: '9000.00', tax: '2250.00' }],
      totals: { net: '9000.00', tax: '2250.00', gross: '11250.00', paid: '0.00', due: '11250.00' },
      payments: [],
      deliveries: [],
    });
    expect(shown.at('lines').list.map((row) => row.at('line').value)).toEqual([1, 2, 3]);
    expect(shown.at('lines', 0).value).toMatchObject({
      quantity: '2.5',
      price: '1200',
      unit: 'HUR',
      net: '3000.00',
      category: 'S',
      rate: '25',
    });
    expect(shown.at('problems').list.length).toBeGreaterThan(0);
    for (const problem of shown.at('problems').list) {
      expect(problem.value).toMatchObject({ severity: 'warning', message: expect.stringMatching(/\.$/) });
    }
  });

  test('an invoice calculated from its own lines gives its own totals', async () => {
    const shown = await line.inCompany('show', await draftOf(line));
    const document = {
      currency: shown.at('currency').value,
      lines: shown.at('lines').list.map((row) => ({
        quantity: row.at('quantity').value,
        price: row.at('price').value,
        category: row.at('category').value,
        rate: row.at('rate').value,
      })),
    };
    const calculated = await line.json(['calculate', '-'], { stdin: JSON.stringify(document) });
    expect(calculated.at('totals', 'gross').value).toBe(shown.at('totals', 'gross').value);
    expect(calculated.at('vat').value).toMatchObject([{ taxable: '9000.00', tax: '2250.00' }]);
  });

  test('the backlog gives rows, their number and their sum', async () => {
    const backlog = await line.inCompany('backlog', '--project', 'Kaiplan', '--status', 'ready');
    expect(backlog.value).toMatchObject({ total: 3, amount: '9000.00', currency: 'NOK', amounts: { NOK: '9000.00' } });
    expect(backlog.at('rows', 0).value).toMatchObject({
      project: 'Kaiplan',
      customer: 'Havn AS',
      status: 'ready',
      reason: null,
      price: '1200',
      amount: '3000.00',
    });
    const early = await line.inCompany('backlog', '--cutoff', '2026-10-10');
    expect([early.at('total').value, early.at('amount').value]).toEqual([2, '4200.00']);
    const none = await line.inCompany('backlog', '--status', 'invoiceCreated');
    expect(none.value).toMatchObject({ rows: [], total: 0, amount: '0.00' });
  });

  test('only the kinds of work that were asked for are billed', async () => {
    const { code, err } = await line.run([
      'invoice',
      '--project',
      'Kaiplan',
      '--cutoff',
      '2026-10-31',
      '--types',
      'expense',
      '--company',
      line.company,
    ]);
    expect([code, err.split(':')[0]]).toEqual([1, 'invoice.nothingToInvoice']);
    expect(err).toContain('3 × Type not chosen');
  });

  test('time is shown in days where days were asked for, and amounts stay what they are', async () => {
    const made = await line.inCompany('invoice', '--project', 'Kaiplan', '--cutoff', '2026-10-31', '--unit', 'day');
    expect(made.at('invoices', 0, 'total').value).toBe('11250.00');
  });

  test('a list of invoices holds every row and how many there are', async () => {
    const id = await draftOf(line);
    const { value } = await line.inCompany('list', '--view', 'drafts');
    expect(value).toMatchObject({ rows: [{ id, number: null, customer: 'Havn AS', gross: '11250.00' }], total: 1 });
    expect((await line.inCompany('list', '--view', 'paid')).value).toEqual({ rows: [], total: 0 });
  });
});

describe('import', () => {
  beforeEach(async () => {
    line = await commandLine();
    await line.inCompany('init', '--name', 'Nes Plan AS');
  });

  test('says what it created, and the second time that all is there', async () => {
    const csv = await line.file('toggl.csv', TOGGL);
    const first = await line.inCompany('import', csv, '--rate', '1200', '--currency', 'NOK');
    expect(first.value).toEqual({
      created: { customers: 1, projects: 1, people: 2, entries: 3 },
      duplicates: 0,
      refused: [],
      needsRate: false,
    });
    const second = await line.inCompany('import', csv, '--rate', '1200', '--currency', 'NOK');
    expect(second.at('created').value).toEqual({ customers: 0, projects: 0, people: 0, entries: 0 });
    expect(second.at('duplicates').value).toBe(3);
  });

  test('a dry run says the same and writes nothing', async () => {
    const csv = await line.file('toggl.csv', TOGGL);
    const dry = await line.inCompany('import', csv, '--dry-run');
    expect(dry.value).toMatchObject({
      dryRun: true,
      created: { customers: 1, projects: 1, people: 2, entries: 3 },
      needsRate: true,
    });
    const entries = await line.json(['call', 'entry.list', '--company', line.company]);
    expect(entries.at('total').value).toBe(0);
  });

  test('reads standard input', async () => {
    const result = await line.json(['import', '-', '--company', line.company], { stdin: TOGGL });
    expect(result.at('created', 'entries').value).toBe(3);
  });

  test('a bad row is refused with its number, code and reason, and the others are kept', async () => {
    const csv = await line.file(
      'bad.csv',
      TOGGL.replace('2026-10-06,09:00:00,2026-10-06', 'yesterday,09:00:00,2026-10-06'),
    );
    const result = await line.inCompany('import', csv);
    expect(result.at('created', 'entries').value).toBe(2);
    expect(result.at('refused').value).toEqual([
      { row: 3, code: 'timesheet.badDate', message: expect.stringContaining('yesterday') },
    ]);
  });

  test('dates that can be read in two ways are asked about, and nothing is written', async () => {
    const csv = await line.file(
      'ambiguous.csv',
      TOGGL.replaceAll('2026-10-05', '05/10/2026')
        .replaceAll('2026-10-06', '06/10/2026')
        .replaceAll('2026-10-20', '07/10/2026'),
    );
    const { code, out, err } = await line.run(['import', csv, '--company', line.company, '--json']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^cli\.ambiguousDates: .*05\/10\/2026.*--date-order/);
    const answered = await line.inCompany('import', csv, '--date-order', 'DMY');
    expect(answered.at('created', 'entries').value).toBe(3);
    const entries = await line.json(['call', 'entry.list', '--company', line.company]);
    expect(entries.at('rows', 0, 'date').value).toBe('2026-10-07');
  });

  test('what is no timesheet is refused', async () => {
    const csv = await line.file('other.csv', 'a,b\n1,2\n');
    const { code, err } = await line.run(['import', csv, '--company', line.company]);
    expect([code, err.split(':')[0]]).toEqual([1, 'timesheet.notTimesheet']);
  });
});
