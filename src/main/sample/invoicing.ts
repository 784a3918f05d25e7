import type { ApiOutput } from '@shared/api';
import type { PlainDate } from '@shared/dates';
import type { Agenda } from './agenda';
import type { Call } from './caller';
import { expectPayments } from './payments';
import type { SampleProject } from './project-set-up';
import type { SampleClock } from './sample-clock';
import type { StoryProject } from './story';

type View = ApiOutput<'invoice.get'>;

/** What a draft takes: work up to a day, the milestones named, or both. */
interface Choice {
  readonly cutoff: PlainDate;
  readonly types?: ('time' | 'expense' | 'material' | 'fee' | 'milestone')[];
  readonly milestoneIds?: string[];
}

/** Makes the draft of a project. Every project here has one customer, so there is one. */
export async function draft(call: Call, project: SampleProject, choice: Choice): Promise<View> {
  const { key, id: projectId, unit } = project;
  const requestId = `sample-${key}-${choice.cutoff}-${choice.types?.join('-') ?? 'all'}`;
  const { invoices } = await call('wizard.finish', { milestoneIds: [], ...choice, projectId, unit, requestId });
  const [made] = invoices;
  return call('invoice.get', { id: made?.id ?? '' });
}

export async function confirm(call: Call, { invoice: { id, revision } }: View): Promise<View> {
  return call('invoice.confirm', { id, revision });
}

export async function post(call: Call, { invoice: { id, revision } }: View): Promise<View> {
  return call('invoice.post', { id, revision });
}

/** Posts and sends a draft, and puts its payments on the agenda. */
export async function issue(
  call: Call,
  agenda: Agenda,
  clock: SampleClock,
  made: View,
  habit: StoryProject['pays'],
): Promise<void> {
  const { invoice } = await post(call, await confirm(call, made));
  await call('invoice.send', { id: invoice.id, channel: 'emailDraft' });
  const { id, dueDate, totals } = invoice;
  expectPayments(agenda, call, clock, { id, dueDate, dueAmount: totals.dueAmount }, habit);
}
