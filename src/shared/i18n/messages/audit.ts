import { defineMessages } from '../define-messages';
import { auditBilling } from './audit/billing';
import { auditMasterData } from './audit/master-data';
import { auditRows } from './audit/rows';
import { auditScreen } from './audit/screen';

/** The audit trail: what each commit is called, what it touched, and what proving the books says. */
export const audit = defineMessages({
  en: {
    ...auditScreen.en,
    action: { ...auditMasterData.en, ...auditBilling.en },
    rows: auditRows.en,
  },
  nb: {
    ...auditScreen.nb,
    action: { ...auditMasterData.nb, ...auditBilling.nb },
    rows: auditRows.nb,
  },
  nl: {
    ...auditScreen.nl,
    action: { ...auditMasterData.nl, ...auditBilling.nl },
    rows: auditRows.nl,
  },
  fr: {
    ...auditScreen.fr,
    action: { ...auditMasterData.fr, ...auditBilling.fr },
    rows: auditRows.fr,
  },
  ms: {
    ...auditScreen.ms,
    action: { ...auditMasterData.ms, ...auditBilling.ms },
    rows: auditRows.ms,
  },
});
