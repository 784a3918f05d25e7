import { createHash } from 'node:crypto';
import { simpleParser } from 'mailparser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPdf } from '../documents/read-pdf';
import { type CompanyAtWork, companyAtWork } from './company-at-work';
import { threeInvoices } from './posted-invoices';

let at: CompanyAtWork;
let of: Awaited<ReturnType<typeof threeInvoices>>;

beforeEach(async () => {
  at = await companyAtWork('2026-07-01');
  of = await threeInvoices(at);
  const { customer } = of.work;
  await at.call('customer.save', {
    id: customer.id,
    revision: customer.revision,
    changes: { email: 'post@nordvik.no' },
  });
});
afterEach(() => at.close());

const bytesOf = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'));

const bothItems = () => [
  { invoiceId: of.second, step: 'friendly' as const },
  { invoiceId: of.first, step: 'friendly' as const },
];

describe('the letter of a reminder', () => {
  it('can be looked at before it is made, and nothing is made', async () => {
    const preview = await at.call('reminder.preview', { invoiceId: of.second, items: bothItems() });
    const { text, pages } = await readPdf(bytesOf(preview.base64));
    expect(pages).toHaveLength(1);
    expect(text).toContain('Betalingspåminnelse');
    expect(text).toContain('1 500,00');
    expect(text).toContain('3 000,00');
    expect(text).toContain('4 500,00');
    expect((await at.call('reminder.list', {})).total).toBe(0);
    expect((await at.call('invoice.get', { id: of.first })).deliveries).toEqual([]);
  });

  it('goes along with the mail, and is answered again byte for byte', async () => {
    const made = await at.call('reminder.make', { items: bothItems() });
    const mail = await simpleParser(Buffer.from(bytesOf(made.files[0]?.base64 ?? '')));
    expect(mail.attachments).toHaveLength(3);
    const [letter] = mail.attachments;
    expect(letter?.filename).toMatch(/^Betalingspåminnelse .+ \+1 Nordvik Havbruk AS\.pdf$/);
    for (const { id } of made.reminders) {
      const again = await at.call('reminder.pdf', { id });
      expect(again.base64).toBe(letter?.content.toString('base64'));
    }
    const { deliveries } = await at.call('invoice.get', { id: of.first });
    const kept = deliveries[0]?.documents.find(({ format }) => format === 'reminder');
    expect(kept?.hash).toBe(
      createHash('sha256')
        .update(letter?.content ?? '')
        .digest('hex'),
    );
    // The invoice's own PDF is still found: the letter is not taken for it.
    const pdf = await at.call('invoice.pdf', { id: of.first });
    expect(deliveries[0]?.documents.find(({ format }) => format === 'pdf')?.hash).toBe(pdf.hash);
  });

  it('is refused for a step that is not due, and for a reminder that there is not', async () => {
    const items = [{ invoiceId: of.third, step: 'friendly' as const }];
    expect(await at.refusal('reminder.preview', { invoiceId: of.third, items })).toBe('receivables.notOverdue');
    expect(await at.refusal('reminder.preview', { invoiceId: of.third, items: bothItems() })).toBe('common.notFound');
    expect(await at.refusal('reminder.pdf', { id: 'none' })).toBe('common.notFound');
  });
});

describe('a statement', () => {
  const period = () => ({ customerId: of.work.customer.id, from: '2026-08-01', to: '2026-11-20' });

  it('says as a letter what the call answers in figures, the same file all day', async () => {
    const pdf = await at.call('receivables.statementPdf', period());
    expect(pdf.fileName).toBe('Kontoutskrift 2026-11-20 Nordvik Havbruk AS.pdf');
    const { text } = await readPdf(bytesOf(pdf.base64));
    const { openingAmount, closingAmount } = await at.call('receivables.statement', period());
    expect([openingAmount, closingAmount]).toEqual([150_000, 900_000]);
    for (const amount of ['1 500,00', '4 500,00', '9 000,00']) expect(text).toContain(amount);
    expect((await at.call('receivables.statementPdf', period())).hash).toBe(pdf.hash);
  });

  it('is written in another language where that is asked for', async () => {
    const pdf = await at.call('receivables.statementPdf', { ...period(), language: 'fr' });
    expect(pdf.fileName).toMatch(/^Relevé de compte/);
    expect((await readPdf(bytesOf(pdf.base64))).language).toBe('fr-FR');
  });

  it('is mailed as a draft to the customer’s address of today', async () => {
    const sent = await at.call('receivables.sendStatement', period());
    expect(sent).toMatchObject({ recipient: 'post@nordvik.no', mail: null });
    const mail = await simpleParser(Buffer.from(bytesOf(sent.file?.base64 ?? '')));
    expect(mail.attachments.map(({ filename }) => filename)).toEqual([
      'Kontoutskrift 2026-11-20 Nordvik Havbruk AS.pdf',
    ]);
    expect(mail.subject).toContain('Fjellheim');
    const text = mail.text?.replace(/\s/g, ' ');
    expect(text).toContain('Kontoutskriften for 1.08.–20.11.2026 er vedlagt.');
    expect(text).toContain('NOK 9 000,00');
    expect(text).not.toContain('{');
  });

  it('is refused where it ends before it starts, or the mail server is not known', async () => {
    const wrong = { ...period(), from: '2026-12-01' };
    expect(await at.refusal('receivables.statementPdf', wrong)).toBe('receivables.endsBeforeItStarts');
    expect(await at.refusal('receivables.sendStatement', { ...period(), channel: 'email' })).toBe('mail.noServer');
  });
});
