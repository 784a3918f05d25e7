import { defineMessages } from '../define-messages';
import { schedulesFrequencies } from './schedules/frequencies';
import { schedulesRuns } from './schedules/runs';
import { schedulesScreen } from './schedules/screen';

/** When contracts are invoiced without being asked: frequencies, schedules, the run and its log. */
export const schedules = defineMessages({
  en: {
    ...schedulesScreen.en,
    ...schedulesFrequencies.en,
    ...schedulesRuns.en,
  },
  nb: {
    ...schedulesScreen.nb,
    ...schedulesFrequencies.nb,
    ...schedulesRuns.nb,
  },
  nl: {
    ...schedulesScreen.nl,
    ...schedulesFrequencies.nl,
    ...schedulesRuns.nl,
  },
  fr: {
    ...schedulesScreen.fr,
    ...schedulesFrequencies.fr,
    ...schedulesRuns.fr,
  },
  ms: {
    ...schedulesScreen.ms,
    ...schedulesFrequencies.ms,
    ...schedulesRuns.ms,
  },
});
