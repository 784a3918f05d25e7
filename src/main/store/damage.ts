/** What can be wrong with a company's files. `errors.store.damage` says each in the user's language. */
export type DamageKind =
  | 'unreadable'
  | 'wrongHash'
  | 'wrongPrevious'
  | 'wrongSequence'
  | 'missingFile'
  | 'unfinished'
  | 'unknownCollection'
  | 'invalidRow'
  | 'endsEarly'
  | 'snapshotDiffers'
  | 'document';

/** One place where a company's files are not what was written. */
export interface Problem {
  readonly kind: DamageKind;
  /** Path inside the company folder, with `/`. */
  readonly file: string;
  /** Counted from 1; absent where the file as a whole is meant. */
  readonly line?: number;
  /** The last commit that is proven sound before the damage. */
  readonly soundSeq: number;
  /** For a person who repairs: in English. */
  readonly detail?: string;
}

/** Thrown while reading; what it leads to (a refusal, a report, a backup that is not offered) is the reader's matter. */
export class Damage extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.kind} in ${problem.file}${problem.line === undefined ? '' : `, line ${problem.line}`}`);
    this.name = 'Damage';
    this.problem = problem;
  }
}
