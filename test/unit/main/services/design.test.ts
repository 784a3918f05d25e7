import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentDesign, PLAIN_DESIGN } from '@shared/model/document-design';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makePng, markPng } from '../documents/pictures/make-png';
import { plain, readPdf } from '../documents/read-pdf';
import { type CompanyAtWork, companyAtWork, draftOf, projectWithPrices, workedHours } from './company-at-work';

let at: CompanyAtWork;

beforeEach(async () => {
  at = await companyAtWork();
});

afterEach(() => at.close());

const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64');

const setLogo = async (bytes: Uint8Array | string) => {
  const { revision } = await at.call('company.get', {});
  return at.call('design.setLogo', { revision, base64: base64(bytes) });
};

const design = async (changes: Partial<DocumentDesign>) => {
  const { revision, design: present } = await at.call('company.get', {});
  return at.call('company.update', { revision, changes: { design: { ...present, ...changes } } });
};

const read = async ({ base64: content }: { base64: string }) => readPdf(new Uint8Array(Buffer.from(content, 'base64')));

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">${inside}</svg>`;

/** The same code again, with what the company has after the call. */
const images = ({ base64: content }: { base64: string }) =>
  (
    Buffer.from(content, 'base64')
      .toString('latin1')
      .match(/\/Subtype \/Image/g) ?? []
  ).length;

describe('the logo', () => {
  it('is kept once by its hash and can be had back', async () => {
    const { design: kept } = await setLogo(markPng);
    expect(kept.logo).toMatchObject({ mediaType: 'image/png' });
    expect(existsSync(join(at.folder, 'documents', `${kept.logo?.hash}.png`))).toBe(true);
    expect(await at.call('design.logo', {})).toEqual({ mediaType: 'image/png', base64: base64(markPng) });
    await setLogo(markPng);
    expect(readdirSync(join(at.folder, 'documents'))).toHaveLength(1);
  });

  it('is printed with the firm’s name for those who do not see it, with its transparency', async () => {
    await setLogo(markPng);
    const pdf = await at.call('design.preview', {});
    expect(images(pdf)).toBe(2);
    const source = Buffer.from(pdf.base64, 'base64').toString('latin1');
    expect(source).toContain('/SMask');
    expect(source).toMatch(/\/S \/Figure[\s\S]*?\/Alt \(Fjellheim\)/);
    expect((await read(pdf)).tags.flat()).toContain('Figure');
  });

  it('as SVG is drawn in lines, with the program’s own typeface', async () => {
    await setLogo(
      svg('<rect width="40" height="20" fill="#0e4c5e"/><text x="2" y="14" font-family="Comic Sans">Fjell</text>'),
    );
    const pdf = await at.call('design.preview', {});
    expect(images(pdf)).toBe(0);
    expect((await read(pdf)).text).toContain('Fjell\n');
    expect(Buffer.from(pdf.base64, 'base64').toString('latin1')).not.toContain('Helvetica');
  });

  it('that no font can write is refused with a way out, and nothing is changed', async () => {
    const { revision } = await at.call('company.get', {});
    const input = { revision, base64: base64(svg('<text>株式</text>')) };
    expect(await at.refusal('design.setLogo', input)).toBe('design.svgCharacters');
    expect(await at.refusal('design.setLogo', { revision, base64: base64('GIF89a') })).toBe('design.pictureType');
    expect((await at.call('company.get', {})).design.logo).toBeNull();
  });

  it('can be removed, and is still on what was posted', async () => {
    const work = await projectWithPrices(at);
    await setLogo(markPng);
    await workedHours(at, work, [{ quantity: '1' }]);
    const { invoice } = await draftOf(at, work.project.id);
    const { id } = invoice;
    expect(images(await at.call('invoice.pdf', { id }))).toBe(2);
    const confirmed = await at.call('invoice.confirm', { id, revision: invoice.revision });
    const posted = await at.call('invoice.post', { id, revision: confirmed.invoice.revision });
    expect(posted.invoice.design.logo).not.toBeNull();
    const { revision } = await at.call('company.get', {});
    expect((await at.call('design.removeLogo', { revision })).design.logo).toBeNull();
    expect(await at.call('design.logo', {})).toBeNull();
    expect(images(await at.call('invoice.pdf', { id }))).toBe(2);
    expect(images(await at.call('design.preview', {}))).toBe(0);
  });

  it('that is not in the folder cannot be chosen by its hash', async () => {
    const { revision } = await at.call('company.get', {});
    const unknown = { ...PLAIN_DESIGN, logo: { hash: '0'.repeat(64), mediaType: 'image/png' as const } };
    expect(await at.refusal('company.update', { revision, changes: { design: unknown } })).toBe('design.logoMissing');
  });
});

describe('the preview', () => {
  it('shows what is not saved, in the company’s language, the same twice', async () => {
    const preview = () =>
      at.call('design.preview', { design: { ...PLAIN_DESIGN, showsPeople: false }, invoiceNote: 'Takk!' });
    const pdf = await preview();
    const { text } = await read(pdf);
    expect(text).toContain('Nordvik Havbruk AS');
    expect(text).toContain('Takk!');
    expect(text).not.toContain('Ingrid Aas');
    expect((await preview()).hash).toBe(pdf.hash);
    expect((await at.call('company.get', {})).design.showsPeople).toBe(true);
  });

  it('goes with country, language and currency', async () => {
    const { revision, address } = await at.call('company.get', {});
    await at.call('company.update', {
      revision,
      changes: {
        currency: 'EUR',
        language: 'fr',
        address: { ...address, country: 'FR' },
        vat: { category: 'S', rate: '20', exemptionCode: '', exemptionReason: '' },
        bank: { accountNumber: '', iban: 'FR7630006000011234567890189', bic: 'AGRIFRPP', bankName: '' },
      },
    });
    const pdf = await at.call('design.preview', { design: { ...PLAIN_DESIGN, showsPaymentCode: true } });
    const { text, tags } = await read(pdf);
    expect(text).toContain('Net à payer');
    expect(plain(text)).toContain('40 €');
    expect(tags.flat()).toContain('Figure');
  });
});

describe('a design', () => {
  it('keeps a DuitNow code unchanged and refuses what is none', async () => {
    const { revision } = await at.call('company.get', {});
    const changes = { design: { ...PLAIN_DESIGN, duitNowCode: 'https://pay.example' } };
    expect(await at.refusal('company.update', { revision, changes })).toBe('design.duitNow');
  });

  it('prints its colour, darkened where nobody could read it', async () => {
    await design({ colour: '#1a5fb4' });
    const blue = Buffer.from((await at.call('design.preview', {})).base64, 'base64').toString('latin1');
    expect(blue).toMatch(/0\.1019\d* 0\.3725\d* 0\.7058\d* scn/);
    await design({ colour: '#ffff00' });
    const yellow = Buffer.from((await at.call('design.preview', {})).base64, 'base64').toString('latin1');
    expect(yellow).not.toContain('1 1 0 scn');
  });

  it('draws an interlaced picture of sixteen bits, which pdfkit would not', async () => {
    const fine = makePng({
      width: 30,
      height: 20,
      depth: 16,
      colourType: 6,
      isInterlaced: true,
      samplesAt: (x, y) => [x * 2000, y * 3000, 30_000, 65_535],
    });
    await setLogo(fine);
    expect(images(await at.call('design.preview', {}))).toBe(2);
  });
});
