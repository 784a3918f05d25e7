import { type Law, NEUTRAL_LAW, type NotedInvoice } from './law';

/** Interest is said where something is left to be paid late. */
const isOwed = ({ totals }: NotedInvoice): boolean => totals.dueAmount > 0;

/**
 * Bokføringsforskriften 5-1-1 to 5-1-5: parties with organisation number and MVA, time and place of delivery, VAT in
 * kroner; reverse charge in these words. Foretaksregisterloven 10-2: limited companies and branches name the register.
 */
export const norwegianLaw: Law = {
  ...NEUTRAL_LAW,
  notes: [{ mention: 'lateInterestNorway', code: '', isOfPayment: true, applies: isOwed }],
  statutes: { Z: 'mval. kap. 6', E: 'mval. kap. 3', AE: 'mval. § 11-1', G: 'mval. §§ 6-21, 6-22' },
  registrationOf: ({ name }) => (/\s(?:AS|ASA|NUF)$/i.test(name.trim()) ? 'Foretaksregisteret' : ''),
  namesPlaceOfDelivery: true,
};
