import { composeDraft, composeMail, type Mail } from '@main/documents/email/compose';
import { emailText } from '@main/documents/email/email-text';
import { messageIdOf, readdressed } from '@main/documents/email/head';
import { Refusal } from '@shared/failure';
import { formatMoney } from '@shared/i18n/format/numbers';
import { LANGUAGES } from '@shared/i18n/languages';
import type { Invoice } from '@shared/model/invoice';
import { PLAIN_MAIL } from '@shared/model/mail-settings';
import fc from 'fast-check';
import { type AddressObject, simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { creditNote, fjellheim, frenchInvoice, nordvik, norwegianInvoice } from '../../../../fixtures/invoices';
import { plain } from '../read-pdf';

const pdf = {
  fileName: 'Faktura 2026-0149 Nordvik Havbruk AS.pdf',
  mediaType: 'application/pdf',
  bytes: new Uint8Array([37, 80, 68, 70, 0, 255]),
};

const xml = {
  fileName: 'Faktura 2026-0149 Nordvik Havbruk AS.xml',
  mediaType: 'application/xml',
  bytes: new TextEncoder().encode('<Invoice>Ærlig \u{1f41f}</Invoice>\n'),
};

function mailOf(invoice: Invoice, attachments: Mail['attachments'] = [pdf]): Mail {
  const { subject, body } = emailText(invoice, PLAIN_MAIL);
  return {
    from: { name: invoice.seller.name, address: invoice.seller.email },
    to: invoice.buyer.email,
    subject,
    text: body,
    date: new Date('2026-11-20T09:00:00.000Z'),
    seed: '0123456789abcdef01234567',
    attachments,
  };
}

const build = (invoice: Invoice) => composeDraft(mailOf(invoice));

async function read(invoice: Invoice) {
  const bytes = await build(invoice);
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
    expect(Buffer.from(second).equals(first)).toBe(true);
  });

  test('carries a file name of any alphabet', async () => {
    const fileName = 'Facture “été” 株式会社 Łódź.pdf';
    const bytes = await composeDraft(mailOf(frenchInvoice, [{ ...pdf, fileName }]));
    expect((await simpleParser(Buffer.from(bytes))).attachments[0]?.filename).toBe(fileName);
  });
});

describe('a mail for the mail server', () => {
  test('carries each document byte for byte with its own type, and no mark of a draft', async () => {
    const bytes = await composeMail({ ...mailOf(norwegianInvoice, [pdf, xml]), replyTo: 'svar@fjellheim.example' });
    const mail = await simpleParser(Buffer.from(bytes));
    expect(mail.headers.has('x-unsent')).toBe(false);
    expect(mail.headers.has('bcc')).toBe(false);
    expect(mail.messageId).toBe(`<0123456789abcdef01234567@${fjellheim.email.split('@')[1]}>`);
    expect(mail.replyTo?.text).toBe('svar@fjellheim.example');
    expect(mail.date?.toISOString()).toBe('2026-11-20T09:00:00.000Z');
    expect(mail.attachments.map(({ contentType, filename }) => ({ contentType, filename }))).toEqual([
      { contentType: pdf.mediaType, filename: pdf.fileName },
      { contentType: xml.mediaType, filename: xml.fileName },
    ]);
    expect(mail.attachments.map(({ content }) => new Uint8Array(content))).toEqual([pdf.bytes, xml.bytes]);
  });
});

