import { parseArgs } from 'node:util';
import { isPlainDate } from '@shared/dates';
import { isDecimal } from '@shared/decimal';
import {
  type FlagOption,
  isOptionName,
  type ListOption,
  OPTIONS,
  type OptionName,
  type TextOption,
} from './option-names';
import { WrongUse, wrongUse } from './wrong-use';

/** The words of a command line, told apart. What they must be is the command's to say. */
export interface GivenWords {
  readonly operands: readonly string[];
  readonly options: GivenOptions;
  /** The first word that could not be read; told only once the command is known, for its usage stands beneath. */
  readonly problem: WrongUse | undefined;
}

/**
 * parseArgs' own strictness speaks English only, so it splits and the checks are made here. A value that begins with
 * `--` is taken for a forgotten value (`--out --json`), but `-5` and `-` are values.
 */
export function readWords(argv: readonly string[]): GivenWords {
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: {
      ...Object.fromEntries(
        Object.entries(OPTIONS).map(([name, kind]) => [
          name,
          { type: kind === 'flag' ? ('boolean' as const) : ('string' as const), multiple: true },
        ]),
      ),
      help: { type: 'boolean', short: 'h', multiple: true },
    },
  });
  const values = new Map<OptionName, string[]>();
  let problem: WrongUse | undefined;
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, value, inlineValue } = token;
    try {
      if (!isOptionName(name)) wrongUse('cli.unknownOption', { option: token.rawName });
      if (OPTIONS[name] === 'flag') {
        if (value !== undefined) wrongUse('cli.optionTakesNoValue', { option: token.rawName });
      } else if (value === undefined || (inlineValue !== true && value.startsWith('--'))) {
        wrongUse('cli.optionNeedsValue', { option: token.rawName });
      }
      values.set(name, [...(values.get(name) ?? []), value ?? '']);
    } catch (error) {
      if (!(error instanceof WrongUse)) throw error;
      problem ??= error;
    }
  }
  return { operands: positionals, options: new GivenOptions(values), problem };
}

/** The options of one command line. The last one wins where a single value is given twice. */
export class GivenOptions {
  readonly #values: ReadonlyMap<OptionName, readonly string[]>;

  constructor(values: ReadonlyMap<OptionName, readonly string[]>) {
    this.#values = values;
  }

  names(): readonly OptionName[] {
    return [...this.#values.keys()];
  }

  flag(name: FlagOption): boolean {
    return this.#values.has(name);
  }

  text(name: TextOption): string | undefined {
    return this.#values.get(name)?.at(-1);
  }

  list(name: ListOption): readonly string[] {
    return this.#values.get(name) ?? [];
  }

  /** Of an option that the command table marks as required: its absence was answered before the command began. */
  required(name: TextOption): string {
    return this.text(name) ?? wrongUse('cli.missingOption', { option: `--${name}` });
  }

  date(name: TextOption): string | undefined {
    const value = this.text(name);
    if (value !== undefined && !isPlainDate(value)) wrongUse('cli.notADate', { option: `--${name}`, value });
    return value;
  }

  requiredDate(name: TextOption): string {
    return this.date(name) ?? wrongUse('cli.missingOption', { option: `--${name}` });
  }

  decimal(name: TextOption): string | undefined {
    const value = this.text(name);
    if (value !== undefined && !isDecimal(value)) wrongUse('cli.notADecimal', { option: `--${name}`, value });
    return value;
  }

  choice<const T extends string>(name: TextOption, choices: readonly T[]): T | undefined {
    const value = this.text(name);
    return value === undefined ? undefined : oneOf(`--${name}`, value, choices);
  }

  /** Several choices in one value, parted by commas. */
  choices<const T extends string>(name: TextOption, choices: readonly T[]): readonly T[] | undefined {
    const value = this.text(name);
    return value?.split(',').map((part) => oneOf(`--${name}`, part.trim(), choices));
  }
}

function oneOf<T extends string>(option: string, value: string, choices: readonly T[]): T {
  return (
    choices.find((choice) => choice === value) ??
    wrongUse('cli.notAChoice', { option, value, choices: choices.join(', ') })
  );
}
