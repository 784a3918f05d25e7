import { reminderContentOf } from '@main/documents/content/reminder-content';
import { reminderText } from '@main/documents/email/reminder-text';
import { formatDate } from '@shared/i18n/format/dates';
import { LANGUAGES, type Language } from '@shared/i18n/languages';
import { PLAIN_MAIL } from '@shared/model/mail-settings';
import { REMINDER_STEPS, type ReminderStep } from '@shared/model/reminder';
import { describe, expect, it } from 'vitest';
import { norwegianInvoice } from '../../../../fixtures/invoices';
import { plain } from '../read-pdf';

const invoice = { ...norwegianInvoice, invoiceDate: '2026-10-01', dueDate: '2026-10-31' };
const { seller, buyer, bank, design, currency } = invoice;
const DATE = '2026-11-21';

function letter(step: ReminderStep, language: Language) {
  return reminderContentOf({
    letterhead: {
      ...{ seller, buyer, bank, design, currency, language },
      customerNumber: '1024',
      date: DATE,
      at: `${DATE}T09:00:00.000Z`,
    },
    step,
    invoices: [
      {
        ...{ kind: 'invoice', number: '2026-0149', invoiceDate: invoice.invoiceDate, dueDate: invoice.dueDate },
        paymentReference: invoice.paymentReference,
        overdueDays: 21,
        dueAmount: 25_631_500,
        openAmount: 20_000_000,
      },
    ],
    feeAmount: 7_000,
  });
}

const saidIn = (content: ReturnType<typeof letter>): string => plain(JSON.stringify(content));

const mail = (step: ReminderStep, language: Language) =>
  reminderText(
    { step, invoices: [{ invoice: { ...invoice, language }, openAmount: 20_000_000 }], feeAmount: 7_000 },
    DATE,
    PLAIN_MAIL,
  );

/** Each has conditions of its own in law, which a firm's reminder does not meet by naming it. */
const CLAIMS = /inkasso|mise en demeure|ingebrekestelling|incassokosten|indemnit|40\s?€|forsinkelsesrente|statutory/i;

describe.each(LANGUAGES)('a reminder in %s', (language) => {
  it.each(REMINDER_STEPS)('says which invoice, how late, how much and how to pay (%s)', (step) => {
    const said = saidIn(letter(step, language));
    for (const date of [invoice.invoiceDate, invoice.dueDate]) expect(said).toContain(formatDate(date, language));
    expect(said).toContain('2026-0149');
    expect(said).toContain('"21"');
    expect(said).toContain('8601 11 17947');
    expect(said).toContain('1024202601497');
    expect(said).not.toContain('{{');
    expect(said.replace(/[\s.,]/g, '')).toContain('20007000');
  });

  it('sets a day to pay by, two weeks ahead, once it has only asked', () => {
    const deadline = plain(formatDate('2026-12-05', language, 'long'));
    for (const step of REMINDER_STEPS) {
      const isAsked = step !== 'friendly';
      expect(saidIn(letter(step, language)).includes(deadline)).toBe(isAsked);
      expect(plain(mail(step, language).body).includes(deadline)).toBe(isAsked);
    }
  });

  it('is told firmer from step to step, and claims no law', () => {
    const openings = REMINDER_STEPS.map((step) => letter(step, language).opening.join(' '));
    expect(new Set(openings).size).toBe(3);
    for (const step of REMINDER_STEPS) {
      expect(`${saidIn(letter(step, language))}${mail(step, language).body}`).not.toMatch(CLAIMS);
    }
  });
});
