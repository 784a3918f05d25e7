import { mkdtempSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import jsQr from 'jsqr';
import type { ApiOutput } from '../../src/shared/api';
import { readPdf } from '../unit/main/documents/read-pdf';
import { expectAccessible } from './support/accessible';
import { callFrom } from './support/call';
import { goTo } from './support/go-to';
import { beginsWith, wordsOf } from './support/messages';
import { expect, test } from './support/test';

const { t } = wordsOf('en');
const nb = wordsOf('nb').t;

type Rows = ApiOutput<'invoice.list'>['rows'];

const invoices = async (page: Page, filter: object): Promise<Rows> =>
  ((await callFrom(page, 'invoice.list', filter)) as ApiOutput<'invoice.list'>).rows;

/** The PDF that a choice of the preview's menu saves. */
async function savedBy(page: Page, choice: string) {
  await page.getByRole('button', { name: t('invoice.printAs.menu') }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: choice }).click();
  const file = await download;
  const { text, pages } = await readPdf(new Uint8Array(await readFile(await file.path())));
  return { name: file.suggestedFilename(), text, pages };
}

test.describe('of the sample company', () => {
  test.use({ commands: [['init', '--sample']] });

  test.beforeEach(async ({ page }) => {
    await callFrom(page, 'preferences.update', { language: 'en' });
  });

  const draftOf = async (page: Page) => {
    const rows = await invoices(page, { view: 'drafts', text: 'Nordvik' });
    const row = rows.find(({ status }) => status === 'draft');
    if (row === undefined) throw new Error('The sample company has no draft for Nordvik.');
    return row;
  };

  test('a draft is saved as a pro forma that says that it is no invoice, and stays a draft', async ({ page }) => {
    const { id } = await draftOf(page);
    await goTo(page, `/invoices/${id}`);
    const { name, text } = await savedBy(page, t('invoice.printAs.proForma.save'));
    expect(name).toMatch(/^Proformafaktura Nordvik Havbruk AS\.pdf$/);
    expect(text).toContain(nb('document.mark.proForma'));
    expect(text).toContain(nb('document.kind.proForma'));
    expect(text).not.toContain('KID');
    const { invoice, deliveries } = (await callFrom(page, 'invoice.get', { id })) as ApiOutput<'invoice.get'>;
    expect({ stage: invoice.stage, number: invoice.number, deliveries }).toEqual({
      stage: 'draft',
      number: null,
      deliveries: [],
    });
  });

  test('the hours of a draft follow as a list once that is chosen', async ({ page }) => {
    const { id } = await draftOf(page);
    await goTo(page, `/invoices/${id}`);
    const heading = nb('document.appendix.title');
    const before = await savedBy(page, t('invoice.printAs.proForma.save'));
    expect(before.text).not.toContain(heading);
    await page.getByRole('button', { name: t('invoice.action.more') }).click();
    await page.getByRole('menuitem', { name: t('layout.action') }).click();
    const pane = page.getByRole('complementary', { name: t('layout.title') });
    const appendix = pane.getByRole('checkbox', { name: t('design.appendix') });
    await expect(appendix).not.toBeChecked();
    await appendix.check();
    await expectAccessible(page);
    await expect
      .poll(async () => {
        const { invoice } = (await callFrom(page, 'invoice.get', { id })) as ApiOutput<'invoice.get'>;
        return invoice.layout.timesheetAppendix;
      })
      .toBe(true);
    // The pane stands where the preview is.
    await page.keyboard.press('Escape');
    await expect(pane).toBeHidden();
    const after = await savedBy(page, t('invoice.printAs.proForma.save'));
    expect(after.text).toContain(heading);
    expect(after.pages.length).toBeGreaterThan(before.pages.length);
  });

  test('a copy of what was sent is marked, and what was sent stays as it is', async ({ page }) => {
    const [row] = await invoices(page, { view: 'open', text: 'Nordvik' });
    const id = row?.id ?? '';
    const pdf = async () => (await callFrom(page, 'invoice.pdf', { id })) as ApiOutput<'invoice.pdf'>;
    const sent = (await callFrom(page, 'invoice.send', { id, channel: 'file' })) as ApiOutput<'invoice.send'>;
    await goTo(page, `/invoices/${id}`);
    const copy = await savedBy(page, t('invoice.printAs.copy.save'));
    expect(copy.name).toContain(nb('document.mark.copy'));
    expect(copy.text).toContain(nb('document.mark.copy'));
    expect(copy.text).toContain(row?.number ?? '?');
    expect((await pdf()).base64).toBe(sent.file.base64);
    const { deliveries } = (await callFrom(page, 'invoice.get', { id })) as ApiOutput<'invoice.get'>;
    expect(deliveries.filter(({ id: one }) => one === sent.delivery?.id)).toHaveLength(1);
    expect(deliveries.at(-1)?.id).toBe(sent.delivery?.id);
  });
});

