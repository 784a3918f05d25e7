import { addDays, addMonths, type PlainDate, partsOf } from '@shared/dates';
import { toMinor } from '@shared/money';
import type { Agenda } from '../agenda';
import type { Call } from '../caller';
import { issue } from '../invoicing';
import type { SampleClock } from '../sample-clock';
import type { SampleSetUp } from '../set-up';
import { inWords, SERVICE_TASKS } from '../story';
import { enterTimes } from '../work';
import { nextWorkDay, spread, workDays } from '../work-days';

/** How many months the agreement has run. */
const MONTHS = 12;

/**
 * A service agreement that is invoiced on the last day of every month without being asked: its schedule, the runs of
 * the past months and those to come. It was amended once, with a higher cap.
 */
export async function serviceAgreement(
  agenda: Agenda,
  call: Call,
  clock: SampleClock,
  setUp: SampleSetUp,
  today: PlainDate,
): Promise<void> {
  const { company, agreements } = setUp.data;
  const { service } = agreements;
  const tasks = inWords(SERVICE_TASKS, service.tasks);
  const { id: frequencyId } = await call('frequency.save', {
    changes: { name: service.lastDay, period: 'monthly', runs: [{ kind: 'lastDay' }], weekendRule: 'previous' },
  });
  await call('frequency.save', {
    changes: {
      name: service.everySecondMonday,
      period: 'biweekly',
      runs: [{ kind: 'weekday', weekday: 1, occurrence: 'first' }],
    },
  });
  const start = firstOfMonth(addMonths(today, 1 - MONTHS));
  const { contract, lines } = await call('contract.create', {
    name: service.name,
    customerId: setUp.projects.steering.customerId,
    endDate: addMonths(start, 24),
    lines: [
      {
        newProject: { name: service.name, code: service.code },
        changes: {
          name: service.line,
          billingMethod: 'timeAndMaterial',
          includes: { time: true, expense: true, material: true, fee: true },
          notToExceedAmount: toMinor(service.limit, company.currency),
        },
      },
    ],
  });
  const [line] = lines;
  if (line === undefined) return;
  await call('schedule.setUp', {
    contractLineId: line.id,
    revision: line.revision,
    changes: { frequencyId, billingStart: start, treatApprovedAsReady: true },
  });
  const confirmed = await call('contract.get', { id: contract.id });
  await call('contract.setStatus', { id: contract.id, revision: confirmed.contract.revision, status: 'confirmed' });

  for (let month = 0; month < MONTHS; month += 1) {
    const first = addMonths(start, month);
    const last = addDays(addMonths(first, 1), -1);
    agenda.at(addDays(last, -3), async () => {
      const days = spread(workDays(first, addDays(last, -3)), tasks.length);
      const ids = await enterTimes(call, setUp, line.projectId, days, tasks);
      await call('entry.approve', { ids });
    });
    agenda.at(nextWorkDay(last), async () => {
      const { made } = await call('invoiceRun.run', { trigger: 'button' });
      for (const { invoiceId } of made) {
        await issue(
          call,
          agenda,
          clock,
          await call('invoice.get', { id: invoiceId }),
          month % 3 === 1 ? 'late' : 'onTime',
        );
      }
    });
  }
  agenda.at(addMonths(start, 5), async () => {
    const { contract: present } = await call('contract.get', { id: contract.id });
    await call('contract.amend', {
      id: present.id,
      revision: present.revision,
      reason: service.amendment,
      changes: { orderReference: service.orderReference },
      lines: [{ id: line.id, changes: { notToExceedAmount: toMinor(service.higherLimit, company.currency) } }],
    });
  });
}

function firstOfMonth(date: PlainDate): PlainDate {
  const { year, month } = partsOf(date);
  return `${year}-${String(month).padStart(2, '0')}-01`;
}
