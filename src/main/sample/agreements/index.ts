import type { PlainDate } from '@shared/dates';
import type { Agenda } from '../agenda';
import type { Call } from '../caller';
import type { SampleClock } from '../sample-clock';
import type { SampleSetUp } from '../set-up';
import { correctedCourse } from './corrections';
import { planReminders } from './dunning';
import { progressContract } from './progress-contract';
import { serviceAgreement } from './service-agreement';
import { sharedContract } from './shared-contract';

/**
 * What goes beyond a project and its invoices: a shared and capped contract, a schedule with an amendment, an advance and
 * billing by progress, credit notes. Answers what is to be laid out on the desk on the last day.
 */
export async function planAgreements(
  agenda: Agenda,
  call: Call,
  clock: SampleClock,
  setUp: SampleSetUp,
  today: PlainDate,
): Promise<() => Promise<void>> {
  const layOutShared = await sharedContract(agenda, call, clock, setUp, today);
  await serviceAgreement(agenda, call, clock, setUp, today);
  await progressContract(agenda, call, clock, setUp, today);
  await correctedCourse(agenda, call, clock, setUp, today);
  planReminders(agenda, call, today);
  return layOutShared;
}
