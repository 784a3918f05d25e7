import { isInEuropeanUnion } from '../european-vat';
import { frenchLaw } from './france';
import { type Law, NEUTRAL_LAW } from './law';
import { malaysianLaw } from './malaysia';
import { dutchLaw } from './netherlands';
import { norwegianLaw } from './norway';
import { unionLaw } from './union';

export type { Law, LegalNote, Mention, NotedInvoice } from './law';

const LAWS: Readonly<Record<string, Law>> = {
  NO: norwegianLaw,
  NL: dutchLaw,
  FR: frenchLaw,
  MY: malaysianLaw,
};

/** What the law of a seller's country asks of an invoice; a neutral set where it is not known. */
export const lawOf = (country: string): Law => LAWS[country] ?? (isInEuropeanUnion(country) ? unionLaw : NEUTRAL_LAW);
