import type { Page } from '@playwright/test';
import { simpleParser } from 'mailparser';
import type { ApiOutput } from '../../src/shared/api';
import { PASSWORD, startMailServer, type TestMailServer, USER } from '../unit/main/mail/mail-server';
import { expectAccessible } from './support/accessible';
import { callFrom } from './support/call';
import { goTo } from './support/go-to';
import { beginsWith, wordsOf } from './support/messages';
import { expect, test } from './support/test';

const { t } = wordsOf('en');

test.use({ commands: [['init', '--sample']] });

let mailServer: TestMailServer;

test.beforeEach(async ({ page }) => {
  // Programs that are built trust no certificate of a test: this server speaks to this machine alone.
  mailServer = await startMailServer({ security: 'none', refuses: ['borte@nordvik.example'] });
  await callFrom(page, 'preferences.update', { language: 'en', theme: 'light' });
});

test.afterEach(() => mailServer.close());

async function useServer(page: Page, password = PASSWORD) {
  const { revision, mail } = (await callFrom(page, 'company.get')) as ApiOutput<'company.get'>;
  await callFrom(page, 'company.update', { revision, changes: { mail: { ...mail, server: mailServer.server } } });
  await callFrom(page, 'mail.setPassword', { password });
}

const button = (page: Page, name: string) => page.getByRole('button', { name: beginsWith(name) });

test('a server is set up, its password goes in and never comes out, and it is tried', async ({ page }) => {
  await goTo(page, '/settings?section=mail');
  await button(page, t('mail.server.setUp')).click();
  await page.getByLabel(t('mail.server.host'), { exact: true }).fill('smtp.example.com');
  await page.getByLabel(t('mail.server.security')).click();
  await page.getByRole('option', { name: t('mail.server.securities.none') }).click();
  await button(page, t('mail.server.save')).click();
  await expect(page.getByRole('alert')).toContainText('Choose TLS or STARTTLS');
  await page.getByLabel(t('mail.server.host'), { exact: true }).fill('127.0.0.1');
  await page.getByLabel(t('mail.server.port')).fill(String(mailServer.port));
  await page.getByLabel(t('mail.server.user')).fill(USER);
  await button(page, t('mail.server.save')).click();
  const password = page.getByRole('textbox', { name: t('mail.password.label') });
  await password.fill('not-this-one');
  await password.press('Enter');
  await expect(password).toHaveValue('');
  await button(page, t('mail.test.connect')).click();
  await expect(page.getByRole('alert')).toContainText(`refused the user ${USER}`);
  await password.fill(PASSWORD);
  await password.press('Enter');
  await expect(password).toHaveValue('');
  await button(page, t('mail.test.connect')).click();
  await expect(page.getByText(t('mail.test.connected'))).toBeVisible();
  await expectAccessible(page);
  expect(mailServer.logins()).toBe(1);
});

test('a text of the firm’s own is shown as it will be read, and refused where it names nothing', async ({ page }) => {
  await goTo(page, '/settings?section=mail');
  const text = page.getByLabel(t('mail.template.body'), { exact: true });
  const preview = page.getByRole('region', { name: t('mail.template.preview') });
  await text.fill('Kjære kunde,\nbetal innen {forfall}. ');
  await expect(page.getByRole('alert')).toContainText('“forfall” in braces');
  await text.fill('Kjære kunde,\nbetal innen ');
  const dueDate = `{dueDate}: ${t('mail.placeholder.dueDate')}`;
  await page.getByRole('button', { name: dueDate }).click();
  await expect(text).toHaveValue('Kjære kunde,\nbetal innen {dueDate}');
  await expect(preview).toContainText(/betal innen \d\d\.\d\d\.\d{4}/);
  await button(page, t('mail.template.save')).click();
  await expect(page.getByText(t('mail.template.own'))).toBeVisible();
  await expectAccessible(page);
  await button(page, t('mail.template.reset')).click();
  await expect(text).toHaveValue(/\{opening\}/);
});

