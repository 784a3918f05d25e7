import { defineMessages } from '../define-messages';
import { entriesActions } from './entries/actions';
import { entriesPane } from './entries/pane';
import { entriesScreen } from './entries/screen';

/** Time and expenses: entering, approving and sending back. */
export const entries = defineMessages({
  en: {
    ...entriesScreen.en,
    ...entriesPane.en,
    ...entriesActions.en,
  },
  nb: {
    ...entriesScreen.nb,
    ...entriesPane.nb,
    ...entriesActions.nb,
  },
  nl: {
    ...entriesScreen.nl,
    ...entriesPane.nl,
    ...entriesActions.nl,
  },
  fr: {
    ...entriesScreen.fr,
    ...entriesPane.fr,
    ...entriesActions.fr,
  },
  ms: {
    ...entriesScreen.ms,
    ...entriesPane.ms,
    ...entriesActions.ms,
  },
});
