import type { PlainDate } from '@shared/dates';
import { toMinor } from '@shared/money';
import type { Agenda } from '../agenda';
import type { Call } from '../caller';
import type { Task } from '../data/project-data';
import { issue } from '../invoicing';
import { billedPeriods, currentPeriod } from '../periods';
import type { SampleClock } from '../sample-clock';
import type { SampleSetUp } from '../set-up';
import { enterTimes } from '../work';
import { spread, workDays } from '../work-days';

const TASKS: readonly Task[] = [
  ['amir', 'Energimålinger, kai og kjølelager', '7.5'],
  ['silje', 'Lastprofiler for landstrøm', '6'],
  ['ingrid', 'Avtaleutkast om delt transformator', '4.5'],
  ['amir', 'Simulering av effekttopper', '7'],
];

const PERIODS: readonly number[] = [4, 3, 2, 1];

/**
 * A job that two customers pay together, 60 to 40, at most 190,000 in all: the work of the latest weeks finds no room
 * under the limit any more.
 */
export async function sharedContract(
  agenda: Agenda,
  call: Call,
  clock: SampleClock,
  setUp: SampleSetUp,
  today: PlainDate,
): Promise<() => Promise<void>> {
  const share = { notToExceedAmount: null, paymentTermDays: null };
  const customers = [
    { ...share, customerId: setUp.customers.nordvik.id, percent: '60', isRounding: true },
    { ...share, customerId: setUp.customers.lofoten.id, percent: '40', isRounding: false },
  ];
  const { contract, lines } = await call('contract.create', {
    name: 'Felles energistyring, Svolvær havn',
    customerId: setUp.customers.nordvik.id,
    customers,
    lines: [
      {
        newProject: { name: 'Felles energistyring, Svolvær havn', code: 'FES' },
        changes: {
          name: 'Rådgivning',
          billingMethod: 'timeAndMaterial',
          includes: { time: true, expense: true, material: true, fee: true },
          notToExceedAmount: toMinor('190000', 'NOK'),
          customers,
        },
      },
    ],
  });
  await call('contract.setStatus', { id: contract.id, revision: contract.revision, status: 'confirmed' });
  const projectId = lines[0]?.projectId ?? '';
  const work = async (first: PlainDate, last: PlainDate) => {
    const ids = await enterTimes(call, setUp, projectId, spread(workDays(first, last), TASKS.length), TASKS);
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