test('an invoice is sent from the dialog with a text of its own', async ({ page }) => {
  await useServer(page);
  const { rows } = (await callFrom(page, 'invoice.list', { view: 'toSend' })) as ApiOutput<'invoice.list'>;
  const posted = rows.find(({ status }) => status === 'posted');
  if (posted === undefined) throw new Error('The sample company has no posted invoice that is not sent.');
  await goTo(page, `/invoices/${posted.id}`);
  await page.keyboard.press('Control+Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('outbox.edit.to'), { exact: true }).fill('faktura@nordvik.example');
  await dialog.getByText(t('outbox.edit.change')).click();
  await dialog.getByLabel(t('outbox.edit.subject'), { exact: true }).fill('Som avtalt');
  await expectAccessible(page);
  await button(page, t('invoice.action.send')).last().click();
  await expect(page.getByText(t('invoice.sent.emailSent', { number: posted.number ?? '' }))).toBeVisible();
  const read = await simpleParser(mailServer.mails[0]?.bytes ?? '');
  expect(read.subject).toBe('Som avtalt');
  expect(read.attachments.map(({ contentType }) => contentType)).toContain('application/pdf');
  await expect(page.getByText(t('invoice.sent.email'), { exact: true })).toBeVisible();
});

test('what cannot be sent waits in the outbox with its reason, and is sent or discarded from there', async ({
  page,
}) => {
  await useServer(page);
  const { rows } = (await callFrom(page, 'invoice.list', { view: 'open', limit: 2 })) as ApiOutput<'invoice.list'>;
  const ids = rows.map(({ id }) => id);
  await callFrom(page, 'invoice.send', { id: ids[0], channel: 'email', to: 'borte@nordvik.example' });
  await goTo(page, '/outbox');
  const grid = page.getByRole('grid', { name: t('outbox.title') });
  await expect(grid).toContainText('No such user here');
  await callFrom(page, 'mail.removePassword');
  await callFrom(page, 'invoice.send', { id: ids[1], channel: 'email', to: 'faktura@nordvik.example' });
  await expect(grid.getByRole('row', { name: /faktura@nordvik/ })).toContainText(t('outbox.state.failed'));
  await expectAccessible(page);
  await callFrom(page, 'mail.setPassword', { password: PASSWORD });
  await button(page, t('outbox.action.deliver')).click();
  await expect(grid.getByRole('row', { name: /faktura@nordvik/ })).toHaveCount(0);
  expect(mailServer.mails.map(({ to }) => to)).toEqual([['faktura@nordvik.example']]);
  await grid.getByRole('row', { name: /borte@nordvik/ }).focus();
  await page.keyboard.press('e');
  const other = page.getByRole('dialog', { name: t('outbox.readdress.title') });
  await other.getByLabel(t('outbox.edit.to'), { exact: true }).fill('nobody');
  await expect(other.getByLabel(t('outbox.edit.to'), { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await other.getByLabel(t('outbox.edit.to'), { exact: true }).fill('finnes@nordvik.example');
  await page.keyboard.press('Enter');
  await expect(grid.getByRole('row', { name: /finnes@nordvik/ })).toContainText(t('outbox.state.waiting'));
  await grid.getByRole('row', { name: /finnes@nordvik/ }).focus();
  await page.keyboard.press('Delete');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: beginsWith(t('outbox.action.discard')) })
    .click();
  await expect(page.getByText(t('outbox.empty.open'))).toBeVisible();
  await expectAccessible(page);
});

test('of a mail whose outcome nobody knows the user says what became of it', async ({ page }) => {
  await mailServer.close();
  mailServer = await startMailServer({ security: 'none', drops: 'atEnd' });
  await useServer(page);
  const { rows } = (await callFrom(page, 'invoice.list', { view: 'toSend' })) as ApiOutput<'invoice.list'>;
  const [first] = rows;
  await callFrom(page, 'invoice.send', { id: first?.id, channel: 'email', to: 'faktura@nordvik.example' });
  await goTo(page, '/outbox');
  const row = page.getByRole('grid', { name: t('outbox.title') }).getByRole('row', { name: /faktura@nordvik/ });
  await expect(row).toContainText(t('outbox.state.uncertain'));
  await expect(row).toContainText('it may have arrived, or not');
  // Nothing sends it again unasked.
  await expect(button(page, t('outbox.action.deliver'))).toHaveCount(0);
  await row.focus();
  await expect(button(page, t('outbox.action.readdress'))).toHaveCount(0);
  await page.keyboard.press('a');
  await expect(page.getByText(t('outbox.empty.open'))).toBeVisible();
  const { deliveries } = (await callFrom(page, 'invoice.get', { id: first?.id })) as ApiOutput<'invoice.get'>;
  expect(deliveries.map(({ channel }) => channel)).toEqual(['email']);
});

test('several invoices go through the server at once, each to its own customer', async ({ page }) => {
  await useServer(page);
  const { rows } = (await callFrom(page, 'invoice.list', { view: 'toSend' })) as ApiOutput<'invoice.list'>;
  expect(rows.length).toBeGreaterThan(1);
  await goTo(page, '/invoices?view=toSend');
  await page.getByRole('grid').locator('tbody tr').first().waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('s');
  await expect(page.getByText(t('invoices.send.explainServer', { count: rows.length }))).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('invoices.done.mailed', { count: rows.length }))).toBeVisible();
  const subjects = await Promise.all(
    mailServer.mails.map(async ({ bytes }) => (await simpleParser(bytes)).subject ?? ''),
  );
  for (const { number } of rows) expect(subjects.some((subject) => subject.includes(number ?? '?'))).toBe(true);
  const left = (await callFrom(page, 'invoice.list', { view: 'toSend' })) as ApiOutput<'invoice.list'>;
  expect(left.total).toBe(0);
});
