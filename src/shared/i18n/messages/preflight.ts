import { defineMessages } from '../define-messages';
import { malaysiaProblems } from './preflight/malaysia';

/** What is missing or wrong for an electronic format: the thing, for whom, and what to do. */
export const preflight = defineMessages({
  en: { problem: { malaysia: malaysiaProblems.en } },
  nb: { problem: { malaysia: malaysiaProblems.nb } },
  nl: { problem: { malaysia: malaysiaProblems.nl } },
  fr: { problem: { malaysia: malaysiaProblems.fr } },
  ms: { problem: { malaysia: malaysiaProblems.ms } },
});
