import { defineMessages } from '../define-messages';
import { billingProblems } from './billing/problems';
import { billingReasons } from './billing/reasons';
import { billingVocabulary } from './billing/vocabulary';

/** The vocabulary of billing, the same word on every button, screen, document and log. */
export const billing = defineMessages({
  en: {
    ...billingVocabulary.en,
    ...billingReasons.en,
    ...billingProblems.en,
  },
  nb: {
    ...billingVocabulary.nb,
    ...billingReasons.nb,
    ...billingProblems.nb,
  },
  nl: {
    ...billingVocabulary.nl,
    ...billingReasons.nl,
    ...billingProblems.nl,
  },
  fr: {
    ...billingVocabulary.fr,
    ...billingReasons.fr,
    ...billingProblems.fr,
  },
  ms: {
    ...billingVocabulary.ms,
    ...billingReasons.ms,
    ...billingProblems.ms,
  },
});
