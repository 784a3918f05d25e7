import { defineMessages } from '../define-messages';
import { accountingJournal } from './accounting/journal';
import { accountingPeriods } from './accounting/periods';
import { accountingPostings } from './accounting/postings';
import { accountingScreen } from './accounting/screen';
import { accountingTaxes } from './accounting/taxes';

/** The accountant's area: journal, proposals, ledger, taxes, accounts, dimensions, periods, export. */
export const accounting = defineMessages({
  en: {
    ...accountingScreen.en,
    ...accountingTaxes.en,
    ...accountingPostings.en,
    ...accountingJournal.en,
    ...accountingPeriods.en,
  },
  nb: {
    ...accountingScreen.nb,
    ...accountingTaxes.nb,
    ...accountingPostings.nb,
    ...accountingJournal.nb,
    ...accountingPeriods.nb,
  },
  nl: {
    ...accountingScreen.nl,
    ...accountingTaxes.nl,
    ...accountingPostings.nl,
    ...accountingJournal.nl,
    ...accountingPeriods.nl,
  },
  fr: {
    ...accountingScreen.fr,
    ...accountingTaxes.fr,
    ...accountingPostings.fr,
    ...accountingJournal.fr,
    ...accountingPeriods.fr,
  },
  ms: {
    ...accountingScreen.ms,
    ...accountingTaxes.ms,
    ...accountingPostings.ms,
    ...accountingJournal.ms,
    ...accountingPeriods.ms,
  },
});
