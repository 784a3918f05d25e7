import type { MessageTree } from '../../i18n/define-messages';
import { preflight } from '../../i18n/messages/preflight';
import type { Translate } from '../../i18n/translate';
import type { PreflightCode, PreflightProblem } from './problem';

/** Every code, from the messages themselves: there is no second list to forget one in. */
function codesOf(tree: MessageTree, path = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? `${path}${key.replace(/_(?:one|other)$/, '')}` : codesOf(value, `${path}${key}.`),
  );
}

const CODES: ReadonlySet<string> = new Set(codesOf(preflight.en.problem));

const isPreflightCode = (code: string): code is PreflightCode => CODES.has(code);

/** A problem as a sentence; one that came from a newer version than this window is shown by its code. */
export function problemText(
  { code, params }: Pick<PreflightProblem, 'params'> & { readonly code: string },
  translate: Translate,
): string {
  return isPreflightCode(code) ? translate(`preflight.problem.${code}`, { ...params }) : code;
}
