import type { PlainDate } from '@shared/dates';
import { toMinor } from '@shared/money';
import type { Agenda } from '../agenda';
import type { Call } from '../caller';
import { issue } from '../invoicing';
import { billedPeriods, currentPeriod } from '../periods';
import type { SampleClock } from '../sample-clock';
import type { SampleSetUp } from '../set-up';
import { inWords, SHARED_TASKS } from '../story';
import { enterTimes } from '../work';
import { spread, workDays } from '../work-days';

const PERIODS: readonly number[] = [4, 3, 2, 1];

/**
 * A job that two customers pay together, 60 to 40, at most up to a limit.
 */
export async function sharedContract(
  agenda: Agenda,
  call: Call,
  clock: SampleClock,
  setUp: SampleSetUp,
  today: PlainDate,
): Promise<() => Promise<void>> {
  const { company, agreements } = setUp.data;
  const { shared } = agreements;
  const tasks = inWords(SHARED_TASKS, shared.tasks);
  const share = { notToExceedAmount: null, paymentTermDays: null };
  const customers = [
    { ...share, customerId: setUp.projects.rollout.customerId, percent: '60', isRounding: true },
    { ...share, customerId: setUp.projects.tariff.customerId, percent: '40', isRounding: false },
  ];
  const { contract, lines } = await call('contract.create', {
    name: shared.name,
    customerId: setUp.projects.rollout.customerId,
    customers,
    lines: [
      {
        newProject: { name: shared.name, code: shared.code },
        changes: {
          name: shared.line,
          billingMethod: 'timeAndMaterial',
          includes: { time: true, expense: true, material: true, fee: true },
          notToExceedAmount: toMinor(shared.limit, company.currency),
          customers,
        },
      },
    ],
  });
  await call('contract.setStatus', { id: contract.id, revision: contract.revision, status: 'confirmed' });
  const projectId = lines[0]?.projectId ?? '';
  const work = async (first: PlainDate, last: PlainDate) => {
    const ids = await enterTimes(call, setUp, projectId, spread(workDays(first, last), tasks.length), tasks);
    await call('entry.approve', { ids });
  };
  for (const period of billedPeriods(today).filter(({ index }) => PERIODS.includes(index))) {
    agenda.at(period.last, () => work(period.first, period.last));
    agenda.at(period.billingDay, async () => {
      await call('backlog.markReady', { projectId, cutoff: period.last });
      const { invoices } = await call('backlog.createInvoices', {
        contractIds: [contract.id],
        cutoff: period.last,
        requestId: `sample-shared-${period.last}`,
      });
      for (const { id } of invoices) {
        await issue(call, agenda, clock, await call('invoice.get', { id }), 'onTime');
      }
    });
  }
  // What lies on the desk today.
  return async () => {
    const { first } = currentPeriod(today);
    await work(first, today);
  };
}
