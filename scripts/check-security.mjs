// Checks of the sources and of the build that are a search, not a behaviour: docs/security.md says why each is there.
// Prints what fails; ends with the line `N passed, N failed`. The build must have been made before.
import { join } from 'node:path';
import { CHECKS } from './check-security/checks.mjs';

const root = process.argv[2] ?? join(import.meta.dirname, '..');
let failed = 0;
for (const { name, problems } of CHECKS) {
  const found = problems(root);
  if (found.length === 0) continue;
  failed += 1;
  console.log(`✗ ${name}`);
  for (const problem of found.slice(0, 20)) console.log(`    ${problem}`);
  if (found.length > 20) console.log(`    and ${found.length - 20} more`);
}
console.log(`${CHECKS.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
