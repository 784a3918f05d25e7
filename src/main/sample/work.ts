import type { PlainDate } from '@shared/dates';
import { addDecimals } from '@shared/decimal';
import type { Call } from './caller';
import type { Outlay } from './data/sample-data';
import type { Period } from './periods';
import type { SampleProject } from './project-set-up';
import type { SampleSetUp } from './set-up';
import type { Task } from './story';
import { spread, workDays } from './work-days';

/** Enters hours; answers the entry's id. It waits for approval. */
export async function enterTime(
  call: Call,
  { people }: SampleSetUp,
  project: SampleProject,
  date: PlainDate,
  [person, text, hours]: Task,
  more: { billable?: boolean } = {},
): Promise<string> {
  const { id: personId, roleId } = people[person];
  const { id } = await call('entry.save', {
    changes: {
      class: 'time',
      date,
      projectId: project.id,
      personId,
      roleId,
      description: text,
      quantity: hours,
      ...more,
    },
  });
  return id;
}

/** Enters hours on a project that is no sample project: a task for each of the days, in turn. They wait for approval. */
export async function enterTimes(
  call: Call,
  { people }: SampleSetUp,
  projectId: string,
  days: readonly PlainDate[],
  tasks: readonly Task[],
): Promise<string[]> {
  const ids: string[] = [];
  for (const [index, [person, description, quantity]] of tasks.entries()) {
    const date = days[Math.min(index, days.length - 1)];
    if (date === undefined) continue;
    const { id: personId, roleId } = people[person];
    const { id } = await call('entry.save', { changes: { projectId, personId, roleId, date, description, quantity } });
    ids.push(id);
  }
  return ids;
}

async function enterOutlay(
  call: Call,
  { people }: SampleSetUp,
  project: SampleProject,
  date: PlainDate,
  { class: kind, text, category, quantity, unit, price, person }: Outlay,
): Promise<string> {
  const { id } = await call('entry.save', {
    changes: {
      class: kind,
      date,
      projectId: project.id,
      personId: kind === 'fee' ? null : people[person].id,
      description: text,
      category,
      quantity,
      unit,
      statedPrice: price,
      statedCost: kind === 'expense' ? price : null,
    },
  });
  return id;
}

/** Half an hour less, as planned, half an hour more: no two months are alike. What is billed in days comes in halves. */
function hoursOf(project: SampleProject, hours: string, position: number): string {
  return project.unit === 'DAY' ? hours : addDecimals(hours, ['-0.5', '0', '0.5', '1'][position % 4] ?? '0');
}

/** The tasks of a period: the project's own in turn, so that every invoice reads on from the one before. */
function tasksOf(project: SampleProject, period: Period): Task[] {
  const { tasks, tasksPerPeriod } = project;
  const start = (100 - period.index) * tasksPerPeriod;
  return Array.from({ length: tasksPerPeriod }, (_, index) => {
    const [person, text, hours] = tasks[(start + index) % tasks.length] ?? [];
    return person === undefined || text === undefined || hours === undefined
      ? []
      : [[person, text, hoursOf(project, hours, index * 3 - period.index + 1)] as const];
  }).flat();
}

/** All that was done on a project in a period, entered day by day; outlays in every second period. */
export async function enterPeriod(
  call: Call,
  setUp: SampleSetUp,
  project: SampleProject,
  period: Period,
): Promise<string[]> {
  const tasks = tasksOf(project, period);
  const days = spread(workDays(period.first, period.last), tasks.length);
  const ids: string[] = [];
  for (const [index, date] of days.entries()) {
    const task = tasks[index];
    if (task !== undefined) ids.push(await enterTime(call, setUp, project, date, task));
  }
  const lastDay = days.at(-1);
  if (lastDay === undefined || period.index % 2 === 0) return ids;
  for (const outlay of project.outlays) ids.push(await enterOutlay(call, setUp, project, lastDay, outlay));
  return ids;
}
