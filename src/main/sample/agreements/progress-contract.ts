import { addDays, type PlainDate } from '@shared/dates';
import { toMinor } from '@shared/money';
import type { Agenda } from '../agenda';
import type { Call } from '../caller';
import { issue } from '../invoicing';
import type { SampleClock } from '../sample-clock';
import type { SampleSetUp } from '../set-up';
import { nextWorkDay } from '../work-days';

/** A fixed price that is billed by how far the work has come, after an advance that the first invoice uses in part. */
export async function progressContract(
  agenda: Agenda,
  call: Call,
  clock: SampleClock,
  setUp: SampleSetUp,
  today: PlainDate,
): Promise<void> {
  const { company, agreements } = setUp.data;
  const { progress } = agreements;
  const inMinor = (amount: string) => toMinor(amount, company.currency);
  const { contract, lines } = await call('contract.create', {
    name: progress.name,
    customerId: setUp.projects.drawings.customerId,
    lines: [
      {
        newProject: { name: progress.name, code: progress.code },
        changes: {
          name: progress.line,
          billingMethod: 'fixedPrice',
          progressBased: true,
          contractedAmount: inMinor(progress.value),
        },
      },
    ],
  });
  const [line] = lines;
  if (line === undefined) return;
  await call('contract.setStatus', { id: contract.id, revision: contract.revision, status: 'confirmed' });

  const issueAll = async (ids: string[], requestId: string) => {
    const { invoices } = await call('backlog.createInvoices', { ids, requestId });
    for (const { id } of invoices) await issue(call, agenda, clock, await call('invoice.get', { id }), 'onTime');
  };
  agenda.at(nextWorkDay(addDays(today, -150)), async () => {
    const retainer = await call('retainer.save', {
      changes: {
        contractId: contract.id,
        description: progress.advanceText,
        amount: inMinor(progress.advance),
        date: clock.day,
      },
    });
    await call('retainer.markReady', { ids: [retainer.id], ready: true });
    const { invoices } = await call('retainer.createInvoice', { ids: [retainer.id], requestId: 'sample-advance' });
    for (const { id } of invoices) await issue(call, agenda, clock, await call('invoice.get', { id }), 'onTime');
  });
  for (const [daysAgo, percent] of [
    [96, '20'],
    [38, '25'],
  ] as const) {
    agenda.at(nextWorkDay(addDays(today, -daysAgo)), async () => {
      const { id } = await call('milestone.progress', { contractLineId: line.id, percent, date: clock.day });
      await issueAll([id], `sample-progress-${percent}`);
    });
  }
}
