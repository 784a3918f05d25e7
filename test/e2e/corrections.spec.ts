import type { Page } from '@playwright/test';
import type { ApiOutput } from '../../src/shared/api';
import { readPdf } from '../unit/main/documents/read-pdf';
import { expectAccessible } from './support/accessible';
import { callFrom } from './support/call';
import { goTo } from './support/go-to';
import { expect, test } from './support/test';

test.use({ commands: [['init', '--sample']] });

type View = ApiOutput<'invoice.get'>;

const viewOf = async (page: Page, id: string) => (await callFrom(page, 'invoice.get', { id })) as View;

/** An invoice of hours to a Norwegian customer, as far as it has come. */
async function invoiceThatIs(page: Page, status: View['status']): Promise<View> {
  const { rows } = (await callFrom(page, 'invoice.list', { limit: 500, currency: 'NOK' })) as ApiOutput<'invoice.list'>;
  for (const { id } of rows.filter((row) => row.status === status && row.kind === 'invoice')) {
    const view = await viewOf(page, id);
    const isOfHours = view.invoice.lines.every((line) => line.transactionClass === 'time' && line.remainder === null);
    if (isOfHours && view.invoice.lines.length > 1) return view;
  }
  throw new Error(`The sample has no invoice of hours that is ${status}`);
}

async function open(page: Page, { invoice }: View): Promise<void> {
  await goTo(page, `/invoices/${invoice.id}`);
  await expect(page.getByRole('heading', { name: invoice.buyer.name })).toBeVisible();
  await expect(page.getByRole('grid', { name: 'Lines' })).toBeVisible();
}

const shownId = (page: Page) => page.evaluate(() => window.location.hash.split('/').at(-1) ?? '');

/** Begins a correction with the keyboard alone and answers the draft. */
async function correct(page: Page, view: View): Promise<View> {
  await open(page, view);
  await page.keyboard.press('r');
  const dialog = page.getByRole('dialog', { name: `Correct invoice ${view.invoice.number}` });
  await expect(dialog.getByRole('checkbox', { name: 'All lines' })).toBeChecked();
  await expectAccessible(page);
  await dialog.getByRole('textbox', { name: 'Reason, printed on the document' }).fill('Wrong hours');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'What the correction does' })).toContainText(
    `Corrects invoice ${view.invoice.number}`,
  );
  return viewOf(page, await shownId(page));
}

/** Sends what is shown, as a file, and answers it as it was posted. */
async function send(page: Page): Promise<View> {
  await page.keyboard.press('Control+Enter');
  const dialog = page.getByRole('dialog', { name: /^Send/ });
  await dialog.getByRole('radio', { name: 'Save the PDF' }).check();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Send to customer' }).click();
  await download;
  return viewOf(page, await shownId(page));
}

const hoursWaiting = async (page: Page, projectId: string) => {
  const { rows } = (await callFrom(page, 'backlog.list', {
    projectId,
    limit: 500,
    status: 'notReady',
  })) as ApiOutput<'backlog.list'>;
  return rows.reduce((sum, { quantity }) => sum + Number(quantity), 0);
};

test('a paid invoice is credited in full, and its hours can be billed again', async ({ page }) => {
  const paid = await invoiceThatIs(page, 'paid');
  const [projectId = ''] = paid.invoice.projectIds;
  const before = await hoursWaiting(page, projectId);
  const hours = paid.invoice.lines.reduce((sum, { quantity }) => sum + Number(quantity), 0);

  const draft = await correct(page, paid);
  expect(draft.invoice).toMatchObject({ kind: 'creditNote', correctionReason: 'Wrong hours' });
  await expect(page.getByText('To credit')).toBeVisible();
  await expectAccessible(page);
  const credit = await send(page);
  expect(credit.invoice.number).toMatch(/^CN/);
  expect(credit.invoice.totals.grossAmount).toBe(0 - paid.invoice.totals.grossAmount);
  expect(await hoursWaiting(page, projectId)).toBeCloseTo(before + hours);

  const { base64 } = (await callFrom(page, 'invoice.pdf', { id: credit.invoice.id })) as ApiOutput<'invoice.pdf'>;
  const { text } = await readPdf(new Uint8Array(Buffer.from(base64, 'base64')));
  for (const words of ['Kreditnota', credit.invoice.number ?? '', paid.invoice.number ?? '', 'Wrong hours']) {
    expect(text).toContain(words);
  }
  expect(text).not.toContain('−');

  // Both documents lead to each other.
  await page.getByRole('button', { name: `Open Corrects invoice ${paid.invoice.number}` }).click();
  await expect(page.getByText(`Credited by ${credit.invoice.number}`)).toBeVisible();
  await expect(page.getByText('Credited', { exact: true }).first()).toBeVisible();
});

test('saying what stays of a line credits the rest, live', async ({ page }) => {
  const sent = await invoiceThatIs(page, 'sent');
  const draft = await correct(page, sent);
  const [line, ...others] = draft.invoice.lines;
  if (line?.correction == null) throw new Error('The draft corrects nothing');
  for (const other of others) {
    const { revision } = (await viewOf(page, draft.invoice.id)).invoice;
    await callFrom(page, 'invoice.removeLine', { id: draft.invoice.id, revision, lineId: other.id });
  }
  await expect(page.locator('[data-line]')).toHaveCount(1);
  const row = page.locator(`[data-line="${line.id}"]`);
  await expect(row).toContainText(`Back to the backlog${Number(line.correction.quantity).toFixed(2)}`);

  await page.getByRole('textbox', { name: `Quantity, ${line.name}` }).click();
  await page.keyboard.type(`=${Number(line.correction.quantity) - 1}`);
  // Nothing is saved yet, and the figures are there.
  await expect(row).toContainText('Back to the backlog1.00 h');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => Number((await viewOf(page, draft.invoice.id)).invoice.lines[0]?.quantity))
    .toBe(Number(line.correction.quantity) - 1);
  const credit = await send(page);
  const original = await viewOf(page, sent.invoice.id);
  expect(original.openAmount).toBe(sent.openAmount + credit.invoice.totals.grossAmount);
  expect(original.status).toBe('partlyPaid');
});

test('what was billed to the wrong customer is credited and billed to another', async ({ page }) => {
  const sent = await invoiceThatIs(page, 'sent');
  await open(page, sent);
  await page.getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: 'Credit and bill another customer' }).click();
  const dialog = page.getByRole('dialog', { name: /^Credit .* and bill another customer$/ });
  await dialog.getByRole('combobox', { name: 'Bill to' }).fill('Lofoten');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('region', { name: /^Draft for Lofoten/ })).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Credit and bill' }).click();
  await expect(page.getByRole('heading', { name: /^Lofoten/ })).toBeVisible();
  const bill = await viewOf(page, await shownId(page));
  expect(bill.invoice.lines.map(({ name }) => name).sort()).toEqual(sent.invoice.lines.map(({ name }) => name).sort());
  const { corrections } = await viewOf(page, sent.invoice.id);
  expect(corrections).toMatchObject({ by: [{ kind: 'creditNote', stage: 'confirmed' }], stillBilledAmount: 0 });
});
