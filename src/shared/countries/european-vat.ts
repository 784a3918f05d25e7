import { validate as austria } from 'stdnum/lib/cjs/at/uid.js';
import { validate as belgium } from 'stdnum/lib/cjs/be/vat.js';
import { validate as bulgaria } from 'stdnum/lib/cjs/bg/vat.js';
import { validate as switzerland } from 'stdnum/lib/cjs/ch/vat.js';
import { validate as cyprus } from 'stdnum/lib/cjs/cy/vat.js';
import { validate as czechia } from 'stdnum/lib/cjs/cz/dic.js';
import { validate as germany } from 'stdnum/lib/cjs/de/vat.js';
import { validate as denmark } from 'stdnum/lib/cjs/dk/cvr.js';
import { validate as estonia } from 'stdnum/lib/cjs/ee/kmkr.js';
import { validate as spain } from 'stdnum/lib/cjs/es/nif.js';
import { validate as finland } from 'stdnum/lib/cjs/fi/alv.js';
import { validate as unitedKingdom } from 'stdnum/lib/cjs/gb/vat.js';
import { validate as greece } from 'stdnum/lib/cjs/gr/vat.js';
import { validate as croatia } from 'stdnum/lib/cjs/hr/oib.js';
import { validate as hungary } from 'stdnum/lib/cjs/hu/anum.js';
import { validate as ireland } from 'stdnum/lib/cjs/ie/vat.js';
import { validate as italy } from 'stdnum/lib/cjs/it/iva.js';
import { validate as lithuania } from 'stdnum/lib/cjs/lt/pvm.js';
import { validate as luxembourg } from 'stdnum/lib/cjs/lu/tva.js';
import { validate as latvia } from 'stdnum/lib/cjs/lv/pvn.js';
import { validate as malta } from 'stdnum/lib/cjs/mt/vat.js';
import { validate as poland } from 'stdnum/lib/cjs/pl/nip.js';
import { validate as portugal } from 'stdnum/lib/cjs/pt/nif.js';
import { validate as romania } from 'stdnum/lib/cjs/ro/cui.js';
import { validate as sweden } from 'stdnum/lib/cjs/se/vat.js';
import { validate as slovenia } from 'stdnum/lib/cjs/si/ddv.js';
import { validate as slovakia } from 'stdnum/lib/cjs/sk/dph.js';

/** Each country's check by the prefix of its VAT numbers; Greece writes EL. */
const CHECKS: Readonly<Record<string, (value: string) => { readonly isValid: boolean }>> = {
  AT: austria,
  BE: belgium,
  BG: bulgaria,
  CH: switzerland,
  CY: cyprus,
  CZ: czechia,
  DE: germany,
  DK: denmark,
  EE: estonia,
  EL: greece,
  ES: spain,
  FI: finland,
  GB: unitedKingdom,
  HR: croatia,
  HU: hungary,
  IE: ireland,
  IT: italy,
  LT: lithuania,
  LU: luxembourg,
  LV: latvia,
  MT: malta,
  PL: poland,
  PT: portugal,
  RO: romania,
  SE: sweden,
  SI: slovenia,
  SK: slovakia,
};

/** Members of the European Union, by country code. */
const MEMBERS = new Set('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '));

/** Countries outside the Union whose tax is a value added tax and is called so. */
const NEIGHBOURS = new Set('AL BA CH GB IS LI MC MD ME MK NO RS UA XI'.split(' '));

export const isInEuropeanUnion = (country: string): boolean => MEMBERS.has(country);

export const callsItsTaxVat = (country: string): boolean => MEMBERS.has(country) || NEIGHBOURS.has(country);

export const vatPrefixOf = (country: string): string => (country === 'GR' ? 'EL' : country);

/** Whether a number with its prefix, compact, passes its own country's check. Of other countries: whether it may be one. */
export function isVatNumber(identifier: string): boolean {
  const check = CHECKS[identifier.slice(0, 2)];
  if (check === undefined) return /^[A-Z0-9]{4,20}$/.test(identifier);
  const isEmptyBehindPrefix = identifier.length < 4;
  return !isEmptyBehindPrefix && (check(identifier).isValid || check(identifier.slice(2)).isValid);
}
