/** Every command, in the order in which help lists them: as the work flows. */
export const COMMAND_NAMES = [
  'init',
  'import',
  'approve',
  'ready',
  'price',
  'backlog',
  'invoice',
  'list',
  'show',
  'set',
  'recalculate',
  'confirm',
  'post',
  'paid',
  'pdf',
  'send',
  'calculate',
  'verify',
  'calls',
  'call',
  'demo',
] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];
