import { defineMessages } from '../define-messages';
import { invoicesActions } from './invoices/actions';
import { invoicesList } from './invoices/list';

/** The list of invoices, what is done with many at a time, and what the palette offers about them. */
export const invoices = defineMessages({
  en: {
    ...invoicesList.en,
    ...invoicesActions.en,
  },
  nb: {
    ...invoicesList.nb,
    ...invoicesActions.nb,
  },
  nl: {
    ...invoicesList.nl,
    ...invoicesActions.nl,
  },
  fr: {
    ...invoicesList.fr,
    ...invoicesActions.fr,
  },
  ms: {
    ...invoicesList.ms,
    ...invoicesActions.ms,
  },
});
