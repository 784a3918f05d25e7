import type { Locator, Page } from '@playwright/test';
import type { ApiOutput } from '../../src/shared/api';
import { expectAccessible } from './support/accessible';
import { callFrom } from './support/call';
import { goTo } from './support/go-to';
import { expect, test } from './support/test';

test.use({ commands: [['init', '--sample']] });

type View = ApiOutput<'invoice.get'>;
type Line = View['invoice']['lines'][number];

const viewOf = async (page: Page, id: string) => (await callFrom(page, 'invoice.get', { id })) as View;

/** Opens a draft of the sample: Bergstad's is as the wizard made it, Nordvik's is on an old price list. */
async function openDraft(page: Page, customer: 'Bergstad kommune' | 'Nordvik Havbruk AS'): Promise<string> {
  const { rows } = (await callFrom(page, 'invoice.list', { view: 'drafts' })) as ApiOutput<'invoice.list'>;
  const id = rows.find(({ customerName }) => customerName === customer)?.id ?? '';
  await goTo(page, `/invoices/${id}`);
  await expect(page.getByRole('heading', { name: customer })).toBeVisible();
  await expect(page.getByRole('grid', { name: 'Lines' })).toBeVisible();
  return id;
}

const cell = (page: Page, field: 'Quantity' | 'Price' | 'Description', line: Line) =>
  page.getByRole('textbox', { name: `${field}, ${line.name}` });

const row = (page: Page, line: Line) => page.locator(`[data-line="${line.id}"]`);

const toPay = (page: Page) => page.getByLabel('Totals').locator('output');

/** Waits until what was asked for is saved. */
async function saved<T>(read: () => Promise<T>, expected: unknown): Promise<void> {
  await expect.poll(read).toEqual(expected);
}

function lineAt(view: View, index: number): Line {
  const line = view.invoice.lines[index];
  if (line === undefined) throw new Error(`The draft has no line ${index}`);
  return line;
}

