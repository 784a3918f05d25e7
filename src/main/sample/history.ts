import { addDays, type PlainDate } from '@shared/dates';
import type { Agenda } from './agenda';
import type { Call } from './caller';
import { draft, issue } from './invoicing';
import { billedPeriods } from './periods';
import { dayOf } from './project-set-up';
import type { SampleClock } from './sample-clock';
import type { SampleSetUp } from './set-up';
import { enterPeriod } from './work';
import { nextWorkDay } from './work-days';

/** Puts the months before today on the agenda: work, approval, rounds of invoicing, milestones. */
export function planHistory(
  agenda: Agenda,
  call: Call,
  clock: SampleClock,
  setUp: SampleSetUp,
  today: PlainDate,
): void {
  const projects = Object.values(setUp.projects);
  for (const period of billedPeriods(today)) {
    for (const project of projects.filter(({ periods }) => periods.includes(period.index))) {
      agenda.at(period.last, async () => {
        const ids = await enterPeriod(call, setUp, project, period);
        await call('entry.approve', { ids });
      });
      agenda.at(period.billingDay, async () => {
        await call('backlog.markReady', { projectId: project.id, cutoff: period.last });
        await issue(call, agenda, clock, await draft(call, project, { cutoff: period.last }), project.pays);
      });
    }
  }
  for (const project of projects) {
    for (const milestone of project.milestones.filter(({ state }) => state === 'billed')) {
      const { id } = milestone;
      const reached = dayOf(milestone, today);
      agenda.at(nextWorkDay(addDays(reached, 1)), async () => {
        await call('backlog.markReady', { ids: [id] });
        const made = await draft(call, project, { cutoff: reached, types: ['milestone'], milestoneIds: [id] });
        await issue(call, agenda, clock, made, project.pays);
      });
    }
  }
}
