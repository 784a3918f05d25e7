import type { Page } from '@playwright/test';
import type { ApiOutput } from '../../src/shared/api';
import { addDays, today } from '../../src/shared/dates';
import { expectAccessible } from './support/accessible';
import { callFrom } from './support/call';
import { goTo } from './support/go-to';
import { wordsOf } from './support/messages';
import { runCli } from './support/programs';
import { expect, test } from './support/test';

const { t } = wordsOf('en');

test.use({ commands: [['init', '--name', 'Fjellheim', '--country', 'NO']] });

test.beforeEach(async ({ page }) => {
  await callFrom(page, 'preferences.update', { language: 'en' });
});

const NOTHING = { time: false, expense: false, material: false, fee: false };

type Contract = ApiOutput<'contract.get'>;

/** A contract with an hourly line and two at a fixed price, of which one is billed by progress. */
async function robotContract(page: Page): Promise<Contract> {
  const customer = (await callFrom(page, 'customer.save', { changes: { name: 'Nordvik AS' } })) as { id: string };
  return (await callFrom(page, 'contract.create', {
    name: 'Robot',
    customerId: customer.id,
    lines: [
      {
        newProject: { name: 'Prototype', code: '' },
        changes: { name: 'Prototype', billingMethod: 'fixedPrice', contractedAmount: 1_000_000, includes: NOTHING },
      },
      {
        newProject: { name: 'Implementation', code: '' },
        changes: { name: 'Implementation', includes: { ...NOTHING, fee: true } },
      },
      {
        newProject: { name: 'Training', code: '' },
        changes: {
          name: 'Training',
          billingMethod: 'fixedPrice',
          progressBased: true,
          contractedAmount: 100_000,
          includes: NOTHING,
        },
      },
    ],
  })) as Contract;
}

/** A fee of 500 on the implementation, approved and ready, two weeks old. */
async function fee({ lines }: Contract, page: Page): Promise<void> {
  const line = lines.find(({ name }) => name === 'Implementation');
  const entry = (await callFrom(page, 'entry.save', {
    changes: {
      class: 'fee',
      projectId: line?.projectId,
      date: addDays(today(), -14),
      quantity: '1',
      unit: 'C62',
      statedPrice: '500',
      currency: 'NOK',
      description: 'Licence',
    },
  })) as { id: string };
  await callFrom(page, 'entry.approve', { ids: [entry.id] });
  await callFrom(page, 'backlog.markReady', { projectId: line?.projectId });
}

const tab = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const openTab = async (page: Page, { contract }: Contract, name: string) => {
  await goTo(page, `/contracts/${contract.id}`);
  await tab(page, name).click();
};

