import { afterEach, beforeEach, expect, it } from 'vitest';
import { readPdf } from '../documents/read-pdf';
import { type CompanyAtWork, companyAtWork, draftOf, projectWithPrices, workedHours } from './company-at-work';

let at: CompanyAtWork;

beforeEach(async () => {
  at = await companyAtWork();
});

afterEach(() => at.close());

async function draft() {
  const work = await projectWithPrices(at);
  await workedHours(at, work, [{ quantity: '7.5' }]);
  return (await draftOf(at, work.project.id)).invoice;
}

const read = async ({ base64 }: { base64: string }) => readPdf(new Uint8Array(Buffer.from(base64, 'base64')));

it('a draft is printed as a pro forma that says it is no invoice', async () => {
  const { id } = await draft();
  const pdf = await at.call('invoice.pdf', { id, as: 'proForma' });
  expect(pdf.fileName).toBe('Proformafaktura Nordvik Havbruk AS.pdf');
  const { text, title } = await read(pdf);
  expect(title).toContain('Proformafaktura');
  expect(text).toContain('Dette er ingen faktura');
  for (const word of ['Fakturanummer', 'Tildeles', 'Utkast', 'KID', 'Betalingsreferanse'])
    expect(text).not.toContain(word);
  expect((await read(await at.call('invoice.pdf', { id }))).text).toContain('Utkast');
});

it('a posted invoice has copies and no pro forma, a draft the other way round', async () => {
  const { id, revision } = await draft();
  expect(await at.refusal('invoice.pdf', { id, as: 'copy' })).toBe('document.copyOfDraft');
  const confirmed = await at.call('invoice.confirm', { id, revision });
  await at.call('invoice.post', { id, revision: confirmed.invoice.revision });
  const copy = await at.call('invoice.pdf', { id, as: 'copy' });
  expect(copy.fileName).toMatch(/Kopi\.pdf$/);
  expect((await read(copy)).text).toContain('Kopi');
  expect((await read(await at.call('invoice.pdf', { id }))).text).not.toContain('Kopi');
  expect(await at.refusal('invoice.pdf', { id, as: 'proForma' })).toBe('document.proFormaOfPosted');
});
