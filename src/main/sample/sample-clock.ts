import { compareDates, type Instant, type PlainDate } from '@shared/dates';

/** The zone in which the sample company's days are counted: none but UTC is the same on every machine. */
export const SAMPLE_TIME_ZONE = 'UTC';

/**
 * The clock of a company that is being made up. It is walked forward day by day, so that its journal, numbers and due
 * dates look as if its people had worked for months. Every reading is a second after the one before.
 */
export class SampleClock {
  #day: PlainDate;
  #seconds = 0;

  constructor(day: PlainDate) {
    this.#day = day;
  }

  get day(): PlainDate {
    return this.#day;
  }

  /** To the start of a later day: a journal never goes back. */
  walkTo(day: PlainDate): void {
    if (compareDates(day, this.#day) <= 0) return;
    this.#day = day;
    this.#seconds = 0;
  }

  /** For `createApplication`. Starts at midnight, so that even today's events lie in the past. */
  readonly now = (): Instant => {
    this.#seconds += 1;
    const time = [this.#seconds / 3600, (this.#seconds / 60) % 60, this.#seconds % 60];
    return `${this.#day}T${time.map((part) => String(Math.floor(part)).padStart(2, '0')).join(':')}.000Z`;
  };
}
