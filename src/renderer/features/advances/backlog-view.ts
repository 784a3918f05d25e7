import type { BacklogView } from '../backlog/views';
import { AdvancesView } from './AdvancesView';

/** Advances among what waits to be billed: planned ones, and those with money left. */
export const backlogView: BacklogView = {
  id: 'advances',
  order: 4,
  labelKey: 'advances.title',
  component: AdvancesView,
};
