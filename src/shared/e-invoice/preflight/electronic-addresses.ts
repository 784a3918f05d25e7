import type { Party } from '../../model/party';
import { electronicAddressOf } from '../electronic-address';
import type { Identifier } from '../en16931';
import { frenchAddressSiren, isAddressScheme, isOfScheme, isPeppolScheme } from './identifier-schemes';
import { type PreflightProblem, problemAt } from './problem';
import { partyIn, ROLES, type Role, SCREEN_OF, type Subject } from './subject';

/** Where an electronic invoice is sent from and to: an address of a known scheme that can exist. */
export function electronicAddressProblems(subject: Subject): PreflightProblem[] {
  return ROLES.flatMap((role) => addressProblems(subject, role));
}

function ruleFor(subject: Subject, role: Role): string | undefined {
  if (subject.format === 'peppol') return role === 'seller' ? 'PEPPOL-EN16931-R020' : 'PEPPOL-EN16931-R010';
  if (subject.isFromFrance) return role === 'seller' ? 'BR-FR-13' : 'BR-FR-12';
  return undefined;
}

type Wrong = 'Missing' | 'SchemeMissing' | 'SchemeUnknown' | 'Invalid';

function addressProblems(subject: Subject, role: Role): PreflightProblem[] {
  const party = partyIn(subject, role);
  const address = electronicAddressOf(party);
  const at = (severity: PreflightProblem['severity'], code: Wrong, params: Record<string, string>) => [
    problemAt(severity, `${role}.electronicAddress${code}`, SCREEN_OF[role], 'electronicAddress', params),
  ];
  if (address === null) {
    const rule = ruleFor(subject, role);
    if (rule !== undefined) return at('error', 'Missing', { rule });
    // NLCIUS does not ask, but the network that it travels by does.
    return subject.format === 'nlcius' ? at('warning', 'Missing', {}) : [];
  }
  const { value, scheme } = address;
  if (scheme === '') return at('error', 'SchemeMissing', { value, rule: 'BR-62' });
  const isKnown = subject.format === 'peppol' ? isPeppolScheme : isAddressScheme;
  if (!isKnown(scheme)) return at('error', 'SchemeUnknown', { value, scheme, rule: 'BR-CL-25' });
  // What is made of a wrong registration number is wrong too, and said there.
  if (!isOfScheme(value, scheme))
    return party.electronicAddress === '' ? [] : at('error', 'Invalid', { value, scheme });
  return role === 'buyer' && subject.isWithinFrance ? ofOwnFirm(party, address) : [];
}

/** BR-FR-21: a French firm is reached at an address that begins with its own SIREN. */
function ofOwnFirm({ legalId }: Party, { value, scheme }: Identifier): PreflightProblem[] {
  if (legalId === '' || (scheme === '0225' && frenchAddressSiren(value) === legalId.slice(0, 9))) return [];
  const params = { value, rule: 'BR-FR-21' };
  return [problemAt('error', 'buyer.electronicAddressOfAnother', 'customer', 'electronicAddress', params)];
}
