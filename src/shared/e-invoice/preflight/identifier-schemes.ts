import { validate as validateBusinessNumber } from 'stdnum/lib/cjs/au/abn.js';
import { validate as validateEnterpriseNumber } from 'stdnum/lib/cjs/be/vat.js';
import { validate as validateCvr } from 'stdnum/lib/cjs/dk/cvr.js';
import { validate as validateSiren } from 'stdnum/lib/cjs/fr/siren.js';
import { validate as validateSiret } from 'stdnum/lib/cjs/fr/siret.js';
import { validate as validatePartitaIva } from 'stdnum/lib/cjs/it/iva.js';
import { validate as validateOrganisationNumber } from 'stdnum/lib/cjs/no/orgnr.js';
import { validate as validateSwedishNumber } from 'stdnum/lib/cjs/se/orgnr.js';

/** Schemes of electronic addresses (EAS, version 14 of the European Commission's list): BR-CL-25. */
const ADDRESS_SCHEMES = new Set(
  (
    '0002 0007 0009 0037 0060 0088 0096 0097 0106 0130 0135 0142 0147 0151 0154 0158 0170 0177 0183 0184 0188 0190 ' +
    '0191 0192 0193 0194 0195 0196 0198 0199 0200 0201 0202 0203 0204 0205 0208 0209 0210 0211 0212 0213 0215 0216 ' +
    '0217 0218 0219 0220 0221 0225 0230 0235 0240 0242 0244 0245 0246 0248 9910 9913 9914 9915 9918 9919 9920 9922 ' +
    '9923 9924 9925 9926 9927 9928 9929 9930 9931 9932 9933 9934 9935 9936 9937 9938 9939 9940 9941 9942 9943 9944 ' +
    '9945 9946 9947 9948 9949 9950 9951 9952 9953 9957 9959 AN AQ AS AU EM'
  ).split(' '),
);

/** Of these, Peppol's own list has none: no access point could find anybody by them (PEPPOL-EN16931-CL008). */
const NOT_IN_PEPPOL = new Set(
  '0037 0147 0154 0158 0170 0177 0193 0194 0202 0203 0205 0212 0213 0215 0217 0219 0220 AN AQ AS AU EM'.split(' '),
);

export const isAddressScheme = (scheme: string): boolean => ADDRESS_SCHEMES.has(scheme);

export const isPeppolScheme = (scheme: string): boolean => ADDRESS_SCHEMES.has(scheme) && !NOT_IN_PEPPOL.has(scheme);

/** Numbers that ISO 6523 never gave to anybody. */
const GAPS = new Set(['0001', '0092', '0103', '0181', '0182']);

/** ISO 6523: from 0002 to 0248, with few gaps (BR-CL-10, BR-CL-11). */
export const isIdentifierScheme = (scheme: string): boolean =>
  /^\d{4}$/.test(scheme) && Number(scheme) >= 2 && Number(scheme) <= 248 && !GAPS.has(scheme);

/** GS1: thirteen digits, the last by mod 10 with the weights 1 and 3. */
function isGlobalLocationNumber(value: string): boolean {
  if (!/^\d{13}$/.test(value)) return false;
  const sum = [...value].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}

/** An address of the French directory: a SIREN, then perhaps what its firm parts its mail by. */
export const frenchAddressSiren = (address: string): string => address.slice(0, 9);

const CHECKS: Readonly<Record<string, (value: string) => boolean>> = {
  '0002': (value) => /^\d{9}$/.test(value) && validateSiren(value).isValid,
  '0007': (value) => /^\d{10}$/.test(value) && validateSwedishNumber(value).isValid,
  '0009': (value) => /^\d{14}$/.test(value) && validateSiret(value).isValid,
  '0088': isGlobalLocationNumber,
  '0106': (value) => /^\d{8}$/.test(value),
  '0151': (value) => /^\d{11}$/.test(value) && validateBusinessNumber(value).isValid,
  '0184': (value) => /^(?:DK)?\d{8}$/.test(value) && validateCvr(value.replace(/^DK/, '')).isValid,
  '0190': (value) => /^\d{20}$/.test(value),
  '0192': (value) => /^\d{9}$/.test(value) && validateOrganisationNumber(value).isValid,
  '0201': (value) => /^[A-Za-z0-9]{6}$/.test(value),
  '0208': (value) => /^\d{10}$/.test(value) && validateEnterpriseNumber(value).isValid,
  '0211': (value) => /^IT\d{11}$/.test(value) && validatePartitaIva(value.slice(2)).isValid,
  '0217': (value) => /^\d{12}$/.test(value),
  '0225': (value) => /^\d{9}(?:_[A-Za-z0-9_.-]+)?$/.test(value) && validateSiren(frenchAddressSiren(value)).isValid,
  '9944': (value) => /^NL\d{9}B\d{2}$/.test(value),
};

/**
 * Whether an identifier can be of its scheme: length, alphabet and check digits where they are public. True for a scheme
 * of which no check is known.
 */
export function isOfScheme(value: string, scheme: string): boolean {
  return CHECKS[scheme]?.(value) ?? true;
}
