import { type Law, NEUTRAL_LAW } from './law';

/** Member states whose own law the program does not know cite the directive, which Art. 226 (11) allows. */
export const unionLaw: Law = {
  ...NEUTRAL_LAW,
  statutes: {
    AE: 'art. 196, Directive 2006/112/EC',
    K: 'art. 138, Directive 2006/112/EC',
    G: 'art. 146, Directive 2006/112/EC',
  },
};
