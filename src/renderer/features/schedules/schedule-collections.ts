/** What the lists of scheduled runs are made of. */
export const SCHEDULE_COLLECTIONS = [
  'scheduleRows',
  'frequencies',
  'invoiceRuns',
  'contracts',
  'contractLines',
  'milestones',
  'retainers',
  'actuals',
  'customers',
] as const;
