import type { Failure } from '@shared/failure';
import type { FailureCode } from '@shared/i18n/catalogue';
import type { Language } from '@shared/i18n/languages';
import { failureMessage } from '@shared/i18n/translate';

/** A failure as the API hands it over: its code as text. */
export interface ReportedFailure {
  readonly code: string;
  readonly params: Failure['params'];
}

/** The API answers codes as text, but only ever those of the catalogue. */
export function messageOf(failure: ReportedFailure, language: Language): string {
  return failureMessage({ code: failure.code as FailureCode, params: failure.params }, language);
}

/** `code: message`, as it stands on standard error. */
export function failureText(failure: ReportedFailure, language: Language): string {
  return `${failure.code}: ${messageOf(failure, language)}`;
}
