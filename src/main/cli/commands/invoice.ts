import { newId } from '@shared/ids';
import { TRANSACTION_CLASSES } from '@shared/model/actual';
import { fromMinor } from '@shared/money';
import type { CommandRunner } from '../command';
import { EXIT } from '../exit-codes';
import { findMilestones, findProject } from '../find';
import { table } from '../output/table';

const UNITS = { hour: 'HUR', day: 'DAY', week: 'WEE' } as const;

const runner: CommandRunner = async ({ options, session, answer, complain, t, formats, io }) => {
  const cutoff = options.requiredDate('cutoff');
  const types = options.choices('types', TRANSACTION_CLASSES);
  const unit = options.choice('unit', ['hour', 'day', 'week']);
  const open = await session();
  const { id: projectId } = await findProject(open, options.required('project'));
  const milestones = options.list('milestone');
  // Naming a milestone is choosing milestones, whatever other kinds of work are chosen.
  const chosen =
    types === undefined || milestones.length === 0 ? types : [...new Set([...types, 'milestone' as const])];
  const wanted = {
    projectId,
    cutoff,
    ...(chosen === undefined ? {} : { types: [...chosen] }),
    ...(unit === undefined ? {} : { unit: UNITS[unit] }),
    ...(milestones.length === 0 ? {} : { milestoneIds: [...(await findMilestones(open, projectId, milestones))] }),
  };
  const { excluded, customers } = await open.call('wizard.preview', wanted);
  if (customers.length === 0) {
    complain({ code: 'invoice.nothingToInvoice', params: {} });
    for (const { count, reason } of excluded) io.stderr.write(`  ${count} × ${t(`billing.reason.${reason}`)}\n`);
    return EXIT.refused;
  }
  const { invoices } = await open.call('wizard.finish', { ...wanted, requestId: newId() });
  answer(
    {
      invoices: invoices.map(({ id, customerName, currency, grossAmount }) => ({
        id,
        customer: customerName,
        total: fromMinor(grossAmount, currency),
        currency,
      })),
    },
    () => [
      t('cli.invoice.done', { count: invoices.length }),
      ...table(
        [{ head: 'ID' }, { head: t('cli.head.customer') }, { head: t('cli.head.gross'), align: 'right' }],
        invoices.map(({ id, customerName, currency, grossAmount }) => [
          id,
          customerName,
          formats.money(grossAmount, currency),
        ]),
      ),
    ],
  );
  return undefined;
};

export default runner;
