import { defineMessages } from '../define-messages';
import { buyerProblems } from './preflight/buyer';
import { headProblems } from './preflight/head';
import { lineProblems } from './preflight/lines';
import { malaysiaProblems } from './preflight/malaysia';
import { preflightScreens } from './preflight/screens';
import { sellerProblems } from './preflight/seller';

/** What is missing or wrong for an electronic format: the thing, for whom, and what to do. */
export const preflight = defineMessages({
  en: {
    ...preflightScreens.en,
    problem: {
      seller: sellerProblems.en,
      buyer: buyerProblems.en,
      ...headProblems.en,
      ...lineProblems.en,
      malaysia: malaysiaProblems.en,
    },
  },
  nb: {
    ...preflightScreens.nb,
    problem: {
      seller: sellerProblems.nb,
      buyer: buyerProblems.nb,
      ...headProblems.nb,
      ...lineProblems.nb,
      malaysia: malaysiaProblems.nb,
    },
  },
  nl: {
    ...preflightScreens.nl,
    problem: {
      seller: sellerProblems.nl,
      buyer: buyerProblems.nl,
      ...headProblems.nl,
      ...lineProblems.nl,
      malaysia: malaysiaProblems.nl,
    },
  },
  fr: {
    ...preflightScreens.fr,
    problem: {
      seller: sellerProblems.fr,
      buyer: buyerProblems.fr,
      ...headProblems.fr,
      ...lineProblems.fr,
      malaysia: malaysiaProblems.fr,
    },
  },
  ms: {
    ...preflightScreens.ms,
    problem: {
      seller: sellerProblems.ms,
      buyer: buyerProblems.ms,
      ...headProblems.ms,
      ...lineProblems.ms,
      malaysia: malaysiaProblems.ms,
    },
  },
});
