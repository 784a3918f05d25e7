import { defineMessages } from '../define-messages';
import { receivablesOwed } from './receivables/owed';
import { receivablesPayments } from './receivables/payments';
import { receivablesReminders } from './receivables/reminders';
import { receivablesScreen } from './receivables/screen';

/** Receivables: what is owed by age, reminders, payments and what foreign money is worth. */
export const receivables = defineMessages({
  en: {
    ...receivablesScreen.en,
    ...receivablesOwed.en,
    ...receivablesReminders.en,
    ...receivablesPayments.en,
  },
  nb: {
    ...receivablesScreen.nb,
    ...receivablesOwed.nb,
    ...receivablesReminders.nb,
    ...receivablesPayments.nb,
  },
  nl: {
    ...receivablesScreen.nl,
    ...receivablesOwed.nl,
    ...receivablesReminders.nl,
    ...receivablesPayments.nl,
  },
  fr: {
    ...receivablesScreen.fr,
    ...receivablesOwed.fr,
    ...receivablesReminders.fr,
    ...receivablesPayments.fr,
  },
  ms: {
    ...receivablesScreen.ms,
    ...receivablesOwed.ms,
    ...receivablesReminders.ms,
    ...receivablesPayments.ms,
  },
});
