import type { Language } from '@shared/i18n/languages';
import { translator } from '@shared/i18n/translate';
import type { Command, CommandOption } from './command';
import { COMMANDS } from './command-table';
import { COMMON_OPTIONS } from './option-names';
import { pairs } from './output/table';

const PROGRAM = 'proforma';

/** `--cutoff YYYY-MM-DD`, in brackets where it may be left out. */
function optionUsage({ name, value, required }: CommandOption): string {
  const text = value === undefined ? `--${name}` : `--${name} ${value}`;
  return required === true ? text : `[${text}]`;
}

/** How a command is written, in one line: `proforma pdf ID --company DIR --out FILE`. */
export function commandUsage(command: Command): string {
  const operands = command.operands.map(({ name, required, repeats }) => {
    const text = repeats === true ? `${name}…` : name;
    return required === true ? text : `[${text}]`;
  });
  const company =
    command.company === 'none' ? [] : command.company === 'optional' ? ['[--company DIR]'] : ['--company DIR'];
  return [PROGRAM, command.name, ...operands, ...company, ...command.options.map(optionUsage)].join(' ');
}

/** The line beneath a word that could not be read. */
export function usageOf(command: Command | undefined, language: Language): string {
  const usage = command === undefined ? `${PROGRAM} COMMAND …` : commandUsage(command);
  return `${translator(language)('cliHelp.usage')}: ${usage}`;
}

function commonOptions(language: Language): string[] {
  const t = translator(language);
  const values = { json: '--json', language: '--language en|nb|nl|fr|ms', by: '--by NAME', help: '--help' };
  return pairs(COMMON_OPTIONS.map((name) => [`  ${values[name]}`, t(`cliHelp.options.${name}`)]));
}

export function generalHelp(language: Language): string {
  const t = translator(language);
  return `${[
    t('cliHelp.about'),
    '',
    usageOf(undefined, language),
    '',
    t('cliHelp.commands'),
    ...pairs(COMMANDS.map(({ name }) => [`  ${name}`, t(`cliHelp.command.${name}`)])),
    '',
    t('cliHelp.everywhere'),
    ...commonOptions(language),
    '',
    t('cliHelp.naming'),
    t('cliHelp.exitCodes'),
    t('cliHelp.more'),
  ].join('\n')}\n`;
}

export function commandHelp(command: Command, language: Language): string {
  const t = translator(language);
  const company: readonly (readonly [string, string])[] =
    command.company === 'none' ? [] : [['  --company DIR', t('cliHelp.options.company')]];
  const own = command.options.map(
    ({ name, value }) =>
      [value === undefined ? `  --${name}` : `  --${name} ${value}`, t(`cliHelp.options.${name}`)] as const,
  );
  return `${[
    t(`cliHelp.command.${command.name}`),
    '',
    usageOf(command, language),
    ...(company.length + own.length === 0 ? [] : ['', ...pairs([...company, ...own])]),
    '',
    t('cliHelp.everywhere'),
    ...commonOptions(language),
  ].join('\n')}\n`;
}