test('totals follow the typing, and a reduced quantity asks where the rest goes', async ({ page }) => {
  const id = await openDraft(page, 'Bergstad kommune');
  const before = await viewOf(page, id);
  const [first, second, third] = [lineAt(before, 0), lineAt(before, 1), lineAt(before, 2)];
  const shown = await toPay(page).textContent();

  await cell(page, 'Quantity', first).click();
  await page.keyboard.type('=2*1.5');
  // Nothing is saved yet, and the figure is there.
  await expect(toPay(page)).not.toHaveText(shown ?? '');
  await expect(row(page, first)).toContainText(`3.00, was ${Number(first.quantity).toFixed(2)}`);
  expect((await viewOf(page, id)).invoice.revision).toBe(before.invoice.revision);

  const remainderOf = async (line: Line) =>
    (await viewOf(page, id)).invoice.lines.find((one) => one.id === line.id)?.remainder;
  const question = page.getByRole('group', { name: /where to\?/ });
  await page.keyboard.press('Enter');
  await expect(question.getByRole('radio', { name: 'Back to the backlog' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cell(page, 'Quantity', first)).toBeFocused();
  expect(await remainderOf(first)).toBe('defer');
  await expect(page.getByText(/back to the backlog$/).first()).toBeVisible();

  await cell(page, 'Quantity', second).fill('1');
  await page.keyboard.press('Enter');
  await question.getByRole('radio', { name: 'Write off' }).check();
  await saved(() => remainderOf(second), 'writeOff');
  await page.keyboard.press('Escape');

  await cell(page, 'Quantity', third).fill('1');
  await page.keyboard.press('Enter');
  await question.getByRole('radio', { name: 'Give free' }).check();
  await saved(() => remainderOf(third), 'complimentary');
  await page.keyboard.press('Escape');
  await expect(page.getByText(/given free/)).toBeVisible();

  // What was decided last is undone first.
  await page.keyboard.press('Control+z');
  await saved(() => remainderOf(third), 'defer');
  await page.keyboard.press('Control+z');
  await saved(() => remainderOf(third), null);
  await page.keyboard.press('Control+Shift+z');
  await saved(() => remainderOf(third), 'defer');
});

test('price, tax, texts and the way a line is billed are changed in place, by keyboard alone', async ({ page }) => {
  const id = await openDraft(page, 'Bergstad kommune');
  const line = lineAt(await viewOf(page, id), 0);
  const now = async () => lineAt(await viewOf(page, id), 0);

  await page.keyboard.press('ArrowDown');
  await expect(row(page, line)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cell(page, 'Quantity', line)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(cell(page, 'Price', line)).toBeFocused();
  await page.keyboard.type('999.5');
  await page.keyboard.press('Enter');
  await saved(async () => (await now()).price, '999.5');

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: '15%' }).click();
  await saved(async () => (await now()).vat.rate, '15');

  await row(page, line).focus();
  await page.keyboard.press('t');
  await page.getByRole('menuitem', { name: 'Complimentary' }).click();
  await saved(async () => (await now()).billingType, 'complimentary');
  await expect(row(page, line)).toContainText('Complimentary');
  await expect(row(page, line)).toBeFocused();

  // A refusal stays at the cell, with what was typed.
  const other = lineAt(await viewOf(page, id), 1);
  await cell(page, 'Quantity', other).fill('-1');
  await page.keyboard.press('Enter');
  await expect(row(page, other).getByRole('alert')).toContainText('cannot be below zero');
  await expect(cell(page, 'Quantity', other)).toHaveValue('-1');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(row(page, other)).toBeFocused();

  await row(page, other).hover();
  await row(page, other).getByRole('button', { name: 'Actions for' }).click();
  await page.getByRole('menuitem', { name: 'Texts of the line' }).click();
  const pane = page.getByRole('complementary', { name: 'Texts of the line' });
  await pane.getByLabel('More for the customer').fill('Two workshops\nand the minutes');
  await page.keyboard.press('Escape');
  await saved(async () => lineAt(await viewOf(page, id), 1).description, 'Two workshops\nand the minutes');
  await expect(row(page, other)).toBeFocused();
});

test('the header is changed in place, and the due date follows the terms until it is set by hand', async ({ page }) => {
  const id = await openDraft(page, 'Bergstad kommune');
  const header = async () => (await viewOf(page, id)).invoice;
  const { invoiceDate, dueDate } = await header();

  await page.getByRole('textbox', { name: 'Invoice date' }).fill('+7');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await header()).invoiceDate).not.toBe(invoiceDate);
  expect((await header()).dueDate > dueDate).toBe(true);

  await page.getByRole('textbox', { name: 'Due date' }).fill('+60');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Due, set by hand')).toBeVisible();
  await page.getByRole('button', { name: 'Follow terms' }).click();
  await saved(async () => (await header()).dueDateByHand, false);

  await page.getByRole('textbox', { name: 'Your reference' }).fill('Anne, 4410');
  await page.keyboard.press('Enter');
  await saved(async () => (await header()).buyerReference, 'Anne, 4410');

  await page.getByRole('button', { name: /^Language: / }).click();
  await page.getByRole('menuitem', { name: 'French' }).click();
  await expect(page.getByRole('region', { name: 'Preview in French' })).toBeVisible();
  await expect(page.getByLabel('Pages of the PDF')).toContainText('Facture');

  await page.getByRole('button', { name: /^Bill to: / }).click();
  const pane = page.getByRole('complementary', { name: 'Bill to' });
  await pane.getByLabel('Name', { exact: true }).fill('');
  await pane.getByLabel('City').fill('Bergen');
  await expect(pane.getByText('The bill-to block needs a name.')).toBeVisible();
  await pane.getByLabel('Name', { exact: true }).fill('Bergstad kommune, økonomi');
  await pane.getByLabel('E-mail').focus();
  await saved(async () => {
    const { buyer } = await header();
    return [buyer.name, buyer.address.city];
  }, ['Bergstad kommune, økonomi', 'Bergen']);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Bill to: / })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Bergstad kommune, økonomi' })).toBeVisible();
});

