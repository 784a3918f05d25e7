import { asDocument } from '../../billing/as-document';
import type { DocumentLine } from '../../billing/document-lines';
import { isCharged } from '../../billing/invoice-totals';
import type { Invoice } from '../../model/invoice';
import type { Party } from '../../model/party';
import { type PreflightProblem, problemAt, problemOnLine } from '../preflight/problem';
import { isClassification, isReservedClassification } from './classifications';
import { taxTypeOf } from './codes';
import { DESCRIPTION_LENGTH, descriptionOf } from './document';
import { buyerTin, internationalPhone, isInMalaysia, registrationOf } from './parties';
import { stateCodeOf } from './states';

/**
 * What LHDN's validators (document-validation-rules of its SDK) would turn an e-invoice away for, said before it is
 * exported: fields that are mandatory, and codes that are in no table. Whether a number is registered only LHDN knows.
 */

type Role = 'seller' | 'buyer';

const SCREENS = { seller: 'company', buyer: 'customer' } as const;

/** One or two letters for the kind of taxpayer and at most fourteen characters in all: `C20880050010`, `IG56003500070`. */
const isTin = (tin: string) => /^[A-Z]{1,2}\d{8,12}$/.test(tin.toUpperCase());

function tinProblems(party: Party, role: Role): PreflightProblem[] {
  const tin = role === 'seller' ? party.taxIdentifier : buyerTin(party);
  if (tin === '') return [problemAt('error', `malaysia.${role}TinMissing`, SCREENS[role], 'taxIdentifier')];
  if (isTin(tin)) return [];
  return [problemAt('error', `malaysia.${role}TinInvalid`, SCREENS[role], 'taxIdentifier', { value: tin })];
}

function phoneProblems({ phone, address }: Party, role: Role): PreflightProblem[] {
  if (phone === '') return [problemAt('error', `malaysia.${role}PhoneMissing`, SCREENS[role], 'phone')];
  if (internationalPhone(phone, address.country) !== null) return [];
  return [problemAt('error', `malaysia.${role}PhoneInvalid`, SCREENS[role], 'phone', { value: phone })];
}

function addressProblems({ address }: Party, role: Role): PreflightProblem[] {
  const { line1, city, subdivision, country } = address;
  const isStateKnown = country !== 'MY' || stateCodeOf(subdivision, city) !== undefined;
  return [
    ...(line1 === '' ? [problemAt('error', `malaysia.${role}StreetMissing`, SCREENS[role], 'address.line1')] : []),
    ...(city === '' ? [problemAt('error', `malaysia.${role}CityMissing`, SCREENS[role], 'address.city')] : []),
    ...(isStateKnown
      ? []
      : [
          problemAt('error', `malaysia.${role}StateUnknown`, SCREENS[role], 'address.subdivision', {
            value: subdivision,
          }),
        ]),
  ];
}

function partyProblems(party: Party, role: Role): PreflightProblem[] {
  return [
    ...tinProblems(party, role),
    ...(registrationOf(party) === null
      ? [problemAt('error', `malaysia.${role}RegistrationMissing`, SCREENS[role], 'legalId')]
      : []),
    ...addressProblems(party, role),
    ...phoneProblems(party, role),
  ];
}

function sellerProblems(seller: Party, isTaxed: boolean): PreflightProblem[] {
  const { industryCode, industryName, vatId } = seller;
  return [
    ...(isInMalaysia(seller) ? [] : [problemAt('error', 'malaysia.sellerAbroad', 'company', 'address.country')]),
    ...partyProblems(seller, 'seller'),
    ...(isTaxed && vatId === '' ? [problemAt('error', 'malaysia.sellerSstMissing', 'company', 'vatId')] : []),
    ...(/^\d{5}$/.test(industryCode)
      ? []
      : [problemAt('error', 'malaysia.sellerIndustryMissing', 'company', 'industryCode', { value: industryCode })]),
    ...(industryName === ''
      ? [problemAt('error', 'malaysia.sellerIndustryNameMissing', 'company', 'industryName')]
      : []),
  ];
}

function lineProblems(line: DocumentLine): PreflightProblem[] {
  const code = line.classification?.code ?? '';
  const isLong = [...descriptionOf(line)].length > DESCRIPTION_LENGTH;
  return [
    ...(code !== '' && !isClassification(code)
      ? [problemOnLine('error', 'malaysia.classificationUnknown', line, 'classification', { value: code })]
      : []),
    ...(isReservedClassification(code)
      ? [problemOnLine('error', 'malaysia.classificationReserved', line, 'classification', { value: code })]
      : []),
    ...(line.vat.category === 'E' && line.vat.exemptionReason === ''
      ? [problemOnLine('error', 'malaysia.exemptionReasonMissing', line, 'vat')]
      : []),
    ...(isLong
      ? [problemOnLine('warning', 'malaysia.textShortened', line, 'description', { count: DESCRIPTION_LENGTH })]
      : []),
  ];
}

/** What is missing or wrong for MyInvois, in the order in which one would fill it in. */
export function myInvoisProblems(invoice: Invoice): PreflightProblem[] {
  const lines = asDocument(invoice).lines.filter(isCharged);
  const isTaxed = lines.some(({ vat }) => vat.category === 'S' && ['01', '02'].includes(taxTypeOf(vat)));
  return [
    ...sellerProblems(invoice.seller, isTaxed),
    ...partyProblems(invoice.buyer, 'buyer'),
    ...lines.flatMap(lineProblems),
  ];
}
