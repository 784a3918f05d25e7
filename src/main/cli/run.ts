import { type Failure, Refusal } from '@shared/failure';
import type { Language } from '@shared/i18n/languages';
import { translator } from '@shared/i18n/translate';
import { userName } from '../content/user-name';
import type { Command } from './command';
import { COMMANDS, commandNamed } from './command-table';
import { EXIT, type ExitCode, exitCodeOf } from './exit-codes';
import { failureText } from './failure-text';
import { commandHelp, generalHelp, usageOf } from './help';
import type { Io } from './io';
import { languageOfEnvironment, languageOption } from './language';
import { COMMON_OPTIONS, type OptionName } from './option-names';
import { type GivenOptions, readWords } from './options';
import { formatsOf } from './output/formats';
import type { Session } from './session';
import { WrongUse, wrongUse } from './wrong-use';

/** What a command of the table takes, its common options and `--company` included. */
function takes(command: Command, option: OptionName): boolean {
  if (option === 'company') return command.company !== 'none';
  return COMMON_OPTIONS.some((name) => name === option) || command.options.some(({ name }) => name === option);
}

/** Holds the words of a command line against the command's declaration. */
function check(command: Command, operands: readonly string[], options: GivenOptions): void {
  const foreign = options.names().find((name) => !takes(command, name));
  if (foreign !== undefined) wrongUse('cli.optionOfAnother', { option: `--${foreign}`, command: command.name });
  const missing = command.operands.find(({ required }, index) => required === true && operands[index] === undefined);
  if (missing !== undefined) wrongUse('cli.missingOperand', { operand: missing.name });
  const extra = operands[command.operands.length];
  if (extra !== undefined && command.operands.at(-1)?.repeats !== true) wrongUse('cli.extraOperand', { text: extra });
  const needed = command.options.find(({ name, required }) => required === true && !options.names().includes(name));
  if (needed !== undefined) wrongUse('cli.missingOption', { option: `--${needed.name}` });
  const [first] = command.oneOf ?? [];
  if (first !== undefined && !command.oneOf?.some((name) => options.names().includes(name))) {
    wrongUse('cli.missingOption', { option: `--${first}` });
  }
  if ((command.company === 'opened' || command.company === 'named') && options.text('company') === undefined) {
    wrongUse('cli.missingOption', { option: '--company' });
  }
}

async function runCommand(
  command: Command,
  operands: readonly string[],
  options: GivenOptions,
  io: Io,
  speak: (language: Language) => void,
): Promise<ExitCode> {
  check(command, operands, options);
  const chosen = languageOption(options.text('language')) ?? languageOfEnvironment(io.env);
  const by = options.text('by') ?? userName();
  let opened: Promise<Session> | undefined;
  const session = () => {
    opened ??= import('./session').then(({ openSession }) =>
      openSession({
        folder: command.company === 'named' ? undefined : options.text('company'),
        by,
        env: io.env,
        signal: io.signal,
      }),
    );
    return opened;
  };
  try {
    const { default: runner } = await command.load();
    const company = command.company === 'opened' ? (await session()).company : null;
    const language = chosen ?? company?.language ?? 'en';
    speak(language);
    const code = await runner({
      operands,
      options,
      io,
      by,
      language,
      t: translator(language),
      formats: formatsOf(language),
      session,
      answer: (json, lines) => {
        const text = options.flag('json') ? JSON.stringify(json, null, 2) : lines().join('\n');
        if (text !== '') io.stdout.write(`${text}\n`);
      },
      complain: (failure) => void io.stderr.write(`${failureText(failure, language)}\n`),
    });
    return code ?? EXIT.done;
  } finally {
    // What failed to open has nothing to close; why it failed is thrown above.
    await opened?.then(
      (open) => open.close(),
      () => undefined,
    );
  }
}

/**
 * Runs one command line and answers its exit code: 0 done, 1 refused, 2 wrong use, 3 the company is open elsewhere.
 * Nothing is thrown; whatever is wrong stands on `stderr` as `code: message`.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { operands: words, options, problem } = readWords(argv);
  let language = languageOfEnvironment(io.env) ?? 'en';
  const [name, ...operands] = words;
  const asksForHelp = name === 'help' || options.flag('help');
  const topic = name === 'help' ? operands[0] : name;
  const command = topic === undefined ? undefined : commandNamed(topic);
  const say = (failure: Failure) => io.stderr.write(`${failureText(failure, language)}\n`);
  try {
    language = languageOption(options.text('language')) ?? language;
    if (topic !== undefined && command === undefined) {
      wrongUse('cli.unknownCommand', { name: topic, commands: COMMANDS.map((known) => known.name).join(', ') });
    }
    if (problem !== undefined) throw problem;
    if (asksForHelp) {
      io.stdout.write(command === undefined ? generalHelp(language) : commandHelp(command, language));
      return EXIT.done;
    }
    if (command === undefined) {
      io.stderr.write(generalHelp(language));
      return EXIT.wrongUse;
    }
    return await runCommand(command, operands, options, io, (spoken) => {
      language = spoken;
    });
  } catch (error) {
    if (error instanceof WrongUse) {
      say(error.failure);
      io.stderr.write(`\n${usageOf(command, language)}\n`);
      return EXIT.wrongUse;
    }
    if (error instanceof Refusal) {
      say(error.failure);
      return exitCodeOf(error.failure);
    }
    say({ code: 'common.internal', params: { detail: error instanceof Error ? error.message : String(error) } });
    return EXIT.refused;
  }
}