describe('what every mail server takes', () => {
  const to = Array.from({ length: 12 }, (_, n) => `mottaker${n}@nordvik-havbruk.example`).join(', ');
  const long = {
    ...mailOf(norwegianInvoice, [{ ...pdf, fileName: `${'Fakturaen for Måsøy “株式会社” '.repeat(4)}.pdf` }, xml]),
    to,
    subject: 'Faktura for arbeidet på Måsøy i november og desember, som avtalt på møtet i går – 株式会社',
    text: `${'Kjære kunde på Måsøy, '.repeat(200)}\n.\nFrom her av\n`,
  };

  test('short lines of ASCII, each ended in the same way, whatever is written', async () => {
    const source = Buffer.from(await composeMail(long)).toString('latin1');
    expect(/[^\r\n\t\x20-\x7e]/.test(source)).toBe(false);
    expect(source.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...source.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78);
    expect(source).toContain("filename*0*=utf-8''");
    const read = await simpleParser(source);
    expect(read.subject).toBe(long.subject);
    expect(read.text?.trim()).toBe(long.text.trim());
    expect(read.attachments.map(({ filename }) => filename)).toEqual(long.attachments.map(({ fileName }) => fileName));
  });

  test('plain text alone, with nothing that is fetched when it is read', async () => {
    const read = await simpleParser(Buffer.from(await composeMail(long)));
    expect(read.html).toBe(false);
    expect(read.headers.get('content-type')).toMatchObject({ value: 'multipart/mixed' });
    expect([...read.headers.keys()].filter((name) => name.startsWith('list-') || name.startsWith('x-'))).toEqual([]);
  });

  test('the thread that it belongs to, oldest first', async () => {
    const answersTo = ['<a@nes.example>', '<b@nes.example>'];
    const bytes = await composeMail({ ...long, answersTo });
    const read = await simpleParser(Buffer.from(bytes));
    expect({ inReplyTo: read.inReplyTo, references: read.references }).toEqual({
      inReplyTo: '<b@nes.example>',
      references: answersTo,
    });
    expect(messageIdOf(bytes)).toBe(read.messageId);
  });

  test('other recipients, and all else as it was', async () => {
    const bytes = await composeMail(long);
    const read = await simpleParser(Buffer.from(await readdressed(bytes, 'a@måsøy.example; b@nes.example')));
    const addresses = [read.to ?? []].flat().flatMap(({ value }: AddressObject) => value.map(({ address }) => address));
    expect(addresses).toEqual(['a@måsøy.example', 'b@nes.example']);
    expect(await readdressed(await readdressed(bytes, 'a@nes.example'), to)).toEqual(bytes);
  });
});

describe('the firm’s own words', () => {
  const template = {
    kind: 'invoice' as const,
    language: 'nb' as const,
    subject: '{number} til {customer}',
    body: '{greeting}\n\nBetal {amount} innen {dueDate} til {account}, KID {reference}.\n\n{phone}\n{seller} {ikke dette}',
  };

  test('take the place of the program’s, with the facts filled in', () => {
    const { subject, body } = emailText(norwegianInvoice, { templates: [template] });
    expect(subject).toBe('2026-0149 til Nordvik Havbruk AS');
    expect(plain(body)).toContain('Betal NOK 256 315,00 innen 20.12.2026 til 8601 11 17947, KID 1024202601497.');
    expect(body).toContain('{ikke dette}');
  });

  test('in another language change nothing', () => {
    expect(emailText(frenchInvoice, { templates: [template] })).toEqual(emailText(frenchInvoice, PLAIN_MAIL));
  });

  test('written for one mail win over both', () => {
    const edits = { subject: 'Som avtalt', body: 'Vedlagt {number}.' };
    expect(emailText(norwegianInvoice, { templates: [template] }, edits)).toEqual({
      subject: 'Som avtalt',
      body: 'Vedlagt 2026-0149.\n',
    });
  });

  test('leave in braces what posting gives', () => {
    const { subject, body } = emailText({ ...norwegianInvoice, stage: 'draft', number: null }, PLAIN_MAIL);
    expect(subject).toContain('{number}');
    expect(body).toContain('{opening}');
    expect(body).toContain('{payment}');
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

test('whatever text anybody wrote, a mail has the headers, the recipients and the documents that it should', async () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      'a\r\nBcc: victim@example.com',
      'x\n\nContent-Type: text/html\n\n<b>',
      '=?utf-8?B?QmNjOiBhQGIuYw==?=',
      '--0123456789abcdef01234567--',
      '{amount}\u2028Bcc: a@b.c',
      '"; filename="evil.exe',
      '.\r\nQUIT\r\n',
    ),
  );
  await fc.assert(
    fc.asyncProperty(hostile, hostile, hostile, hostile, async (name, subject, body, fileName) => {
      const text = emailText({ ...norwegianInvoice, seller: { ...fjellheim, name } }, PLAIN_MAIL, { subject, body });
      const bytes = await composeMail({
        ...mailOf(norwegianInvoice, [{ ...pdf, fileName: `a${fileName}.pdf` }, xml]),
        from: { name, address: fjellheim.email },
        subject: text.subject,
        text: text.body,
      });
      const head = Buffer.from(bytes).toString('latin1').split('\r\n\r\n')[0] ?? '';
      const names = head.split('\r\n').flatMap((line) => /^([A-Za-z-]+):/.exec(line)?.[1] ?? []);
      const usual = ['Content-Type', 'Date', 'From', 'MIME-Version', 'Message-ID', 'To'];
      expect(names.filter((one) => one !== 'Subject').sort()).toEqual(usual);
      const mail = await simpleParser(Buffer.from(bytes));
      expect(mail.bcc).toBeUndefined();
      expect(mail.from?.value.map(({ address }) => address)).toEqual([fjellheim.email]);
      expect(mail.attachments.map(({ content }) => new Uint8Array(content))).toEqual([pdf.bytes, xml.bytes]);
    }),
    { numRuns: 60 },
  );
});
