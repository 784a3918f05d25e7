import { type Law, NEUTRAL_LAW } from './law';

/** Art. 35a Wet OB 1968. “Btw verlegd” with the buyer's btw-id, and the small business scheme (KOR) with its article. */
export const dutchLaw: Law = {
  ...NEUTRAL_LAW,
  statutes: {
    Z: 'Wet OB 1968, tabel II',
    AE: 'art. 12 Wet OB 1968',
    K: 'Wet OB 1968, tabel II, post a.6',
    G: 'Wet OB 1968, tabel II, post a.2',
  },
  smallBusinessStatute: 'KOR, art. 25 Wet OB 1968',
};
