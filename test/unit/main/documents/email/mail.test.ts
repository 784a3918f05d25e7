import { buildEmailDraft } from '@main/documents/email/email-draft';
import { Refusal } from '@shared/failure';
import { formatMoney } from '@shared/i18n/format/numbers';
import { LANGUAGES } from '@shared/i18n/languages';
import type { Invoice } from '@shared/model/invoice';
import { type AddressObject, simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { creditNote, fjellheim, frenchInvoice, nordvik, norwegianInvoice } from '../../../../fixtures/invoices';
import { plain } from '../read-pdf';

const pdf = { fileName: 'Faktura 2026-0149 Nordvik Havbruk AS.pdf', bytes: new Uint8Array([37, 80, 68, 70, 0, 255]) };

const build = (invoice: Invoice) => buildEmailDraft({ invoice, pdf });

async function read(invoice: Invoice) {
  const { bytes } = await build(invoice);
  const mail = await simpleParser(Buffer.from(bytes));
  const recipients = [mail.to ?? []].flat().flatMap(({ value }: AddressObject) => value);
  return { mail, recipients, text: plain(mail.text ?? ''), source: Buffer.from(bytes).toString('latin1') };
}

describe('a mail draft', () => {
  test('is opened as a draft, from the seller to the buyer, with the PDF byte for byte', async () => {
    const { mail, recipients, source } = await read(norwegianInvoice);
    expect(source).toMatch(/^X-Unsent: 1\r\n/m);
    expect(mail.from?.value).toEqual([{ name: fjellheim.name, address: fjellheim.email }]);
    expect(recipients).toEqual([{ name: '', address: nordvik.email }]);
    expect(mail.subject).toBe('Faktura 2026-0149 fra Fjellheim Rådgivning AS');
    expect(mail.attachments).toHaveLength(1);
    const [attachment] = mail.attachments;
    expect(attachment?.filename).toBe(pdf.fileName);
    expect(attachment?.contentType).toBe('application/pdf');
    expect(new Uint8Array(attachment?.content ?? [])).toEqual(pdf.bytes);
  });

  test('says how much, until when, to which account and with which reference', async () => {
    const { text } = await read(norwegianInvoice);
    expect(text).toContain('Å betale: NOK 256 315,00');
    expect(text).toContain('Kontonummer: 8601 11 17947');
    expect(text).toContain('KID: 1024202601497');
    expect(text).toContain('Forfallsdato: 20.12.2026');
  });

  test.each(LANGUAGES)('is written in the language of the customer (%s)', async (language) => {
    const { text, mail } = await read({ ...frenchInvoice, language });
    expect(text).toContain(plain(formatMoney(frenchInvoice.totals.dueAmount, 'EUR', language)));
    expect(text).toContain('FR76 3000 6000 0112 3456 7890 189');
    expect(`${mail.subject}${text}`).not.toMatch(/document\.|\{\{/);
  });

  test('a credit note asks for nothing', async () => {
    const { text } = await read(creditNote);
    expect(text).toContain('Kreditert: NOK 4 750,00');
    expect(text).not.toContain('Kontonummer');
    expect(text).not.toContain('KID');
  });

  test('has the same bytes twice', async () => {
    const [first, second] = [await build(norwegianInvoice), await build(norwegianInvoice)];
    expect(Buffer.from(second.bytes).equals(first.bytes)).toBe(true);
    expect(first.fileName).toBe('Faktura 2026-0149 Nordvik Havbruk AS.eml');
  });

  test('carries a file name of any alphabet', async () => {
    const fileName = 'Facture “été” 株式会社 Łódź.pdf';
    const { bytes } = await buildEmailDraft({ invoice: frenchInvoice, pdf: { ...pdf, fileName } });
    expect((await simpleParser(Buffer.from(bytes))).attachments[0]?.filename).toBe(fileName);
  });
});

describe('recipients', () => {
  const to = (email: string) => ({ ...norwegianInvoice, buyer: { ...nordvik, email } });

  test('can be several', async () => {
    const { recipients } = await read(to('a@nordvik.example; b@nordvik.example'));
    expect(recipients.map(({ address }) => address)).toEqual(['a@nordvik.example', 'b@nordvik.example']);
  });

  test('can be missing: the mail program asks', async () => {
    expect((await read(to(''))).recipients).toEqual([]);
  });

  test.each(['nobody', 'a@b', 'a b@c.example', '<a@b.example>', 'a@b.example\r\nBcc: x@y.example'])(
    'are refused where they are no address: %j',
    async (email) => {
      const failure = await build(to(email)).catch((error) => error);
      expect(failure).toBeInstanceOf(Refusal);
      expect(failure.failure.code).toBe('document.invalidEmail');
    },
  );

  test('no text of the invoice can add a header', async () => {
    const injected = 'Evil\r\nBcc: victim@example.com\r\n\r\nBody';
    const { mail, source } = await read({
      ...norwegianInvoice,
      number: `1${injected}`,
      seller: { ...fjellheim, name: injected },
    });
    expect(source.split('\r\n\r\n')[0]).not.toMatch(/^Bcc:/im);
    expect(mail.bcc).toBeUndefined();
    expect(mail.attachments).toHaveLength(1);
  });
});
