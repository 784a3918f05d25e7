import type { MessageKey } from '@shared/i18n/catalogue';
import type { ComponentType } from 'react';
import type { BoardFilter } from './all-rows';
import { ByContract } from './ByContract';
import { Milestones, Transactions } from './RowList';

export interface BacklogViewProps {
  readonly filter: BoardFilter;
  /** Takes every filter off. */
  readonly onClear: () => void;
}

/** One way to look at the backlog: what stands under the filters, from what it comes to down to the dock. */
export interface BacklogView {
  readonly id: string;
  /** Its place among the tabs: By contract 1, Transactions 2, Milestones 3. */
  readonly order: number;
  readonly labelKey: MessageKey;
  readonly component: ComponentType<BacklogViewProps>;
}

/** A feature adds a view by a file `backlog-view.ts` that exports it as `backlogView`; nothing here has to know it. */
const found = import.meta.glob<{ backlogView: BacklogView }>('../*/backlog-view.ts', { eager: true });

const OWN: readonly BacklogView[] = [
  { id: 'contract', order: 1, labelKey: 'backlog.view.contract', component: ByContract },
  { id: 'transactions', order: 2, labelKey: 'backlog.view.transactions', component: Transactions },
  { id: 'milestones', order: 3, labelKey: 'backlog.view.milestones', component: Milestones },
];

export const BACKLOG_VIEWS: readonly BacklogView[] = [
  ...OWN,
  ...Object.values(found).map(({ backlogView }) => backlogView),
].sort((one, other) => one.order - other.order);
