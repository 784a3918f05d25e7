import { simpleParser } from 'mailparser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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

const stepsDue = async () =>
  (await at.call('reminder.suggest', {})).rows.map(({ invoiceId, step }) => [invoiceId, step]);

describe('reminders', () => {
  it('are due for what is late, one step after the other', async () => {
    expect(await stepsDue()).toEqual([
      [of.first, 'friendly'],
      [of.second, 'friendly'],
    ]);
  });

  it('go as one mail for a customer and step, with the letter and the invoices attached and every word kept', async () => {
    const { revision } = await at.call('company.get', {});
    await at.call('company.update', {
      revision,
      changes: {
        reminderRules: {
          friendly: { daysAfterDue: 5, feeAmount: 7_000 },
          reminder: { daysAfterDue: 14, feeAmount: 7_000 },
          finalNotice: { daysAfterDue: 28, feeAmount: 7_000 },
        },
      },
    });
    const items = [
      { invoiceId: of.second, step: 'friendly' as const },
      { invoiceId: of.first, step: 'friendly' as const },
    ];
    const made = await at.call('reminder.make', { items });
    expect(made).toMatchObject({ done: 2, refused: [] });
    expect(made.reminders.map(({ feeAmount }) => feeAmount)).toEqual([7_000, 0]);
    const [file] = made.files;
    expect(made.files).toHaveLength(1);
    expect(file).toMatchObject({ recipient: 'post@nordvik.no', mediaType: 'message/rfc822' });
    const mail = await simpleParser(Buffer.from(file?.base64 ?? '', 'base64'));
    expect(mail.subject).toBe('Betalingspåminnelse: 2 fakturaer fra Fjellheim');
    expect(mail.attachments).toHaveLength(3);
    const text = mail.text?.replace(/\s/g, ' ');
    expect(text).toContain('Purregebyr: NOK 70,00');
    expect(text).toContain('Å betale i alt: NOK 4 570,00');
    const again = await at.call('reminder.file', { id: made.reminders[0]?.id ?? '' });
    expect(again.base64).toBe(file?.base64);
    const view = await at.call('invoice.get', { id: of.first });
    expect(view.reminders).toMatchObject([{ step: 'friendly', openAmount: 150_000 }]);
    expect(view.deliveries).toMatchObject([{ channel: 'emailDraft', recipient: 'post@nordvik.no' }]);
  });

  it('never go twice for the same step, by a double click or two windows', async () => {
    const items = [{ invoiceId: of.first, step: 'friendly' as const }];
    const [one, other] = await Promise.all([
      at.call('reminder.make', { items }),
      at.call('reminder.make', { items, early: true }),
    ]);
    expect([one.done, other.done].sort()).toEqual([0, 1]);
    const third = await at.call('reminder.make', { items });
    expect(third.refused).toMatchObject([{ id: of.first, failure: { code: 'receivables.stepWasTaken' } }]);
    expect((await at.call('reminder.list', {})).total).toBe(1);
  });

  it('wait between two steps, unless sent early', async () => {
    await at.call('reminder.make', { items: [{ invoiceId: of.first, step: 'friendly' }] });
    expect(await stepsDue()).toEqual([[of.second, 'friendly']]);
    const items = [{ invoiceId: of.first, step: 'reminder' as const }];
    const refused = await at.call('reminder.make', { items });
    expect(refused.refused).toMatchObject([{ failure: { code: 'receivables.tooEarly' } }]);
    expect(await at.call('reminder.make', { items, early: true })).toMatchObject({ done: 1 });
    at.setToday('2026-12-05');
    expect(await stepsDue()).toContainEqual([of.first, 'finalNotice']);
  });

  it('stop when the invoice is paid', async () => {
    await at.call('invoice.pay', { id: of.first });
    expect(await stepsDue()).toEqual([[of.second, 'friendly']]);
    const { refused } = await at.call('reminder.make', { items: [{ invoiceId: of.first, step: 'friendly' }] });
    expect(refused).toMatchObject([{ failure: { code: 'receivables.nothingOwed' } }]);
  });

  it('refuse what is not late, and do the rest', async () => {
    const made = await at.call('reminder.make', {
      items: [
        { invoiceId: of.third, step: 'friendly' },
        { invoiceId: of.second, step: 'friendly' },
      ],
    });
    expect(made.done).toBe(1);
    expect(made.refused).toMatchObject([{ id: of.third, failure: { code: 'receivables.notOverdue' } }]);
  });
});
