import type { Page } from '@playwright/test';
import type { Failure } from '../../src/shared/failure';
import { formatAmount, formatForEditing, formatMoney } from '../../src/shared/i18n/format/numbers';
import { LANGUAGE_NAMES, LANGUAGES } from '../../src/shared/i18n/languages';
import { failureMessage } from '../../src/shared/i18n/translate';
import {
  COMPANY_FIELDS,
  COUNTRIES,
  expectAmounts,
  expectDeferred,
  expectMailDraft,
  expectNothingTwice,
  expectSound,
  GOOD_ROWS,
  invoiceShown,
  JOBS,
  type Job,
  LABELS,
  refusedOf,
} from './support/job';
import { area, beginsWith, control, type Words, wordsOf } from './support/messages';
import { expect, test } from './support/test';

test.use({ actionTimeout: 30_000 });

interface Step {
  readonly page: Page;
  readonly job: Job;
  readonly words: Words;
}

async function setUpCompany({ page, job, words: { t } }: Step) {
  await control(page, 'button', LANGUAGE_NAMES[job.language]).click();
  await expect(page.getByRole('heading', { name: t('firstRun.headline') })).toBeVisible();
  for (const field of COMPANY_FIELDS) {
    const value = job.company[field];
    const label = t(LABELS[field](COUNTRIES[job.language]));
    if (value !== undefined) await page.getByLabel(label, { exact: true }).fill(value);
  }
  await control(page, 'button', t('firstRun.form.proceed')).click();
  await expect(page.getByRole('navigation', { name: t('shell.railLabel') })).toBeVisible();
}

async function chooseTimesheet({ page, job, words: { t } }: Step, { asks }: { asks: boolean }) {
  const chooser = page.waitForEvent('filechooser');
  await control(page, 'button', t('timesheet.drop.choose')).click();
  await (await chooser).setFiles(job.file);
  await expect(page.getByText(t('timesheet.recognised', { tool: t(`timesheet.source.${job.tool}`) }))).toBeVisible();
  if (job.asksDates) {
    const dates = page.getByRole('group', { name: t('timesheet.dates.question') });
    await dates.getByRole('radio', { name: beginsWith(t('timesheet.dates.DMY')) }).check();
  }
  if (job.rate !== undefined && asks) await page.getByLabel(t('timesheet.rate.rate'), { exact: true }).fill(job.rate);
}

async function importTimesheet(step: Step) {
  const { page, job, words } = step;
  const { t, begins } = words;
  await area(page, words, 'entries.title').click();
  await control(page, 'button', t('entries.importTimesheet')).click();
  await chooseTimesheet(step, { asks: true });

  // The dry run says what cannot come in, and why, before anything is written.
  await page.getByRole('button', { name: begins('timesheet.tab.refused') }).click();
  const refused = await refusedOf(page, job);
  const why = failureMessage(refused as unknown as Failure, job.language);
  await expect(page.getByRole('grid', { name: t('timesheet.tab.refused') })).toContainText(why);
  await page.getByRole('button', { name: begins('timesheet.tab.customers') }).click();
  await expect(page.getByRole('row', { name: job.customer })).toBeVisible();

  const run = page.getByRole('button', {
    name: `${t('timesheet.run')} ${t('timesheet.entries', { count: GOOD_ROWS })}`,
  });
  await run.click();
  await expect(page.getByRole('heading', { name: t('timesheet.done', { count: GOOD_ROWS }) })).toBeVisible();
  await expect(page.getByText(t('timesheet.refusedAfter', { count: 1 }))).toBeVisible();
}

async function approve({ page, job, words: { t, begins } }: Step) {
  await control(page, 'button', t('timesheet.toApproval')).click();
  const group = page
    .getByRole('treegrid', { name: t('entries.title') })
    .getByRole('row', { name: job.project })
    .first();
  await group.getByRole('button', { name: begins('entries.approveAll') }).click();
  await expect(page.getByText(t('entries.approved', { count: GOOD_ROWS }))).toBeVisible();
}

async function markReady({ page, job, words }: Step) {
  const { t } = words;
  await area(page, words, 'backlog.screen').click();
  const board = page.getByRole('treegrid', { name: t('backlog.screen') });
  await board.getByRole('row', { name: job.project }).first().getByRole('checkbox').click();
  const dock = page.getByRole('region', { name: t('backlog.linesSelected', { count: 1 }) });
  await dock.getByRole('button', { name: t('wizard.verb.markReady'), exact: true }).click();
  await expect(page.getByText(t('backlog.markedReady', { count: GOOD_ROWS }))).toBeVisible();
}

async function invoiceProject({ page, job, words }: Step) {
  const { t } = words;
  await area(page, words, 'projects.screen').click();
  const projects = page.getByRole('grid', { name: t('projects.screen') });
  await projects.getByRole('row', { name: job.project }).click();
  await expect(page.getByRole('main').getByRole('heading', { name: job.project })).toBeVisible();
  await control(page, 'button', t('projects.sales')).click();
  await control(page, 'menuitem', t('wizard.screen')).click();
  await page
    .getByRole('main')
    .getByRole('button', { name: t('wizard.next'), exact: true })
    .click();
  const lines = page.getByRole('grid', { name: t('wizard.review.lines') });
  await expect(lines.getByRole('row', { name: job.line })).toBeVisible();
  await control(page, 'button', t('wizard.finish')).click();
  await expect(page.getByRole('main').getByRole('heading', { name: job.customer })).toBeVisible();
}

