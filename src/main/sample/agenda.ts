import { compareDates, type PlainDate } from '@shared/dates';
import type { SampleClock } from './sample-clock';

type Event = () => Promise<void>;

/**
 * What happens in the sample company, by day. An event may put others on later days: an invoice that is sent will be
 * paid. What lies after the last day never happens, which is how some of it is still open.
 */
export class Agenda {
  readonly #events: { readonly day: PlainDate; readonly order: number; readonly event: Event }[] = [];

  at(day: PlainDate, event: Event): void {
    this.#events.push({ day, order: this.#events.length, event });
  }

  /** Walks the clock to the last day and lets every event happen on its own. */
  async play(clock: SampleClock, lastDay: PlainDate): Promise<void> {
    for (;;) {
      const [next] = this.#events
        .map((entry, index) => ({ ...entry, index }))
        .filter(({ day }) => compareDates(day, lastDay) <= 0)
        .sort((a, b) => compareDates(a.day, b.day) || a.order - b.order);
      if (next === undefined) break;
      this.#events.splice(next.index, 1);
      clock.walkTo(next.day);
      await next.event();
    }
    clock.walkTo(lastDay);
  }
}