test('a line is put on a schedule, and the run invoices what is due', async ({ page }) => {
  const view = await robotContract(page);
  await fee(view, page);
  await openTab(page, view, t('schedules.tab'));
  await page.getByRole('combobox', { name: t('schedules.line.frequency') }).click();
  await page.getByRole('option', { name: t('schedules.preset.everyMonday') }).click();
  const grid = page.getByRole('grid', { name: t('schedules.title') });
  await expect(grid.getByRole('row').nth(1)).toContainText(t('schedules.status.notRun'));
  await expectAccessible(page);

  const start = page.getByRole('textbox', { name: t('schedules.line.start') });
  await start.fill(addDays(today(), -14));
  await start.press('Tab');
  await expect(grid.getByRole('row').nth(1)).toContainText(t('schedules.status.due'));
  await expect(grid.getByRole('row', { name: /500\.00/ })).toBeVisible();

  await goTo(page, '/schedules');
  await expect(page.getByRole('grid').getByRole('row', { name: /Robot/ }).first()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('g');
  const dialog = page.getByRole('dialog', { name: t('schedules.run.title') });
  await expect(dialog).toContainText('500.00');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('status').filter({ hasText: t('schedules.run.done', { count: 1 }) })).toBeVisible();
  expect(await callFrom(page, 'invoice.list', { view: 'drafts' })).toMatchObject({ total: 1 });

  await tab(page, t('schedules.view.log')).click();
  await page.getByRole('row', { name: new RegExp(t('schedules.trigger.button')) }).click();
  const log = page.getByRole('complementary');
  await log.getByRole('button', { name: 'Nordvik AS' }).click();
  await expect(page).toHaveURL(/#\/invoices\/.+/);
});

test('a frequency is made from a usual one, with the days it gives', async ({ page }) => {
  await goTo(page, '/schedules');
  await tab(page, t('schedules.view.frequencies')).click();
  await page.keyboard.press('n');
  const pane = page.getByRole('complementary', { name: t('schedules.newFrequency') });
  await page.keyboard.press('Control+Enter');
  await expect(pane).toContainText(t('shell.field.required', { label: t('schedules.field.name') }));
  await pane.getByRole('button', { name: t('schedules.preset.seventhAndLastDay') }).click();
  await expect(pane.getByRole('textbox', { name: t('schedules.field.name') })).toHaveValue(
    t('schedules.preset.seventhAndLastDay'),
  );
  await expect(pane.getByRole('region', { name: t('schedules.nextDates') }).getByRole('listitem')).toHaveCount(6);
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(pane).toBeHidden();
  await expect(page.getByRole('row', { name: /day 7 and last day/ })).toBeVisible();
});

test('milestones are planned periodically and billed by progress', async ({ page }) => {
  const view = await robotContract(page);
  await openTab(page, view, t('milestones.title'));
  const grid = page.getByRole('grid', { name: t('milestones.title') });
  await expect(grid.getByRole('row', { name: /Prototype/ })).toContainText('10,000.00 short');
  await page.keyboard.press('p');
  const periodic = page.getByRole('complementary', { name: t('milestones.periodic.verb') });
  const count = periodic.getByRole('textbox', { name: t('milestones.periodic.count') });
  await count.fill('3');
  await expect(periodic).toContainText('3 milestones of NOK 3,333.33 each, the last one NOK 3,333.34');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(grid.getByRole('row', { name: /3,333\.34/ })).toBeVisible();

  await page.keyboard.press('b');
  const progress = page.getByRole('complementary', { name: t('milestones.progress.title') });
  await page.keyboard.type('20');
  await expect(progress).toContainText('NOK 200.00 now, NOK 800.00 remain');
  await progress.getByRole('textbox', { name: t('milestones.progress.percent') }).fill('120');
  await expect(progress).toContainText('Only 1000.00 NOK');
  await progress.getByRole('textbox', { name: t('milestones.progress.percent') }).fill('20');
  await page.keyboard.press('Control+Enter');
  const part = grid.getByRole('row', { name: /Training 20/ });
  await expect(part).toContainText(t('billing.billingStatus.ready'));
  await part.getByRole('button', { name: new RegExp(t('milestones.markNotReady')) }).click();
  await expect(part).toContainText(t('billing.billingStatus.notReady'));
  await expectAccessible(page);
});

test('opening the company makes the run that is due, unless it is switched off', async ({ page }) => {
  const view = await robotContract(page);
  const prototype = view.lines.find(({ name }) => name === 'Prototype');
  await callFrom(page, 'schedule.setUp', {
    contractLineId: prototype?.id,
    revision: prototype?.revision,
    changes: { invoiceMilestonesOnDate: true },
  });
  const milestone = async (name: string) => {
    const changes = { contractLineId: prototype?.id, name, date: addDays(today(), -1), amount: 500_000 };
    const { id } = (await callFrom(page, 'milestone.save', { changes })) as { id: string };
    await callFrom(page, 'backlog.markReady', { ids: [id] });
  };
  await milestone('Built');
  await page.reload();
  await expect(page.getByRole('status').filter({ hasText: t('schedules.run.done', { count: 1 }) })).toBeVisible();
  await milestone('Accepted');
  await goTo(page, '/schedules');
  await page.getByRole('checkbox', { name: t('schedules.atOpening') }).click();
  await expect
    .poll(async () => ((await callFrom(page, 'company.get')) as ApiOutput<'company.get'>).runsAtOpening)
    .toBe(false);
  await page.reload();
  await goTo(page, '/schedules');
  await expect(page.getByRole('row', { name: /Accepted/ })).toContainText(t('schedules.status.due'));
  expect(await callFrom(page, 'invoice.list', { view: 'drafts' })).toMatchObject({ total: 1 });
});

test('the run of the system’s scheduler leaves a company that is open in a window to it', async ({ page, host }) => {
  await goTo(page, '/schedules');
  const { code, stdout, stderr } = await runCli(['run', '--company', host.company, '--language', 'en']);
  expect([code, stdout]).toEqual([3, '']);
  expect(stderr).toMatch(/^store\.locked: /);
});
