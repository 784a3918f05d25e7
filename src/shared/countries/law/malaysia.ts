import { type Law, NEUTRAL_LAW } from './law';

/**
 * Sales and Service Tax Acts 2018: registration number, rate and amount, which every invoice prints where it has them.
 * Of an exemption MyInvois wants the detail, which is the user's own: the acts exempt by order, not by paragraph.
 */
export const malaysianLaw: Law = NEUTRAL_LAW;