const WORK = [
  'User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags',
  'Aina Tan,aina@seri.example,Klinik Sentosa,Pelan,Plan,Lakaran,Yes,2026-10-05,09:00:00,2026-10-05,11:30:00,02:30:00,',
].join('\r\n');

/** Made where the commands find it, whichever worker runs them. */
function workFile(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'proforma-work-')), 'toggl.csv');
  writeFileSync(file, WORK);
  return file;
}

test.describe('of a firm in Malaysia', () => {
  const scope = ['--project', 'Pelan', '--cutoff', '2026-10-31'];
  test.use({
    // An option that is a list is told from a fixture by the second of the pair.
    commands: [
      [
        ['init', '--name', 'Seri Rekabentuk', '--country', 'MY'],
        ['import', workFile(), '--rate', '120', '--currency', 'MYR'],
        ['approve'],
        ['ready', ...scope],
        ['invoice', ...scope],
      ],
      { scope: 'test' },
    ],
  });

  /** What a camera reads on the first page of the preview. */
  async function codeOn(page: Page): Promise<string | undefined> {
    const canvas = page.getByRole('region', { name: t('shell.pdf.label') }).locator('canvas');
    const { width, height, base64 } = await canvas.first().evaluate((element) => {
      const drawn = element as HTMLCanvasElement;
      const { width: across, height: down } = drawn;
      const pixels = drawn.getContext('2d')?.getImageData(0, 0, across, down).data ?? new Uint8ClampedArray();
      let text = '';
      for (let at = 0; at < pixels.length; at += 8192) text += String.fromCharCode(...pixels.subarray(at, at + 8192));
      return { width: across, height: down, base64: btoa(text) };
    });
    const read = typeof jsQr === 'function' ? jsQr : (jsQr as { default: typeof jsQr }).default;
    return read(new Uint8ClampedArray(Buffer.from(base64, 'base64')), width, height)?.data;
  }

  test('LHDN’s link is pasted beside a posted invoice, and its code is printed', async ({ page }) => {
    const uuid = 'F9D425P6DS7D8IUJ3KQ1A2B3C4';
    const link = `https://myinvois.hasil.gov.my/${uuid}/share/LIJAF97HJJKH8298KHADH09908570FDKK9S2LSIUHB377373`;
    await callFrom(page, 'preferences.update', { language: 'en' });
    const [draft] = await invoices(page, { view: 'drafts' });
    const id = draft?.id ?? '';
    const { invoice } = (await callFrom(page, 'invoice.get', { id })) as ApiOutput<'invoice.get'>;
    await callFrom(page, 'invoice.issue', { id, revision: invoice.revision });
    await goTo(page, `/invoices/${id}`);
    await page.getByRole('button', { name: beginsWith(t('preflight.openPane', { text: '' }).trim()) }).click();
    const pane = page.getByRole('complementary', { name: t('preflight.title') });
    const field = pane.getByRole('textbox', { name: t('validation.field') });
    await field.fill('https://example.com/1');
    await pane.getByRole('button', { name: t('validation.save') }).click();
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await field.fill(link);
    await pane.getByRole('button', { name: t('validation.save') }).click();
    await expect(pane.getByText(t('validation.uuid', { uuid }))).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('region', { name: t('shell.pdf.label') }).getByText(uuid)).toBeAttached();
    // A camera wants the code larger than the whole page in its pane.
    for (let step = 0; step < 4; step += 1) await page.getByRole('button', { name: t('shell.pdf.zoomIn') }).click();
    await expect.poll(() => codeOn(page)).toBe(link);
  });
});
