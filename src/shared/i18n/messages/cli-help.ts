import { defineMessages } from '../define-messages';
import { cliHelpCommands } from './cli-help/commands';
import { cliHelpOptions } from './cli-help/options';

/** What `proforma --help` says: one line for every command and option. */
export const cliHelp = defineMessages({
  en: {
    ...cliHelpCommands.en,
    options: cliHelpOptions.en,
  },
  nb: {
    ...cliHelpCommands.nb,
    options: cliHelpOptions.nb,
  },
  nl: {
    ...cliHelpCommands.nl,
    options: cliHelpOptions.nl,
  },
  fr: {
    ...cliHelpCommands.fr,
    options: cliHelpOptions.fr,
  },
  ms: {
    ...cliHelpCommands.ms,
    options: cliHelpOptions.ms,
  },
});
