import type { Failure } from '@shared/failure';
import type { FailureCode } from '@shared/i18n/catalogue';

/** Thrown where the command line itself is wrong: unknown, missing or malformed words. Answered with usage and exit 2. */
export class WrongUse extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.name = 'WrongUse';
    this.failure = failure;
  }
}

export function wrongUse(code: FailureCode, params: Failure['params'] = {}): never {
  throw new WrongUse({ code, params });
}
