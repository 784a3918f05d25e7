import type { Command, CommandOption } from './command';

const project: CommandOption = { name: 'project', value: 'P' };
const customer: CommandOption = { name: 'customer', value: 'C' };
const cutoff: CommandOption = { name: 'cutoff', value: 'YYYY-MM-DD' };
const id = { name: 'ID', required: true } as const;

/** The command line as one table. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'init',
    operands: [],
    options: [
      { name: 'sample' },
      { name: 'name', value: 'NAME' },
      { name: 'country', value: 'NO' },
      { name: 'currency', value: 'NOK' },
      { name: 'legal-id', value: 'ID' },
      { name: 'vat-id', value: 'ID' },
      { name: 'not-vat-registered' },
      { name: 'account-number', value: 'NUMBER' },
      { name: 'iban', value: 'IBAN' },
      { name: 'bic', value: 'BIC' },
      { name: 'address', value: 'LINE' },
      { name: 'postal-code', value: 'CODE' },
      { name: 'city', value: 'CITY' },
      { name: 'email', value: 'ADDRESS' },
      { name: 'phone', value: 'NUMBER' },
      { name: 'first-number', value: 'NUMBER' },
    ],
    company: 'named',
    load: () => import('./commands/init'),
  },
  {
    name: 'import',
    operands: [{ name: 'FILE', required: true }],
    options: [
      { name: 'dry-run' },
      { name: 'rate', value: '1200' },
      { name: 'currency', value: 'NOK' },
      { name: 'date-order', value: 'DMY|MDY|YMD' },
    ],
    company: 'opened',
    load: () => import('./commands/import'),
  },
  {
    name: 'approve',
    operands: [],
    options: [project],
    company: 'opened',
    load: () => import('./commands/approve'),
  },
  {
    name: 'ready',
    operands: [],
    options: [
      { ...project, required: true },
      { ...cutoff, required: true },
    ],
    company: 'opened',
    load: () => import('./commands/ready'),
  },
  {
    name: 'price',
    operands: [],
    options: [
      { ...project, required: true },
      { name: 'person', value: 'NAME' },
      { name: 'role', value: 'NAME' },
      { name: 'category', value: 'NAME' },
      { name: 'unit', value: 'CODE' },
      { name: 'date', value: 'YYYY-MM-DD' },
      { name: 'cost', value: '1234.50' },
    ],
    company: 'opened',
    load: () => import('./commands/price'),
  },
  {
    name: 'backlog',
    operands: [],
    options: [project, customer, cutoff, { name: 'status', value: 'ready|notReady|invoiceCreated' }],
    company: 'opened',
    load: () => import('./commands/backlog'),
  },
  {
    name: 'invoice',
    operands: [],
    options: [
      { ...project, required: true },
      { ...cutoff, required: true },
      { name: 'types', value: 'time,expense,…' },
      { name: 'unit', value: 'hour|day|week' },
      { name: 'milestone', value: 'M' },
    ],
    company: 'opened',
    load: () => import('./commands/invoice'),
  },
  {
    name: 'run',
    operands: [],
    options: [{ name: 'as-of', value: 'YYYY-MM-DD' }, { name: 'dry-run' }],
    company: 'opened',
    load: () => import('./commands/run'),
  },
  {
    name: 'list',
    operands: [],
    options: [
      { name: 'view', value: 'all|drafts|toSend|open|overdue|paid' },
      project,
      customer,
      { name: 'text', value: 'TEXT' },
    ],
    company: 'opened',
    load: () => import('./commands/list'),
  },
  {
    name: 'contracts',
    operands: [],
    options: [{ name: 'view', value: 'open|closed|all' }, customer, { name: 'text', value: 'TEXT' }],
    company: 'opened',
    load: () => import('./commands/contracts'),
  },
  {
    name: 'contract',
    operands: [{ name: 'CONTRACT', required: true }],
    options: [],
    company: 'opened',
    load: () => import('./commands/contract'),
  },
  { name: 'show', operands: [id], options: [], company: 'opened', load: () => import('./commands/show') },
  {
    name: 'set',
    operands: [id, { name: 'LINE', required: true }, { name: 'field=value', required: true, repeats: true }],
    options: [],
    company: 'opened',
    load: () => import('./commands/set'),
  },
  {
    name: 'recalculate',
    operands: [id],
    options: [{ name: 'accept' }, { name: 'decline' }],
    company: 'opened',
    load: () => import('./commands/recalculate'),
  },
  { name: 'confirm', operands: [id], options: [], company: 'opened', load: () => import('./commands/confirm') },
  { name: 'post', operands: [id], options: [], company: 'opened', load: () => import('./commands/post') },
  {
    name: 'paid',
    operands: [id],
    options: [
      { name: 'amount', value: '1234.50' },
      { name: 'date', value: 'YYYY-MM-DD' },
    ],
    company: 'opened',
    load: () => import('./commands/paid'),
  },
  {
    name: 'revise',
    operands: [id],
    options: [
      { name: 'lines', value: 'LINE,LINE' },
      { name: 'quantity', value: 'LINE=QUANTITY' },
      { name: 'reason', value: 'TEXT', required: true },
      { name: 'add-to', value: 'ID' },
    ],
    company: 'opened',
    load: () => import('./commands/revise'),
  },
  {
    name: 'credit-rebill',
    operands: [id],
    options: [
      { ...customer, required: true },
      { name: 'reason', value: 'TEXT', required: true },
    ],
    company: 'opened',
    load: () => import('./commands/credit-rebill'),
  },
  {
    name: 'pdf',
    operands: [id],
    options: [{ name: 'out', value: 'FILE', required: true }],
    company: 'opened',
    load: () => import('./commands/pdf'),
  },
  {
    name: 'send',
    operands: [id],
    options: [{ name: 'eml', value: 'FILE', required: true }],
    company: 'opened',
    load: () => import('./commands/send'),
  },
  {
    name: 'calculate',
    operands: [{ name: 'FILE', required: true }],
    options: [],
    company: 'none',
    load: () => import('./commands/calculate'),
  },
  { name: 'verify', operands: [], options: [], company: 'opened', load: () => import('./commands/verify') },
  { name: 'calls', operands: [{ name: 'NAME' }], options: [], company: 'none', load: () => import('./commands/calls') },
  {
    name: 'call',
    operands: [{ name: 'NAME', required: true }, { name: 'JSON' }],
    options: [],
    company: 'optional',
    load: () => import('./commands/call'),
  },
  {
    name: 'demo',
    operands: [],
    options: [{ name: 'out', value: 'DIR' }],
    company: 'none',
    load: () => import('./commands/demo'),
  },
];

export function commandNamed(name: string): Command | undefined {
  return COMMANDS.find((command) => command.name === name);
}
