import { addDays, type PlainDate } from '@shared/dates';
import type { Call } from './caller';
import { confirm, draft, post } from './invoicing';
import { currentPeriod } from './periods';
import { correctForgottenPrice, priceChange } from './prices';
import type { SampleProject } from './project-set-up';
import type { SampleSetUp } from './set-up';
import type { ProjectKey, Task } from './story';
import { enterPeriod, enterTime } from './work';
import { previousWorkDay, workDays } from './work-days';

/** What lies on the desk today: drafts in every state, and rows in every state on their way to one. */
export async function layOut(call: Call, setUp: SampleSetUp, today: PlainDate): Promise<void> {
  const { desk } = setUp.data;
  const project = (key: ProjectKey): SampleProject => setUp.projects[key];
  const period = currentPeriod(today);
  const [early = today] = workDays(period.first, period.last);
  const approvedWork = async (key: ProjectKey) => {
    const ids = await enterPeriod(call, setUp, project(key), period);
    await call('entry.approve', { ids });
  };
  const readyWork = async (key: ProjectKey) => {
    await approvedWork(key);
    await call('backlog.markReady', { projectId: project(key).id, cutoff: today });
  };
  const drafted = async (key: ProjectKey) => {
    await readyWork(key);
    return draft(call, project(key), { cutoff: today });
  };

  await draftRollout(call, setUp, project('rollout'), today, early);
  const inReview = await drafted('valuation');
  await call('invoice.setInReview', { id: inReview.invoice.id, revision: inReview.invoice.revision, inReview: true });
  await drafted('plan');
  await drafted('assets');

  const report = project('report');
  const reached = readyMilestone(report);
  await call('backlog.markReady', { ids: [reached] });
  await confirm(call, await draft(call, report, { cutoff: today, types: ['milestone'], milestoneIds: [reached] }));

  for (const key of ['tariff', 'steering'] as const) await post(call, await confirm(call, await drafted(key)));

  await readyWork('drawings');
  await zeroPricedWork(call, setUp, project('drawings'), early, today);
  await readyWork('portal');
  await approvedWork('salaries');
  await enterPeriod(call, setUp, project('workshop'), period);
  await enterPeriod(call, setUp, project('records'), period);
  await leftOver(call, setUp, project('plan'), today);
  await lateWork(call, setUp, project('tariff'), addDays(today, -41), ['builder', desk.lateAnalysis, '6.5']);
  await lateWork(call, setUp, project('workshop'), addDays(today, -72), ['lead', desk.lateVisit, '5']);
}

const readyMilestone = ({ milestones }: SampleProject): string =>
  milestones.find(({ state }) => state === 'ready')?.id ?? '';

/** The draft that the pictures of the screens show: a price that has changed, a gift, a part put off, a milestone. */
async function draftRollout(
  call: Call,
  setUp: SampleSetUp,
  project: SampleProject,
  today: PlainDate,
  early: PlainDate,
): Promise<void> {
  const { desk } = setUp.data;
  const putOff = project.tasks[1]?.[1] ?? '';
  const ids = [
    await enterTime(call, setUp, project, early, ['lead', desk.gift, '3']),
    await enterTime(call, setUp, project, today, ['lead', desk.checking, '4']),
    ...(await enterPeriod(call, setUp, project, currentPeriod(today))),
  ];
  await call('entry.approve', { ids });
  const milestoneId = readyMilestone(project);
  await call('backlog.markReady', { projectId: project.id, cutoff: today });
  await call('backlog.markReady', { ids: [milestoneId] });
  let { invoice } = await draft(call, project, { cutoff: today, milestoneIds: [milestoneId] });
  const change = async (name: string, changes: { billingType?: 'complimentary'; quantity?: string }) => {
    const line = invoice.lines.find((candidate) => candidate.name === name);
    if (line === undefined) return;
    const { id, revision } = invoice;
    ({ invoice } = await call('invoice.updateLine', { id, revision, lineId: line.id, changes }));
  };
  await change(desk.gift, { billingType: 'complimentary' });
  await change(putOff, { quantity: '6' });
  await correctForgottenPrice(call, setUp.data, setUp.roles, priceChange(today));
  await enterTime(call, setUp, project, early, ['builder', desk.fixing, '5']);
  await enterTime(call, setUp, project, today, ['trainer', desk.secondTest, '2.5']);
}

/** Nobody has given the draughtsman a price: the rows are worth nothing until somebody does. */
async function zeroPricedWork(
  call: Call,
  setUp: SampleSetUp,
  project: SampleProject,
  early: PlainDate,
  today: PlainDate,
): Promise<void> {
  const ids = [
    await enterTime(call, setUp, project, early, ['draughtsman', setUp.data.desk.drawings[0], '7.5']),
    await enterTime(call, setUp, project, today, ['draughtsman', setUp.data.desk.drawings[1], '4']),
  ];
  await call('entry.approve', { ids });
}

/** Work that no customer pays, and a row that was sent back. */
async function leftOver(call: Call, setUp: SampleSetUp, project: SampleProject, today: PlainDate): Promise<void> {
  const { desk } = setUp.data;
  const again = project.tasks.at(-1);
  const own = await enterTime(call, setUp, project, today, ['trainer', desk.ownTraining, '2'], {
    billable: false,
  });
  await call('entry.approve', { ids: [own] });
  if (again === undefined) return;
  const twice = await enterTime(call, setUp, project, today, again);
  await call('entry.reject', { ids: [twice], reason: desk.enteredTwice });
}

/** Reported long after it was done, and approved: the backlog grows old where nobody marks it ready. */
async function lateWork(
  call: Call,
  setUp: SampleSetUp,
  project: SampleProject,
  date: PlainDate,
  task: Task,
): Promise<void> {
  await call('entry.approve', { ids: [await enterTime(call, setUp, project, previousWorkDay(date), task)] });
}
