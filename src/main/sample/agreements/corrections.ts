import { addDays, type PlainDate } from '@shared/dates';
import { toMinor } from '@shared/money';
import type { Agenda } from '../agenda';
import type { Call } from '../caller';
import { issue, post } from '../invoicing';
import type { SampleClock } from '../sample-clock';
import type { SampleSetUp } from '../set-up';
import { COURSE_TASKS, inWords } from '../story';
import { enterTimes } from '../work';
import { nextWorkDay } from '../work-days';

/** A course that was invoiced to the wrong customer and then to the right one, after hours that were too many. */
export async function correctedCourse(
  agenda: Agenda,
  call: Call,
  clock: SampleClock,
  setUp: SampleSetUp,
  today: PlainDate,
): Promise<void> {
  const { course } = setUp.data.agreements;
  const { company } = setUp.data;
  const { project, contract } = await call('project.create', {
    name: course.name,
    code: course.code,
    customerId: setUp.projects.valuation.customerId,
    contractedAmount: toMinor(course.value, company.currency),
  });
  const worked = nextWorkDay(addDays(today, -88));
  const issued = nextWorkDay(addDays(worked, 3));
  const corrected = nextWorkDay(addDays(issued, 12));
  const moved = nextWorkDay(addDays(corrected, 9));
  let invoiceId = '';
  agenda.at(worked, async () => {
    const ids = await enterTimes(call, setUp, project.id, [worked], inWords(COURSE_TASKS, course.tasks));
    await call('entry.approve', { ids });
  });
  agenda.at(issued, async () => {
    await call('backlog.markReady', { projectId: project.id, cutoff: worked });
    const { invoices } = await call('backlog.createInvoices', {
      contractIds: [contract.id],
      requestId: 'sample-course',
    });
    for (const { id } of invoices) {
      invoiceId = id;
      await issue(call, agenda, clock, await call('invoice.get', { id }), 'never');
    }
  });
  agenda.at(corrected, async () => {
    const { lines } = await call('invoice.revisable', { id: invoiceId });
    const line = lines.find(({ quantity }) => Number(quantity) === 8);
    if (line === undefined) return;
    const { invoice } = await call('invoice.revise', {
      id: invoiceId,
      lineIds: [line.lineId],
      stays: [{ lineId: line.lineId, quantity: '6' }],
      reason: course.shorter,
      requestId: 'sample-revise',
    });
    await issue(call, agenda, clock, await call('invoice.get', { id: invoice.id }), 'never');
  });
  agenda.at(moved, async () => {
    const { creditId, billId } = await call('invoice.creditAndRebill', {
      id: invoiceId,
      customerId: setUp.projects.plan.customerId,
      reason: course.otherPayer,
      requestId: 'sample-rebill',
    });
    // The credit is confirmed by the command itself: what it gives back is on the other draft already.
    const credit = await post(call, await call('invoice.get', { id: creditId }));
    await call('invoice.send', { id: credit.invoice.id, channel: 'emailDraft' });
    await issue(call, agenda, clock, await call('invoice.get', { id: billId }), 'never');
  });
}