async function cutQuantity({ page, job, words: { t } }: Step) {
  const quantity = page.getByLabel(t('invoice.line.of', { field: t('invoice.column.quantity'), line: job.line }));
  await quantity.click();
  await quantity.fill('5');
  await quantity.press('Enter');
  await page.getByRole('radio', { name: t('billing.remainder.defer') }).check();
  await control(page, 'button', t('invoice.edited.done')).click();
  await expect(quantity).toBeFocused();
  const totals = page.getByLabel(t('invoice.total.label'), { exact: true });
  await expect(totals).toContainText(formatAmount(job.netAmount, job.currency, job.language));
  await expect(totals).toContainText(formatAmount(job.dueAmount, job.currency, job.language));
  await control(page, 'button', t('invoice.action.recalculate')).click();
  await expect(page.getByText(t('invoice.proposal.none'))).toBeVisible();
  expectAmounts(await invoiceShown(page), job);
}

async function send({ page, job, words }: Step) {
  const { t } = words;
  const { nextNumber } = await invoiceShown(page);
  await control(page, 'button', t('invoice.action.send')).click();
  const dialog = page.getByRole('dialog', { name: t('invoice.send.title', { customer: job.customer }) });
  // One button for three steps says all that it will do.
  await expect(dialog).toContainText(t('invoice.send.final'));
  await expect(dialog).toContainText(t('invoice.send.numberAtPosting', { number: nextNumber ?? '' }));
  await expect(dialog).toContainText(formatMoney(job.dueAmount, job.currency, job.language));
  await expect(dialog.getByRole('radio', { name: t('invoice.send.emailDraft') })).toBeChecked();
  const started = page.waitForEvent('download');
  await dialog.getByRole('button', { name: t('invoice.action.send') }).click();
  const download = await started;
  await expect(page.getByText(t('invoice.sent.emailReady', { number: nextNumber ?? '' }))).toBeVisible();
  const view = await invoiceShown(page);
  expect(view).toMatchObject({ status: 'sent', invoice: { number: nextNumber, stage: 'posted' } });
  expectAmounts(view, job);
  await expectMailDraft(download, view, job);
  // Nothing of it can be changed any more.
  await expect(page.getByRole('grid', { name: t('invoice.line.lines') }).getByRole('textbox')).toHaveCount(0);
}

async function pay({ page, job, words }: Step) {
  const { t } = words;
  const part = 50_000;
  const rest = job.dueAmount - part;
  const { invoice } = await invoiceShown(page);
  const dialog = page.getByRole('dialog', { name: t('invoice.pay.title', { number: invoice.number ?? '' }) });
  const noted = (amount: number) =>
    page.getByText(t('invoice.paid.noted', { amount: formatMoney(amount, job.currency, job.language) }));
  const confirm = () => dialog.getByRole('button', { name: t('invoice.action.pay') }).click();

  await control(page, 'button', t('invoice.action.pay')).click();
  await dialog.getByLabel(t('invoice.pay.amount')).fill(formatForEditing('500', job.language));
  await confirm();
  await expect(noted(part)).toBeVisible();
  const totals = page.getByLabel(t('invoice.total.label'), { exact: true });
  await expect(totals).toContainText(formatAmount(rest, job.currency, job.language));

  await control(page, 'button', t('invoice.action.pay')).click();
  await expect(dialog.getByLabel(t('invoice.pay.amount'))).toHaveValue(formatAmount(rest, job.currency, job.language));
  await confirm();
  await expect(noted(rest)).toBeVisible();
  await area(page, words, 'invoices.title').click();
  const row = page.getByRole('grid', { name: t('invoices.title') }).getByRole('row', { name: invoice.number ?? '' });
  await expect(row).toContainText(t('billing.status.paid'));
  await expect(row).toContainText(formatAmount(job.dueAmount, job.currency, job.language));
}

async function importAgain(step: Step) {
  const { page, job, words } = step;
  const { t } = words;
  await area(page, words, 'entries.title').click();
  await control(page, 'button', t('entries.importTimesheet')).click();
  await chooseTimesheet(step, { asks: false });
  const run = page.getByRole('button', { name: t('timesheet.run') });
  await expect(run).toBeDisabled();
  await expect(run).toHaveAccessibleDescription(t('timesheet.nothingNew'));
  await expectNothingTwice(page, job);
}

for (const language of LANGUAGES) {
  test(`a timesheet becomes a posted invoice, a PDF and a payment, ${language}`, async ({ page }) => {
    const job = JOBS[language];
    const step: Step = { page, job, words: wordsOf(language) };
    await test.step('set up the company', () => setUpCompany(step));
    await test.step('import', () => importTimesheet(step));
    await test.step('approve', () => approve(step));
    await test.step('mark ready', () => markReady(step));
    await test.step('invoice the project', () => invoiceProject(step));
    await test.step('cut a quantity and recalculate', () => cutQuantity(step));
    await test.step('send', () => send(step));
    await expectDeferred(page, job);
    await test.step('take the payment', () => pay(step));
    await test.step('import again', () => importAgain(step));
    await expectSound(page);
  });
}
