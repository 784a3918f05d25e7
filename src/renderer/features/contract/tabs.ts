import type { ApiOutput } from '@shared/api';
import type { MessageKey } from '@shared/i18n/catalogue';
import type { ComponentType } from 'react';
import { AdvancesTab } from '../advances/AdvancesTab';
import { MilestonesTab } from '../milestones/MilestonesTab';
import { ScheduleTab } from '../schedules/ScheduleTab';
import { CustomersTab } from './customers/CustomersTab';
import { LinesTab } from './LinesTab';
import { TermsTab } from './TermsTab';
import { VersionsTab } from './versions/VersionsTab';

export type ContractView = ApiOutput<'contract.get'>;

/** One side of a contract, under its head. */
export interface ContractTab {
  /** Also what `?view=` in the address says. */
  readonly id: string;
  readonly labelKey: MessageKey;
  readonly component: ComponentType<{ readonly view: ContractView }>;
  /** Left out where it would be empty for this contract; shown always without. */
  readonly isShown?: (view: ContractView) => boolean;
  /** Beside the label. */
  readonly count?: (view: ContractView) => number;
}

/** The tabs from left to right: Lines, Customers, Schedule, Milestones, Advances, Terms, Versions. A new one is one entry. */
export const TABS: readonly ContractTab[] = [
  { id: 'lines', labelKey: 'contracts.tab.lines', component: LinesTab, count: ({ lines }) => lines.length },
  {
    id: 'customers',
    labelKey: 'contracts.tab.customers',
    component: CustomersTab,
    count: ({ customers }) => customers.length,
  },
  { id: 'schedule', labelKey: 'schedules.tab', component: ScheduleTab, isShown: ({ lines }) => lines.length > 0 },
  {
    id: 'milestones',
    labelKey: 'milestones.title',
    component: MilestonesTab,
    isShown: ({ lines }) => lines.some(({ billingMethod }) => billingMethod === 'fixedPrice'),
  },
  { id: 'advances', labelKey: 'advances.title', component: AdvancesTab, isShown: ({ lines }) => lines.length > 0 },
  { id: 'terms', labelKey: 'contractTerms.terms.title', component: TermsTab },
  {
    id: 'versions',
    labelKey: 'contracts.tab.versions',
    component: VersionsTab,
    isShown: ({ contract }) => contract.version > 1,
    count: ({ contract }) => contract.version,
  },
];
