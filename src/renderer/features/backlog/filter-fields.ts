import { AGE_BUCKETS, type BacklogGroup } from '@shared/api/backlog-groups';
import type { Translate } from '@shared/i18n/translate';
import { TRANSACTION_CLASSES } from '@shared/model/actual';
import type { BoardFilter } from './all-rows';

/** What the board is narrowed by, besides the cut-off and the searched text which have places of their own. */
export const FILTER_FIELDS = [
  'status',
  'age',
  'customerId',
  'contractId',
  'projectId',
  'managerId',
  'transactionClass',
  'billingType',
  'limitStatus',
  'currency',
] as const satisfies readonly (keyof BoardFilter)[];

export type FilterField = (typeof FILTER_FIELDS)[number];

export interface FilterValue {
  readonly field: FilterField;
  readonly value: string;
  readonly label: string;
}

const STATUSES = ['ready', 'notReady', 'invoiceCreated'] as const;
const BILLING_TYPES = ['chargeable', 'nonChargeable', 'complimentary'] as const;
const LIMIT_STATUSES = ['committed', 'failed', 'notEvaluated', 'notApplicable'] as const;

/** Each value once. */
function distinct(field: FilterField, pairs: readonly (readonly [string, string])[]): FilterValue[] {
  const named = pairs.filter(([value]) => value !== '');
  const order = new Intl.Collator('en', { numeric: true });
  return [...new Map(named)]
    .sort(([, one], [, other]) => order.compare(one, other))
    .map(([value, label]) => ({ field, value, label }));
}

/** All that can be filtered by: what the rows can be, and what is in the backlog at all. */
export function filterValues(groups: readonly BacklogGroup[], t: Translate): FilterValue[] {
  const fixed = (field: FilterField, values: readonly string[], label: (value: string) => string) =>
    values.map((value) => ({ field, value, label: label(value) }));
  const statuses = STATUSES.map((value) => ({ field: 'status' as const, value, label: t(`backlog.status.${value}`) }));
  const ages = AGE_BUCKETS.map((value) => ({ field: 'age' as const, value, label: t(`backlog.age.${value}`) }));
  const classes = TRANSACTION_CLASSES.map((value) => ({
    field: 'transactionClass' as const,
    value,
    label: t(`billing.transactionClass.${value}`),
  }));
  const types = BILLING_TYPES.map((value) => ({
    field: 'billingType' as const,
    value,
    label: t(`billing.billingType.${value}`),
  }));
  const limits = LIMIT_STATUSES.map((value) => ({
    field: 'limitStatus' as const,
    value,
    label: t(`billing.limitStatus.${value}`),
  }));
  const currencies = [...new Set(groups.map(({ currency }) => currency))].sort();
  return [
    ...statuses,
    ...ages,
    ...distinct(
      'customerId',
      groups.flatMap(({ customers }) => customers.map(({ id, name }) => [id, name] as const)),
    ),
    ...distinct(
      'contractId',
      groups.map(({ contractId, contractNumber, contractName }) => [contractId, `${contractNumber} ${contractName}`]),
    ),
    ...distinct(
      'projectId',
      groups.map(({ projectId, projectName }) => [projectId, projectName]),
    ),
    ...distinct(
      'managerId',
      groups.map(({ managerId, managerName }) => [managerId, managerName]),
    ),
    ...classes,
    ...types,
    ...limits,
    // One currency is no choice.
    ...(currencies.length > 1 ? fixed('currency', currencies, (value) => value) : []),
  ];
}

/** The filter with one field set, or with an empty value without it. */
export function withField(filter: BoardFilter, field: keyof BoardFilter, value: string): BoardFilter {
  const { [field]: _, ...rest } = filter;
  return value === '' ? rest : { ...rest, [field]: value };
}

const OF_ADDRESS: readonly (keyof BoardFilter)[] = [...FILTER_FIELDS, 'cutoff'];

/** What an address such as `/backlog?age=days91` asks for. */
export function filterOfAddress(asked: Readonly<Record<string, string | undefined>>): BoardFilter {
  return OF_ADDRESS.reduce<BoardFilter>((filter, field) => withField(filter, field, asked[field] ?? ''), {});
}
