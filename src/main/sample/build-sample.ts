import type { ApiInput } from '@shared/api';
import type { Instant, PlainDate } from '@shared/dates';
import type { SampleCountry } from '@shared/samples';
import { Agenda } from './agenda';
import { planAgreements } from './agreements';
import type { Call } from './caller';
import { SAMPLES } from './data';
import { planHistory } from './history';
import { firstDay } from './periods';
import { layOut } from './present';
import { SAMPLE_TIME_ZONE, SampleClock } from './sample-clock';
import { setUp } from './set-up';

/** The company as it is founded. */
export const sampleCompany = (country: SampleCountry): ApiInput<'company.create'> => SAMPLES[country].company;

export interface SampleBuilder {
  readonly country: SampleCountry;
  /** The day up to which the company has been working. */
  readonly today: PlainDate;
  /** Has the application take its time from this clock. The caller puts its own back afterwards. */
  readonly useClock: (now: () => Instant, timeZone: string) => void;
  /** Founds the company `sampleCompany` and opens it. */
  readonly found: () => Promise<unknown>;
  /** Makes a call in it; a refusal is thrown. */
  readonly call: Call;
}

/**
 * Makes a company with half a year of work, invoices and payments up to `today`, by nothing but ordinary calls. The same
 * day gives the same company but for its ids.
 */
export async function buildSample({ country, today, useClock: setClock, found, call }: SampleBuilder): Promise<void> {
  const clock = new SampleClock(firstDay(today));
  setClock(clock.now, SAMPLE_TIME_ZONE);
  await found();
  const made = await setUp(call, SAMPLES[country], today);
  const agenda = new Agenda();
  planHistory(agenda, call, clock, made, today);
  const layOutAgreements = await planAgreements(agenda, call, clock, made, today);
  await agenda.play(clock, today);
  await layOut(call, made, today);
  await layOutAgreements();
}
