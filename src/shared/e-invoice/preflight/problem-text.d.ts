import type { Translate } from '../../i18n/translate';
import type { PreflightProblem } from './problem';
/** A problem as a sentence; one that came from a newer version than this window is shown by its code. */
export declare function problemText({ code, params }: Pick<PreflightProblem, 'params'> & {
    readonly code: string;
}, translate: Translate): string;
