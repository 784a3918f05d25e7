import type { RunRule } from '../model/frequency';

/** Frequencies that most firms bill by, offered where one is chosen. Each has a name in `i18n/messages/schedules`. */
export const FREQUENCY_PRESETS = [
  {
    key: 'lastDayOfMonth',
    rule: { period: 'monthly', month: 1, weekendRule: 'none', runs: [{ kind: 'lastDay' }] },
  },
  {
    key: 'everySecondMonday',
    rule: {
      period: 'biweekly',
      month: 1,
      weekendRule: 'none',
      runs: [{ kind: 'weekday', weekday: 1, occurrence: 'first' }],
    },
  },
  {
    key: 'firstMonday',
    rule: {
      period: 'monthly',
      month: 1,
      weekendRule: 'none',
      runs: [{ kind: 'weekday', weekday: 1, occurrence: 'first' }],
    },
  },
  {
    key: 'seventhAndLastDay',
    rule: { period: 'monthly', month: 1, weekendRule: 'none', runs: [{ kind: 'day', day: 7 }, { kind: 'lastDay' }] },
  },
  {
    key: 'everyMonday',
    rule: {
      period: 'weekly',
      month: 1,
      weekendRule: 'none',
      runs: [{ kind: 'weekday', weekday: 1, occurrence: 'first' }],
    },
  },
  {
    key: 'lastDayOfQuarter',
    rule: { period: 'quarterly', month: 3, weekendRule: 'none', runs: [{ kind: 'lastDay' }] },
  },
  {
    key: 'lastDayOfYear',
    rule: { period: 'yearly', month: 12, weekendRule: 'none', runs: [{ kind: 'lastDay' }] },
  },
] as const satisfies readonly { readonly key: string; readonly rule: RunRule }[];

export type FrequencyPreset = (typeof FREQUENCY_PRESETS)[number]['key'];
