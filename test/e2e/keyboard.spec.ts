import type { ApiOutput } from '../../src/shared/api';
import { formatAmount, formatForEditing, formatMoney } from '../../src/shared/i18n/format/numbers';
import { LANGUAGE_NAMES } from '../../src/shared/i18n/languages';
import { callFrom } from './support/call';
import {
  COMPANY_FIELDS,
  COUNTRIES,
  expectAmounts,
  expectDeferred,
  expectMailDraft,
  expectSound,
  GOOD_ROWS,
  invoiceShown,
  JOBS,
  LABELS,
} from './support/job';
import { Keyboard } from './support/keys';
import { area, control, wordsOf } from './support/messages';
import { expect, test } from './support/test';

test.use({ actionTimeout: 30_000 });

test('a timesheet becomes a paid invoice by keys alone, and the focus is never lost', async ({ page }) => {
  const job = JOBS.nb;
  const words = wordsOf('nb');
  const { t } = words;
  const keys = new Keyboard(page);
  const main = page.getByRole('main');
  /** An area by its digit: its place in the rail. */
  const goTo = async (key: Parameters<typeof area>[2]) => {
    const links = page.getByRole('navigation', { name: t('shell.railLabel') }).getByRole('link');
    // A narrow rail shows no words.
    const names = await links.evaluateAll((all) =>
      all.map((link) => link.getAttribute('aria-label') ?? link.textContent ?? ''),
    );
    const digit = names.findIndex((name) => name.replace(/\d+$/, '').trim() === t(key)) + 1;
    await keys.press(`${digit}`);
    await expect(area(page, words, key)).toHaveAttribute('aria-current', 'page');
  };

  await test.step('set up the company', async () => {
    await keys.tabTo(control(page, 'button', LANGUAGE_NAMES.nb));
    await keys.press('Enter');
    await expect(page.getByRole('heading', { name: t('firstRun.headline') })).toBeVisible();
    await keys.press('1');
    for (const field of COMPANY_FIELDS) {
      const value = job.company[field];
      if (value === undefined) continue;
      await keys.tabTo(page.getByLabel(t(LABELS[field](COUNTRIES.nb)), { exact: true }));
      await keys.type(value);
    }
    await keys.press('Enter');
    await expect(page.getByRole('navigation', { name: t('shell.railLabel') })).toBeVisible();
  });

  await test.step('import', async () => {
    await goTo('entries.title');
    await keys.press('i');
    await expect(control(page, 'button', t('timesheet.drop.choose'))).toBeVisible();
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(job.file);
    await keys.tabTo(page.getByLabel(t('timesheet.rate.rate'), { exact: true }));
    await keys.type(job.rate ?? '');
    await expect(page.getByRole('button', { name: t('timesheet.entries', { count: GOOD_ROWS }) })).toBeEnabled();
    await keys.press('Control+Enter');
    await expect(page.getByRole('heading', { name: t('timesheet.done', { count: GOOD_ROWS }) })).toBeVisible();
  });

  await test.step('approve', async () => {
    await keys.press('Enter');
    await expect(
      main
        .getByRole('treegrid', { name: t('entries.title') })
        .getByRole('row')
        .nth(1),
    ).toBeVisible();
    await keys.press('j', t('entries.letter.approve'));
    await expect(page.getByText(t('entries.approved', { count: GOOD_ROWS }))).toBeVisible();
  });

  await test.step('mark ready', async () => {
    await goTo('backlog.screen');
    const board = main.getByRole('treegrid', { name: t('backlog.screen') });
    await expect(board.getByRole('row', { name: job.project }).first()).toBeVisible();
    await keys.press('j', 'x', 'r');
    await expect
      .poll(async () => ((await callFrom(page, 'backlog.list')) as ApiOutput<'backlog.list'>).counts.ready)
      .toBe(GOOD_ROWS);
    await keys.press('Escape');
  });

  await test.step('invoice the project', async () => {
    await goTo('projects.screen');
    const list = main.getByRole('grid', { name: t('projects.screen') });
    await expect(list.getByRole('row', { name: job.project })).toBeVisible();
    await keys.press('j', 'Enter');
    await expect(main.getByRole('heading', { name: job.project })).toBeVisible();
    await keys.press('s');
    await expect(control(page, 'menuitem', t('wizard.screen'))).toBeFocused();
    await keys.press('Enter');
    await expect(main.getByRole('textbox', { name: t('wizard.cutoff') })).toBeFocused();
    await keys.press('Enter');
    await expect(main.getByRole('grid', { name: t('wizard.review.lines') })).toBeVisible();
    await keys.press('Control+Enter');
    await expect(main.getByRole('heading', { name: job.customer })).toBeVisible();
  });

  await test.step('cut a quantity and recalculate', async () => {
    await keys.press('ArrowDown');
    await keys.tabTo(page.getByLabel(t('invoice.line.of', { field: t('invoice.column.quantity'), line: job.line })));
    await keys.type('5');
    await keys.press('Enter');
    await expect(page.getByRole('radio', { name: t('billing.remainder.defer') })).toBeFocused();
    await keys.press('Enter');
    const totals = page.getByLabel(t('invoice.total.label'), { exact: true });
    await expect(totals).toContainText(formatAmount(job.dueAmount, job.currency, job.language));
    // Out of the cell: its letters are keys again.
    await keys.press('Escape', 'r');
    await expect(page.getByText(t('invoice.proposal.none'))).toBeVisible();
    expectAmounts(await invoiceShown(page), job);
  });

  await test.step('send', async () => {
    await keys.press('Control+Enter');
    await expect(page.getByRole('dialog')).toContainText(t('invoice.send.final'));
    const started = page.waitForEvent('download');
    await keys.press('Enter');
    const download = await started;
    await expect(main.getByText(t('invoice.sent.emailDraft'), { exact: true })).toBeVisible();
    await expectMailDraft(download, await invoiceShown(page), job);
  });
  await expectDeferred(page, job);

  await test.step('take the payment', async () => {
    const noted = (amount: number) =>
      page.getByText(t('invoice.paid.noted', { amount: formatMoney(amount, job.currency, job.language) }));
    await keys.press('b');
    await expect(page.getByRole('dialog').getByLabel(t('invoice.pay.amount'))).toBeFocused();
    await keys.type(formatForEditing('500', job.language));
    await keys.press('Enter');
    await expect(noted(50_000)).toBeVisible();
    await keys.press('b');
    await expect(page.getByRole('dialog')).toBeVisible();
    await keys.press('Enter');
    await expect(noted(job.dueAmount - 50_000)).toBeVisible();
    await keys.press('Escape');
    const row = main.getByRole('grid', { name: t('invoices.title') }).getByRole('row', { name: job.customer });
    await expect(row).toContainText(t('billing.status.paid'));
  });
  await expectSound(page);
});
