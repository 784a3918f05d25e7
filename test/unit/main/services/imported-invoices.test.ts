import { writeCii } from '@main/documents/e-invoice/cii';
import { writeUbl } from '@main/documents/e-invoice/ubl';
import PDFDocument from 'pdfkit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { electronicInvoice, electronicParty } from '../../../fixtures/electronic-invoice';
import { asReceived } from '../../../fixtures/received-invoice';
import { type CompanyAtWork, companyAtWork } from './company-at-work';

let at: CompanyAtWork;

beforeEach(async () => {
  at = await companyAtWork();
});

afterEach(() => at.close());

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const ubl = (change = {}) => ({ fileName: 'faktura.xml', content: base64(writeUbl(electronicInvoice(change))) });

/** A PDF with files attached, as Factur-X is. */
function pdfWith(files: Readonly<Record<string, Uint8Array>>, options = {}): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const document = new PDFDocument(options);
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
    document.text('Invoice');
    for (const [name, bytes] of Object.entries(files)) document.file(Buffer.from(bytes), { name });
    document.end();
  });
}

describe('an imported invoice', () => {
  it('is kept with its file, and the same file once', async () => {
    const kept = await at.call('imported.keep', ubl());
    expect(kept).toMatchObject({ wasKept: false, direction: 'received', syntax: 'ubl', findings: [] });
    expect(kept.invoice).toEqual(asReceived(electronicInvoice()));
    const again = await at.call('imported.keep', { ...ubl(), fileName: 'en gang til.xml' });
    expect(again).toMatchObject({ wasKept: true, id: kept.id, fileName: 'faktura.xml' });
    expect(await at.call('imported.file', { id: kept.id })).toEqual({
      fileName: 'faktura.xml',
      mediaType: 'application/xml',
      base64: ubl().content,
    });
    expect((await at.call('imported.list', {})).rows).toEqual([
      expect.objectContaining({ id: kept.id, number: '2026-0149', grossAmount: '12825.00', errors: 0, warnings: 0 }),
    ]);
  });

  it('is checked without being kept', async () => {
    const { totals } = electronicInvoice();
    const wrong = ubl({ totals: { ...totals, dueAmount: '1.00' } });
    const checked = await at.call('imported.check', wrong);
    expect(checked).toMatchObject({ keptId: null, findings: [{ code: 'due', stated: '1.00', expected: '12825.00' }] });
    expect((await at.call('imported.list', {})).total).toBe(0);
    const { id } = await at.call('imported.keep', wrong);
    expect((await at.call('imported.check', wrong)).keptId).toBe(id);
    expect((await at.call('imported.get', { id })).findings).toEqual(checked.findings);
  });

  it('is issued where the seller is the company itself', async () => {
    const company = await at.call('company.get', {});
    await at.call('company.update', { revision: company.revision, changes: { legalId: '974760673' } });
    const seller = electronicParty('Fjellheim', { legalId: { value: '974 760 673', scheme: '0192' }, vatId: '' });
    expect((await at.call('imported.keep', ubl({ seller }))).direction).toBe('issued');
    await at.call('imported.keep', ubl());
    expect((await at.call('imported.list', { direction: 'issued' })).total).toBe(1);
    expect((await at.call('imported.list', { text: 'nordvik' })).total).toBe(2);
  });

  it('says that another file of the seller has its number', async () => {
    const first = await at.call('imported.keep', ubl());
    const second = await at.call('imported.keep', ubl({ buyerReference: 'another' }));
    expect(second.sameNumberIds).toEqual([first.id]);
    expect((await at.call('imported.get', { id: first.id })).sameNumberIds).toEqual([second.id]);
  });

  it('comes out of a Factur-X PDF, whatever else is attached', async () => {
    const bytes = await pdfWith({ 'a.xml': Buffer.from('<a/>'), 'factur-x.xml': writeCii(electronicInvoice()) });
    const kept = await at.call('imported.keep', { fileName: 'facture.pdf', content: base64(bytes) });
    expect(kept).toMatchObject({ syntax: 'cii', extension: 'pdf', invoice: { number: '2026-0149' } });
    expect((await at.call('imported.file', { id: kept.id })).mediaType).toBe('application/pdf');
  });

  it('gives what it carries, out of the XML and out of the PDF, under a name that is safe', async () => {
    const attached =
      '<ram:AdditionalReferencedDocument><ram:IssuerAssignedID>H</ram:IssuerAssignedID><ram:TypeCode>916</ram:TypeCode><ram:AttachmentBinaryObject mimeCode="text/csv" filename="..\\\\..\\\\C:evil\u202e.csv">QUJD</ram:AttachmentBinaryObject></ram:AdditionalReferencedDocument>';
    const cii = new TextDecoder().decode(writeCii(electronicInvoice()));
    const xml = cii.replace('</ram:ApplicableHeaderTradeAgreement>', `${attached}$&`);
    const bytes = await pdfWith({ 'factur-x.xml': Buffer.from(xml), 'hours.xlsx': Buffer.from('sheet') });
    const { id, invoice } = await at.call('imported.keep', { fileName: 'facture.pdf', content: base64(bytes) });
    expect(invoice.attachments.map(({ file, source }) => [file?.size, source])).toEqual([
      [3, 'xml'],
      [5, 'pdf'],
    ]);
    expect(await at.call('imported.attachment', { id, index: 0 })).toEqual({
      fileName: 'C evil .csv',
      mediaType: 'text/csv',
      base64: 'QUJD',
    });
    expect(await at.call('imported.attachment', { id, index: 1 })).toMatchObject({
      fileName: 'hours.xlsx',
      base64: base64(Buffer.from('sheet')),
    });
    expect(await at.refusal('imported.attachment', { id, index: 2 })).toBe('common.notFound');
  });

  it('is refused, and nothing is kept, however it is made to cost more than it weighs', async () => {
    const refusal = (bytes: Uint8Array | string) =>
      at.refusal('imported.keep', { fileName: 'x', content: base64(Buffer.from(bytes)) });
    const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "lol">${Array.from({ length: 9 }, (_, n) => `<!ENTITY b${n} "${'&a;'.repeat(10)}">`).join('')}]><Invoice>&b8;</Invoice>`;
    expect(await refusal(laughs)).toBe('importedInvoice.documentType');
    const external = '<!DOCTYPE Invoice [<!ENTITY x SYSTEM "file:///etc/passwd">]><Invoice>&x;</Invoice>';
    expect(await refusal(external)).toBe('importedInvoice.documentType');
    expect(await refusal(Buffer.alloc(33 * 1024 * 1024, 0x20))).toBe('importedInvoice.tooLarge');
    const bomb = await pdfWith({ 'factur-x.xml': Buffer.alloc(65 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await refusal(bomb)).toBe('importedInvoice.unpacksTooFar');
    const xml = new TextDecoder().decode(writeUbl(electronicInvoice()));
    expect(await refusal(xml.replace(':Invoice-2"', ':Invoice-1"'))).toBe('importedInvoice.otherNamespace');
    expect(await refusal(xml.replace('encoding="UTF-8"', 'encoding="UTF-7"'))).toBe('importedInvoice.encodingUnknown');
    expect(await refusal(Buffer.from(xml, 'latin1'))).toBe('importedInvoice.encodingBroken');
    const pdf = await pdfWith({ 'factur-x.xml': writeCii(electronicInvoice()) });
    expect(await refusal(pdf.subarray(0, pdf.length / 3))).toMatch(/^importedInvoice\.pdf/);
    expect((await at.call('imported.list', {})).total).toBe(0);
  });

  it('is read in the encodings that it may come in', async () => {
    const xml = new TextDecoder().decode(writeUbl(electronicInvoice()));
    const utf16 = Buffer.from(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le');
    const latin = Buffer.from(xml.replace('UTF-8', 'ISO-8859-1'), 'latin1');
    for (const bytes of [Buffer.from(`\ufeff${xml}`), utf16, Buffer.from(utf16).swap16(), latin]) {
      const checked = await at.call('imported.check', { fileName: 'x.xml', content: base64(bytes) });
      expect(checked.invoice).toEqual(asReceived(electronicInvoice()));
    }
  });

  it('is removed, and kept again by its file', async () => {
    const { id } = await at.call('imported.keep', ubl());
    await at.call('imported.remove', { id });
    expect((await at.call('imported.list', {})).total).toBe(0);
    expect(await at.refusal('imported.get', { id })).toBe('common.notFound');
    expect((await at.call('imported.keep', ubl())).wasKept).toBe(false);
  });

  it('is refused by name where it is none, and nothing is kept', async () => {
    const refusal = (bytes: Uint8Array | string) =>
      at.refusal('imported.keep', { fileName: 'x', content: base64(Buffer.from(bytes)) });
    const xml = new TextDecoder().decode(writeUbl(electronicInvoice()));
    expect(await refusal('')).toBe('importedInvoice.empty');
    expect(await refusal('Dear all,')).toBe('importedInvoice.notXml');
    expect(await refusal('<html></html>')).toBe('importedInvoice.otherXml');
    expect(await refusal(xml.slice(0, 3000))).toBe('importedInvoice.brokenXml');
    expect(await refusal(xml.replace('<Invoice', '<!DOCTYPE Invoice><Invoice'))).toBe('importedInvoice.documentType');
    expect(await refusal(xml.replace('>2026-11-20<', '>2026-02-31<'))).toBe('importedInvoice.notDate');
    expect(await refusal(xml.replace('>12825.00<', '>12 825<'))).toBe('importedInvoice.notNumber');
    expect(await refusal(xml.replace('<cbc:IssueDate>2026-11-20</cbc:IssueDate>', ''))).toBe('importedInvoice.missing');
    expect(await refusal(await pdfWith({}))).toBe('importedInvoice.pdfWithoutInvoice');
    expect(await refusal('%PDF-1.7 and nothing')).toBe('importedInvoice.pdfDamaged');
    expect(await refusal(await pdfWith({}, { userPassword: 'secret' }))).toBe('importedInvoice.pdfLocked');
    expect(await at.refusal('imported.keep', { fileName: 'x', content: '???' })).toBe(
      'importedInvoice.contentUnreadable',
    );
    expect((await at.call('imported.list', {})).total).toBe(0);
  });
});
