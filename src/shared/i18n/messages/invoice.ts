import { defineMessages } from '../define-messages';
import { invoiceDialogs } from './invoice/dialogs';
import { invoiceDock } from './invoice/dock';
import { invoiceFacts } from './invoice/facts';
import { invoiceHead } from './invoice/head';
import { invoiceLines } from './invoice/lines';

/** The screen of one invoice: the draft beside its PDF, and what became of it once it was posted. */
export const invoice = defineMessages({
  en: { ...invoiceHead.en, ...invoiceFacts.en, ...invoiceLines.en, ...invoiceDock.en, ...invoiceDialogs.en },
  nb: { ...invoiceHead.nb, ...invoiceFacts.nb, ...invoiceLines.nb, ...invoiceDock.nb, ...invoiceDialogs.nb },
  nl: { ...invoiceHead.nl, ...invoiceFacts.nl, ...invoiceLines.nl, ...invoiceDock.nl, ...invoiceDialogs.nl },
  fr: { ...invoiceHead.fr, ...invoiceFacts.fr, ...invoiceLines.fr, ...invoiceDock.fr, ...invoiceDialogs.fr },
  ms: { ...invoiceHead.ms, ...invoiceFacts.ms, ...invoiceLines.ms, ...invoiceDock.ms, ...invoiceDialogs.ms },
});
