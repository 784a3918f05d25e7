import { addDays, type PlainDate } from '@shared/dates';
import { refuse } from '@shared/failure';
import type { Call } from './caller';
import type { Task } from './data/project-data';
import { confirm, draft, post } from './invoicing';
import { currentPeriod } from './periods';
import { correctForgottenPrice, priceChange } from './prices';
import type { SampleProject, SampleSetUp } from './set-up';
import { enterPeriod, enterTime } from './work';
import { previousWorkDay, workDays } from './work-days';

/** What lies on the desk today: drafts in every state, and rows in every state on their way to one. */
export async function layOut(call: Call, setUp: SampleSetUp, today: PlainDate): Promise<void> {
  const project = (key: string): SampleProject =>
    setUp.projects.find((candidate) => candidate.key === key) ?? refuse('common.notFound', { id: key });
  const period = currentPeriod(today);
  const [early = today] = workDays(period.first, period.last);
  const approvedWork = async (key: string) => {
    const ids = await enterPeriod(call, setUp, project(key), period);
    await call('entry.approve', { ids });
  };
  const readyWork = async (key: string) => {
    await approvedWork(key);
    await call('backlog.markReady', { projectId: project(key).id, cutoff: today });
  };
  const drafted = async (key: string) => {
    await readyWork(key);
    return draft(call, project(key), { cutoff: today });
  };

  await draftNordvik(call, setUp, project('erp'), today, early);
  const inReview = await drafted('takst');
  await call('invoice.setInReview', { id: inReview.invoice.id, revision: inReview.invoice.revision, inReview: true });
  await drafted('beredskap');
  await drafted('gemalen');

  const report = project('klima');
  const reached = report.milestoneIds.get('Rapport, første utkast') ?? '';
  await call('backlog.markReady', { ids: [reached] });
  await confirm(call, await draft(call, report, { cutoff: today, types: ['milestone'], milestoneIds: [reached] }));

  for (const key of ['nett', 'styring']) await post(call, await confirm(call, await drafted(key)));

  await readyWork('bim');
  await zeroPricedWork(call, setUp, project('bim'), early, today);
  await readyWork('portail');
  await approvedWork('lonn');
  await enterPeriod(call, setUp, project('verksted'), period);
  await enterPeriod(call, setUp, project('klinik'), period);
  await leftOver(call, setUp, project('beredskap'), today);
  await lateWork(call, setUp, project('nett'), addDays(today, -41), [
    'jonas',
    'Etterarbeid, måledata for tredje kvartal',
    '6.5',
  ]);
  await lateWork(call, setUp, project('verksted'), addDays(today, -72), [
    'ingrid',
    'Befaring med leverandør av traverskran',
    '5',
  ]);
}

/** The draft that the pictures of the screens show: a price that has changed, a gift, a part put off, a milestone. */
async function draftNordvik(
  call: Call,
  setUp: SampleSetUp,
  project: SampleProject,
  today: PlainDate,
  early: PlainDate,
): Promise<void> {
  const gift = 'Oppstartsmøte, styringsgruppe';
  const put = 'Datamigrering, prøvekjøring';
  const ids = [
    await enterTime(call, setUp, project, early, ['ingrid', gift, '3']),
    await enterTime(call, setUp, project, today, ['ingrid', 'Avstemming av prøvekonvertering', '4']),
    ...(await enterPeriod(call, setUp, project, currentPeriod(today))),
  ];
  await call('entry.approve', { ids });
  const milestoneId = project.milestoneIds.get('Milepæl 3: Godkjent prøvekonvertering') ?? '';
  await call('backlog.markReady', { projectId: project.id, cutoff: today });
  await call('backlog.markReady', { ids: [milestoneId] });
  let { invoice } = await draft(call, project, { cutoff: today, milestoneIds: [milestoneId] });
  const change = async (name: string, changes: { billingType?: 'complimentary'; quantity?: string }) => {
    const line = invoice.lines.find((candidate) => candidate.name === name);
    if (line === undefined) return;
    const { id, revision } = invoice;
    ({ invoice } = await call('invoice.updateLine', { id, revision, lineId: line.id, changes }));
  };
  await change(gift, { billingType: 'complimentary' });
  await change(put, { quantity: '6' });
  await correctForgottenPrice(call, setUp.roles, priceChange(today));
  await enterTime(call, setUp, project, early, ['jonas', 'Feilretting i lageroppsett', '5']);
  await enterTime(call, setUp, project, today, ['silje', 'Testing av varemottak, runde 2', '2.5']);
}

/** Nobody has given the BIM technician a price: the rows are worth nothing until somebody does. */
async function zeroPricedWork(
  call: Call,
  setUp: SampleSetUp,
  project: SampleProject,
  early: PlainDate,
  today: PlainDate,
): Promise<void> {
  const ids = [
    await enterTime(call, setUp, project, early, ['erik', 'Tegning av føringsveier, plan 2', '7.5']),
    await enterTime(call, setUp, project, today, ['erik', 'Oppdatering av sjakter etter kollisjonskontroll', '4']),
  ];
  await call('entry.approve', { ids });
}

/** Work that no customer pays, and a row that was sent back. */
async function leftOver(call: Call, setUp: SampleSetUp, project: SampleProject, today: PlainDate): Promise<void> {
  const own = await enterTime(call, setUp, project, today, ['silje', 'Intern opplæring i planverktøy', '2'], {
    billable: false,
  });
  await call('entry.approve', { ids: [own] });
  const twice = await enterTime(call, setUp, project, today, ['silje', 'Fagseminar for beredskapsrådet', '4']);
  await call('entry.reject', { ids: [twice], reason: 'Ført to ganger' });
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
