import { type PreflightProblem, problemAt } from './problem';
import { partyIn, ROLES, type Role, SCREEN_OF, type Subject } from './subject';

/** Names and addresses. EN 16931 asks for a name and a country; the Netherlands for a whole address. */
export function partyProblems(subject: Subject): PreflightProblem[] {
  return ROLES.flatMap((role) => [...nameProblems(subject, role), ...addressProblems(subject, role)]);
}

function nameProblems(subject: Subject, role: Role): PreflightProblem[] {
  if (partyIn(subject, role).name !== '') return [];
  const rule = role === 'seller' ? 'BR-06' : 'BR-07';
  return [problemAt('error', `${role}.nameMissing`, SCREEN_OF[role], 'name', { rule })];
}

function addressProblems(subject: Subject, role: Role): PreflightProblem[] {
  const isAsked = role === 'seller' ? subject.isFromNetherlands : subject.isWithinNetherlands;
  const { line1, postalCode, city } = partyIn(subject, role).address;
  const rule = role === 'seller' ? 'NL-R-002' : 'NL-R-004';
  const missing = (code: 'streetMissing' | 'postalCodeMissing' | 'cityMissing', field: string) =>
    problemAt(isAsked ? 'error' : 'warning', `${role}.${code}`, SCREEN_OF[role], `address.${field}`, {
      ...(isAsked && { rule }),
    });
  return [
    ...(line1 === '' && isAsked ? [missing('streetMissing', 'line1')] : []),
    ...(postalCode === '' && isAsked ? [missing('postalCodeMissing', 'postalCode')] : []),
    // Elsewhere no rule asks, but nobody can tell two firms of one name apart without their towns.
    ...(city === '' ? [missing('cityMissing', 'city')] : []),
  ];
}
