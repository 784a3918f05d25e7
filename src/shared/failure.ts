import type { FailureCode } from './i18n/catalogue';

/** Why something was refused: a code with a message in five languages, what to fill into it, and the field it is about. */
export interface Failure {
  readonly code: FailureCode;
  readonly params: Record<string, string | number>;
  /** Dotted path into the call's input, where the refusal is about one field: `lines.2.quantity`. */
  readonly field?: string;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** Thrown by a rule or a service to refuse; the application's edge turns it into a value, so no host ever sees it thrown. */
export class Refusal extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.name = 'Refusal';
    this.failure = failure;
  }
}

/** Refuses the current call. Nothing is written: a commit ends where it is thrown. */
export function refuse(code: FailureCode, params: Failure['params'] = {}, field?: string): never {
  throw new Refusal(field === undefined ? { code, params } : { code, params, field });
}
