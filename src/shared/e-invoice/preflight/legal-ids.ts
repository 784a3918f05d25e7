import { countryOf } from '../../countries';
import { legalIdProblem } from '../../countries/identifiers';
import type { Party } from '../../model/party';
import { legalIdentifierOf } from '../parties';
import { isIdentifierScheme, isOfScheme } from './identifier-schemes';
import { type PreflightProblem, problemAt } from './problem';
import { partyIn, ROLES, type Role, SCREEN_OF, type Subject } from './subject';

/** Registration numbers of both: who must name one, and whether it can exist. */
export function legalIdProblems(subject: Subject): PreflightProblem[] {
  return ROLES.flatMap((role) => {
    const party = partyIn(subject, role);
    return [...missing(subject, role, party), ...wrong(role, party), ...otherIdentifier(subject, role, party)];
  });
}

/** Countries whose sellers put their registration number on every invoice by law. */
const NAMED_BY_LAW: Readonly<Record<string, string>> = {
  NO: 'bokføringsforskriften 5-1-2',
  NL: 'NL-R-003',
  FR: 'BR-FR-10',
};

function ruleFor(subject: Subject, role: Role, { address }: Party): string | undefined {
  if (role === 'seller') return NAMED_BY_LAW[address.country];
  if (subject.isWithinNetherlands) return 'NL-R-005';
  return subject.isWithinFrance ? 'BR-FR-11' : undefined;
}

/** Of an establishment: whoever has one is a firm, and the number says whose (BR-FR-09). */
const SIRET = '0009';

/** How letterheads of the country call the number; a proper name. */
const labelOf = (party: Party) => countryOf(party.address.country).legalId.label(party.legalId) || 'ID';

function missing(subject: Subject, role: Role, party: Party): PreflightProblem[] {
  if (party.legalId !== '') return [];
  const rule = ruleFor(subject, role, party);
  if (rule !== undefined) {
    // Who has no number of any kind is taken for a private person by the French rules.
    const isPrivate =
      subject.isWithinFrance && role === 'buyer' && party.vatId === '' && party.identifierScheme !== SIRET;
    const severity = isPrivate ? 'warning' : 'error';
    const params = { rule, label: labelOf(party) };
    return [problemAt(severity, `${role}.legalIdMissing`, SCREEN_OF[role], 'legalId', params)];
  }
  const isNamed = role === 'buyer' || party.vatId !== '' || party.identifier !== '';
  return isNamed ? [] : [problemAt('error', 'seller.unidentified', 'company', 'legalId', { rule: 'BR-CO-26' })];
}

function wrong(role: Role, party: Party): PreflightProblem[] {
  const stated = legalIdentifierOf(party);
  if (stated === null) return [];
  const { legalId, address } = party;
  const at = (code: 'legalIdInvalid' | 'legalIdSchemeUnknown', params: Record<string, string>) => [
    problemAt('error', `${role}.${code}`, SCREEN_OF[role], 'legalId', params),
  ];
  if (legalIdProblem(legalId, address.country) !== undefined) {
    return at('legalIdInvalid', { value: legalId, label: labelOf(party) });
  }
  const { value, scheme } = stated;
  if (scheme === '') return [];
  if (!isIdentifierScheme(scheme)) return at('legalIdSchemeUnknown', { scheme, rule: 'BR-CL-11' });
  return isOfScheme(value, scheme) ? [] : at('legalIdInvalid', { value, label: labelOf(party) });
}

/** The other identifier (BT-29, BT-46): a GLN, a SIRET. */
function otherIdentifier({ isFromFrance }: Subject, role: Role, party: Party): PreflightProblem[] {
  const { identifier, identifierScheme, legalId } = party;
  if (identifier === '') return [];
  const at = (
    code: 'identifierSchemeMissing' | 'identifierSchemeUnknown' | 'identifierInvalid' | 'siretOfAnother',
    field: string,
    params: Record<string, string>,
  ) => [problemAt('error', `${role}.${code}`, SCREEN_OF[role], field, { value: identifier, ...params })];
  if (identifierScheme === '') {
    // BR-FR-CO-10; elsewhere an identifier may be one that seller and buyer agreed upon.
    return isFromFrance ? at('identifierSchemeMissing', 'identifierScheme', { rule: 'BR-FR-CO-10' }) : [];
  }
  if (!isIdentifierScheme(identifierScheme)) {
    return at('identifierSchemeUnknown', 'identifierScheme', { scheme: identifierScheme, rule: 'BR-CL-10' });
  }
  if (!isOfScheme(identifier, identifierScheme)) {
    return at('identifierInvalid', 'identifier', { scheme: identifierScheme });
  }
  const isSiretOfAnother =
    identifierScheme === SIRET && legalId !== '' && identifier.slice(0, 9) !== legalId.slice(0, 9);
  return isSiretOfAnother ? at('siretOfAnother', 'identifier', { rule: 'BR-FR-09' }) : [];
}
