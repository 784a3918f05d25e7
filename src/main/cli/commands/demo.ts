import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { refuse } from '@shared/failure';
import { newId } from '@shared/ids';
import { fromMinor } from '@shared/money';
import type { CommandRunner, Invocation } from '../command';
import { DEMO_CUSTOMER, DEMO_PROJECT, demoTimesheet } from '../demo-timesheet';
import { reasonOf } from '../files';
import { findProject } from '../find';
import { openSession, type Session } from '../session';

/** The price of the sample's senior consultants goes up while the draft lies there: that is what recalculating finds. */
async function raisePrice(session: Session, today: string): Promise<void> {
  const roles = await session.call('role.list', {});
  const senior = roles.find(({ name }) => name === 'Seniorkonsulent');
  const list = (await session.call('priceList.list', {})).find(
    ({ context, currency, start, end }) =>
      context === 'sales' && currency === 'NOK' && (start ?? '') <= today && (end === null || today <= end),
  );
  if (list === undefined) return;
  const prices = list.prices.map((price) => (price.roleId === senior?.id ? { ...price, price: '1560' } : price));
  await session.call('priceList.save', { id: list.id, revision: list.revision, changes: { prices } });
}

async function play(session: Session, folder: string, out: string, { t, formats, options, io }: Invocation) {
  let step = 0;
  const say = (text: string) => {
    step += 1;
    if (!options.flag('json')) io.stdout.write(`${String(step).padStart(2)}. ${text}\n`);
  };
  const company = await session.createSample(folder);
  const { today } = await session.call('application.status', {});
  say(t('cliDemo.company', { name: company.name, folder }));

  const timesheet = join(out, 'timesheet.csv');
  await writeFile(timesheet, demoTimesheet(today));
  say(t('cliDemo.timesheet', { file: timesheet }));

  const content = Buffer.from(demoTimesheet(today)).toString('base64');
  const imported = await session.call('timesheet.import', { fileName: 'timesheet.csv', content });
  say(t('cliDemo.imported', { entries: imported.created.entries, project: DEMO_PROJECT }));

  const { id: projectId } = await findProject(session, DEMO_PROJECT);
  const approved = await session.call('entry.approve', { projectId });
  say(t('cliDemo.approved', { entries: approved.done }));

  const ready = await session.call('backlog.markReady', { projectId, cutoff: today });
  say(t('cliDemo.ready', { rows: ready.done, cutoff: formats.date(today) }));

  const { invoices } = await session.call('wizard.finish', { projectId, cutoff: today, requestId: newId() });
  const id = invoices[0]?.id ?? refuse('invoice.nothingToInvoice');
  let { invoice } = await session.call('invoice.get', { id });
  const { currency } = invoice;
  const due = () => formats.money(invoice.totals.dueAmount, currency);
  say(t('cliDemo.drafted', { customer: DEMO_CUSTOMER, amount: due() }));

  const [line] = invoice.lines;
  if (line === undefined) refuse('invoice.nothingToInvoice');
  const changes = { quantity: '6', remainder: 'defer' as const };
  const at = () => ({ id, revision: invoice.revision });
  ({ invoice } = await session.call('invoice.updateLine', { ...at(), lineId: line.id, changes }));
  say(t('cliDemo.edited', { from: formats.quantity(line.quantity), to: formats.quantity('6') }));

  await raisePrice(session, today);
  const recalculated = await session.call('invoice.recalculate', { ...at(), accept: 'all' });
  ({ invoice } = recalculated.view);
  say(t('cliDemo.recalculated', { changes: recalculated.proposals.length, amount: due() }));

  ({ invoice } = await session.call('invoice.confirm', at()));
  say(t('cliDemo.confirmed'));
  ({ invoice } = await session.call('invoice.post', at()));
  const number = invoice.number ?? '';
  say(t('cliDemo.posted', { number }));

  const pdf = join(out, `${number}.pdf`);
  await writeFile(pdf, Buffer.from((await session.call('invoice.pdf', { id })).base64, 'base64'));
  say(t('cliDemo.pdf', { file: pdf }));

  const eml = join(out, `${number}.eml`);
  const sent = await session.call('invoice.send', { id, channel: 'emailDraft' });
  await writeFile(eml, Buffer.from(sent.file.base64, 'base64'));
  say(t('cliDemo.eml', { file: eml }));

  const { paidAmount, status } = await session.call('invoice.pay', { id });
  say(t('cliDemo.paid', { amount: formats.money(paidAmount, currency) }));

  const verified = await session.call('journal.verify', {});
  if (verified.finding !== null) refuse('common.internal', { detail: verified.finding.code });
  say(t('cliDemo.verified', { commits: formats.count(verified.commits) }));
  return { out, timesheet, pdf, eml, number, status, total: fromMinor(invoice.totals.grossAmount, currency), currency };
}

const runner: CommandRunner = async (invocation) => {
  const { options, io, by, answer } = invocation;
  const given = options.text('out');
  const out = given === undefined ? await mkdtemp(join(tmpdir(), 'proforma-demo-')) : resolve(given);
  await mkdir(out, { recursive: true }).catch((error: unknown) =>
    refuse('cli.fileNotWritten', { file: out, reason: reasonOf(error) }),
  );
  // A home of its own: what the person works on is neither touched nor joined by the demo's company.
  const scratch = await mkdtemp(join(tmpdir(), 'proforma-demo-company-'));
  try {
    const env = { ...io.env, PROFORMA_HOME: join(scratch, 'home') };
    const session = await openSession({ folder: undefined, by, env, signal: io.signal });
    try {
      const result = await play(session, join(scratch, 'company'), out, invocation);
      answer(result, () => []);
    } finally {
      await session.close();
    }
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  return undefined;
};

export default runner;