test('what the price list changed is decided line by line, and comes before sending', async ({ page }) => {
  const id = await openDraft(page, 'Nordvik Havbruk AS');
  const prices = async () => (await viewOf(page, id)).invoice.lines.map(({ price }) => price);
  const before = await prices();

  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Decide before sending.')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const proposed = page.locator('[data-line]').filter({ has: page.getByRole('button', { name: /^Accept / }) });
  await expect(proposed.first()).toBeFocused();
  const count = await proposed.count();
  expect(count).toBeGreaterThan(1);
  await expect(proposed.first()).toContainText('1,450 1,520.00');

  await page.keyboard.press('a');
  await expect(proposed).toHaveCount(count - 1);
  await expect(proposed.first()).toBeFocused();
  const accepted = await prices();
  expect(accepted).not.toEqual(before);
  await page.keyboard.press('Control+z');
  await saved(prices, before);
  await page.keyboard.press('Control+Shift+z');
  await saved(prices, accepted);

  await page.keyboard.press('o');
  await expect(proposed).toHaveCount(count - 2);
  expect(await prices()).toEqual(accepted);
  await page.keyboard.press('Shift+O');
  await expect(proposed).toHaveCount(0);
  expect(await prices()).toEqual(accepted);

  await page.keyboard.press('r');
  await expect(page.getByText('Recalculated: nothing has changed.')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog', { name: 'Send to Nordvik Havbruk AS' })).toBeVisible();
  await page.keyboard.press('Escape');
});

test('a line taken off and a draft deleted are in the backlog again', async ({ page }) => {
  const id = await openDraft(page, 'Bergstad kommune');
  const view = await viewOf(page, id);
  const [line, next] = [lineAt(view, 0), lineAt(view, 1)];
  const ready = async () => {
    const projectId = view.invoice.projectIds[0];
    const { rows } = (await callFrom(page, 'backlog.list', { projectId, limit: 500 })) as ApiOutput<'backlog.list'>;
    return rows.filter(({ status }) => status === 'ready').length;
  };
  const before = await ready();

  await row(page, line).focus();
  await page.keyboard.press('Delete');
  await expect(row(page, line)).toHaveCount(0);
  await expect(page.getByText(`“${line.name}” is in the backlog again`)).toBeVisible();
  await expect(row(page, next)).toBeFocused();
  expect(await ready()).toBe(before + 1);

  await page.keyboard.press('Shift+Delete');
  const dialog = page.getByRole('dialog', { name: 'Delete this draft' });
  await expect(dialog).toContainText(`Its ${view.invoice.lines.length - 1} lines go back to the backlog`);
  await dialog.getByRole('button', { name: 'Delete draft' }).click();
  await expect(page.getByText('Draft for Bergstad kommune deleted')).toBeVisible();
  expect(await ready()).toBe(before + view.invoice.lines.length);
});

test('a draft in review is frozen until it is taken back', async ({ page }) => {
  const id = await openDraft(page, 'Bergstad kommune');
  const grid = page.getByRole('grid', { name: 'Lines' });
  await page.keyboard.press('v');
  await expect(page.getByText('In review: nothing on it can be changed')).toBeVisible();
  await expect(grid.getByRole('textbox')).toHaveCount(0);
  expect((await viewOf(page, id)).invoice.stage).toBe('inReview');
  await page.getByRole('button', { name: 'Back to draft' }).click();
  await expect(grid.getByRole('textbox').first()).toBeVisible();

  const { position } = await viewOf(page, id);
  await page.keyboard.press('j');
  await expect.poll(() => page.url()).toContain(position.nextId ?? '');
});

async function pay(page: Page, amount: string | null): Promise<Locator> {
  await page.keyboard.press('b');
  const dialog = page.getByRole('dialog', { name: /^Mark invoice .* as paid$/ });
  await expect(dialog.getByLabel('Amount received')).toBeFocused();
  if (amount !== null) await dialog.getByLabel('Amount received').fill(amount);
  await page.keyboard.press('Enter');
  return dialog;
}

test('one button confirms, posts and sends; the invoice is paid in part and in full and never changes', async ({
  page,
}) => {
  const id = await openDraft(page, 'Bergstad kommune');
  const { nextNumber, invoice: draft } = await viewOf(page, id);
  const number = nextNumber ?? '';
  const revised = { id, revision: draft.revision };

  await page.getByRole('button', { name: 'Send to customer' }).click();
  const dialog = page.getByRole('dialog', { name: 'Send to Bergstad kommune' });
  await expect(dialog).toContainText(`${number}, given now`);
  await expect(dialog.getByLabel('Recipient', { exact: true })).toHaveValue(draft.buyer.email);
  await expect(dialog).toContainText('That cannot be undone');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toMatch(new RegExp(`${number}.*\\.eml$`));
  await expect(page.getByText(`Invoice ${number}: the e-mail draft is ready to send.`)).toBeVisible();
  await expect(page.getByText('Sent', { exact: true }).first()).toBeVisible();
  await expect(page.getByText(draft.buyer.email)).toBeVisible();

  // Neither the screen nor a call can change it any more.
  await expect(page.getByRole('grid', { name: 'Lines' }).getByRole('textbox')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Recalculate' })).toHaveCount(0);
  const posted = await viewOf(page, id);
  const change = { id, revision: posted.invoice.revision, changes: { buyerReference: 'x' } };
  await expect(callFrom(page, 'invoice.update', change)).rejects.toThrow('invoice.isPosted');
  await expect(callFrom(page, 'invoice.remove', revised)).rejects.toThrow();
  expect((await viewOf(page, id)).invoice).toEqual(posted.invoice);

  const tooMuch = await pay(page, '999999999');
  await expect(tooMuch.getByRole('alert')).toContainText('is more than');
  await page.keyboard.press('Escape');
  await pay(page, '1000');
  await expect(page.getByText('Partly paid')).toBeVisible();
  expect(await viewOf(page, id)).toMatchObject({ paidAmount: 100_000, status: 'partlyPaid' });

  await page.getByRole('button', { name: /^Remove the payment of/ }).click();
  await saved(async () => (await viewOf(page, id)).paidAmount, 0);
  await page.keyboard.press('Control+z');
  await saved(async () => (await viewOf(page, id)).paidAmount, 100_000);

  await pay(page, null);
  await saved(async () => (await viewOf(page, id)).openAmount, 0);
  expect(await viewOf(page, id)).toMatchObject({ status: 'paid' });
  await expect(page.getByText('Paid', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Mark invoice as paid' })).toHaveCount(0);
});

test('with two hats confirming and posting are two steps', async ({ page }) => {
  const { revision } = (await callFrom(page, 'company.get')) as ApiOutput<'company.get'>;
  await callFrom(page, 'company.update', { revision, changes: { separateHats: true } });
  const id = await openDraft(page, 'Bergstad kommune');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog', { name: 'Confirm this invoice' }).getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByText(/^Confirmed\. Posting gives it its number/)).toBeVisible();
  expect((await viewOf(page, id)).invoice.number).toBeNull();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog', { name: 'Post this invoice' }).getByRole('button', { name: 'Post' }).click();
  await expect(page.getByRole('button', { name: 'Send to customer' })).toBeVisible();
  expect((await viewOf(page, id)).invoice.number).not.toBeNull();
});

test('another window’s change is loaded, and what was typed stays', async ({ page, context }) => {
  const id = await openDraft(page, 'Bergstad kommune');
  const line = lineAt(await viewOf(page, id), 0);
  await cell(page, 'Price', line).fill('777');
  const other = await context.newPage();
  await other.goto(new URL(page.url()).origin);
  const { revision } = (await viewOf(other, id)).invoice;
  await callFrom(other, 'invoice.update', { id, revision, changes: { orderReference: 'PO 99' } });
  await expect(page.getByRole('textbox', { name: 'Order reference' })).toHaveValue('PO 99');
  await expect(cell(page, 'Price', line)).toHaveValue('777');
  await page.keyboard.press('Enter');
  await saved(async () => lineAt(await viewOf(page, id), 0).price, '777');
});

test('a fee is typed on a draft, discounted, and taken off again', async ({ page }) => {
  const id = await openDraft(page, 'Bergstad kommune');
  const before = await viewOf(page, id);
  await page.keyboard.press('+');
  const pane = page.getByRole('complementary', { name: 'New line' });
  await expect(pane.getByLabel('Description')).toBeFocused();
  await page.keyboard.type('Oppstartsgebyr');
  await pane.getByLabel('Price').fill('2500');
  await page.keyboard.press('Enter');
  const added = async () => (await viewOf(page, id)).invoice.lines.find(({ isManual }) => isManual);
  await saved(async () => (await added())?.netAmount, 250_000);
  const line = (await added()) as Line;
  await expect(row(page, line)).toBeFocused();

  await row(page, line).hover();
  await row(page, line).getByRole('button', { name: 'Actions for' }).click();
  await page.getByRole('menuitem', { name: 'Texts of the line' }).click();
  const texts = page.getByRole('complementary', { name: 'Texts of the line' });
  await texts.getByLabel('Discount, %').fill('10');
  await texts.getByLabel('Order line').focus();
  await saved(async () => (await added())?.netAmount, 225_000);
  await page.keyboard.press('Escape');
  await expect(row(page, line)).toContainText('−10%');

  await page.keyboard.press('d');
  const discounts = page.getByRole('complementary', { name: 'Discounts and surcharges' });
  await discounts.getByLabel('or an amount').first().fill('100');
  await discounts.getByLabel('Surcharge, %').focus();
  await saved(async () => (await viewOf(page, id)).invoice.totals.allowancesAmount, 10_000);
  await expect(page.getByLabel('Totals')).toContainText('Discount');
  await page.keyboard.press('Escape');

  await row(page, line).focus();
  await page.keyboard.press('Delete');
  await expect(page.getByText('“Oppstartsgebyr” removed')).toBeVisible();
  expect((await viewOf(page, id)).invoice.lines).toHaveLength(before.invoice.lines.length);
});

test('lines are chosen and changed together, and taken back together', async ({ page }) => {
  const id = await openDraft(page, 'Bergstad kommune');
  const before = (await viewOf(page, id)).invoice.lines;
  const prices = async () => (await viewOf(page, id)).invoice.lines.map(({ price }) => price);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('x');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('x');
  await expect(page.getByRole('region', { name: '2 lines selected' })).toBeVisible();
  await page.keyboard.press('m');
  const pane = page.getByRole('complementary', { name: 'Change 2 lines' });
  await pane.getByLabel('Price').fill('1000');
  await pane.getByRole('button', { name: 'Change 2 lines' }).click();
  const changed = before.map(({ price }, index) => (index < 2 ? '1000' : price));
  await saved(prices, changed);
  await expect(pane).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await saved(
    prices,
    before.map(({ price }) => price),
  );
});

test('what waits beside a draft is brought onto it by its verb', async ({ page }) => {
  const id = await openDraft(page, 'Nordvik Havbruk AS');
  const before = (await viewOf(page, id)).invoice.lines.length;
  const waiting = (await viewOf(page, id)).notOnDraft.filter(({ reason }) => reason === 'notReady');
  const count = waiting.reduce((sum, group) => sum + group.count, 0);
  expect(count).toBeGreaterThan(0);
  await page.getByRole('button', { name: /^Add, Not marked ready/ }).click();
  await expect(page.getByText(`${count} line${count === 1 ? '' : 's'} added`)).toBeVisible();
  expect((await viewOf(page, id)).invoice.lines).toHaveLength(before + count);
  // Nothing more is ready, however often one looks.
  await page.keyboard.press('Shift+R');
  await expect(page.getByText('Nothing more is ready for this draft.')).toBeVisible();
  expect((await viewOf(page, id)).invoice.lines).toHaveLength(before + count);
});

test('axe finds nothing while a draft is worked on, light and dark', async ({ page }) => {
  test.setTimeout(240_000);
  const check = async (what: string) => {
    for (const theme of ['dark', 'light'] as const) {
      await callFrom(page, 'preferences.update', { theme });
      await expect(page.locator(`html[data-mantine-color-scheme="${theme}"]`)).toBeVisible();
      await expectAccessible(page, `${what}, ${theme}`);
    }
  };
  const id = await openDraft(page, 'Nordvik Havbruk AS');
  await page.keyboard.press('r');
  await expect(page.getByRole('button', { name: 'Accept all' })).toBeVisible();
  await check('proposals');
  await page.keyboard.press('Shift+A');
  await expect(page.getByRole('button', { name: 'Accept all' })).toHaveCount(0);
  const line = lineAt(await viewOf(page, id), 1);
  await cell(page, 'Quantity', line).fill('1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: /where to\?/ })).toBeVisible();
  await check('what becomes of the rest');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Bill to: / }).click();
  await check('the bill-to block');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await check('before sending');
});
