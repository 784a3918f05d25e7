import { newId } from '@shared/ids';
import { TRANSACTION_CLASSES } from '@shared/model/actual';
import { fromMinor } from '@shared/money';
import type { CommandRunner } from '../command';
import { findMilestones, findProject } from '../find';
import { table } from '../output/table';

const UNITS = { hour: 'HUR', day: 'DAY', week: 'WEE' } as const;

const runner: CommandRunner = async ({ options, session, answer, t, formats }) => {
  const cutoff = options.requiredDate('cutoff');
  const types = options.choices('types', TRANSACTION_CLASSES);
  const unit = options.choice('unit', ['hour', 'day', 'week']);
  const open = await session();
  const { id: projectId } = await findProject(open, options.required('project'));
  const milestones = options.list('milestone');
  const { invoices } = await open.call('wizard.finish', {
    projectId,
    cutoff,
    requestId: newId(),
    ...(types === undefined ? {} : { types: [...types] }),
    ...(unit === undefined ? {} : { unit: UNITS[unit] }),
    ...(milestones.length === 0 ? {} : { milestoneIds: [...(await findMilestones(open, projectId, milestones))] }),
  });
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
