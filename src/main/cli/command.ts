import type { Failure } from '@shared/failure';
import type { Language } from '@shared/i18n/languages';
import type { Translate } from '@shared/i18n/translate';
import type { CommandName } from './command-names';
import type { Io } from './io';
import type { OptionName } from './option-names';
import type { GivenOptions } from './options';
import type { Formats } from './output/formats';
import type { Session } from './session';

/** A word that stands without a `--`: `FILE`, `ID`. */
export interface Operand {
  readonly name: string;
  readonly required?: boolean;
  /** One or more; only the last operand may repeat. */
  readonly repeats?: boolean;
}

export interface CommandOption {
  readonly name: OptionName;
  /** What stands after it in the usage: `FILE`. Absent on a flag. */
  readonly value?: string;
  readonly required?: boolean;
}

/** One command, declared: what it takes, and where its work is found. Help, checks and the manual are made from this. */
export interface Command {
  readonly name: CommandName;
  readonly operands: readonly Operand[];
  readonly options: readonly CommandOption[];
  /** Of these at least one must be given. */
  readonly oneOf?: readonly OptionName[];
  /** Whether `--company` names a folder that is opened before the command runs. `init` takes it unopened. */
  readonly company: 'opened' | 'named' | 'optional' | 'none';
  /** The work itself is loaded only when it is asked for: most commands need neither PDF nor mail. */
  readonly load: () => Promise<{ readonly default: CommandRunner }>;
}

/** Answers the exit code where it is not 0. Refusals and wrong use are thrown. */
export type CommandRunner = (invocation: Invocation) => Promise<number | undefined>;

export interface Invocation {
  readonly operands: readonly string[];
  readonly options: GivenOptions;
  readonly io: Io;
  readonly by: string;
  readonly language: Language;
  readonly t: Translate;
  readonly formats: Formats;
  /** The opened company, or an application with none where the command needs none. */
  readonly session: () => Promise<Session>;
  /** Prints the one JSON document with `--json`, the lines otherwise. */
  readonly answer: (json: unknown, lines: () => readonly string[]) => void;
  /** Says a refusal on standard error that does not end the command. */
  readonly complain: (failure: Failure) => void;
}
