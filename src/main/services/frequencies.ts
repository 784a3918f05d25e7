import { checkRunRule } from '@shared/billing/frequency';
import { refuse } from '@shared/failure';
import { newId } from '@shared/ids';
import type { ContractLine } from '@shared/model/contract';
import type { Frequency } from '@shared/model/frequency';
import type { Reader } from '../store/store';
import { contractLines, frequencies } from './collections';
import { byName, commit, type Handlers, rowOf } from './context';
import { assertNameIsFree, saved } from './saving';
import { layOutLine } from './schedules';

function linesWith(reader: Reader, frequencyId: string): ContractLine[] {
  return reader.all(contractLines).filter((line) => line.frequencyId === frequencyId);
}

const freshFrequency = (): Frequency => ({
  id: newId(),
  name: '',
  period: 'monthly',
  runs: [{ kind: 'lastDay' }],
  month: 1,
  weekendRule: 'none',
  revision: 1,
});

export const frequencyHandlers: Handlers<'frequency.list' | 'frequency.save' | 'frequency.remove'> = {
  'frequency.list': (_, { store }) => {
    const uses = new Map<string, number>();
    for (const { frequencyId } of store.all(contractLines)) {
      if (frequencyId !== null) uses.set(frequencyId, (uses.get(frequencyId) ?? 0) + 1);
    }
    return store
      .all(frequencies)
      .sort(byName)
      .map((row) => ({ ...row, usedBy: uses.get(row.id) ?? 0 }));
  },

  'frequency.save': (input, context) =>
    commit(context, 'frequency.save', (tx) => {
      const row = saved(tx, frequencies, input, freshFrequency);
      checkRunRule(row);
      assertNameIsFree(tx, frequencies, row);
      tx.put(frequencies, row);
      for (const line of linesWith(tx, row.id)) layOutLine(tx, line, context.today());
      return row;
    }),

  'frequency.remove': ({ id }, context) =>
    commit(context, 'frequency.remove', (tx) => {
      const { name } = rowOf(tx, frequencies, id);
      const count = linesWith(tx, id).length;
      if (count > 0) refuse('schedule.frequencyIsUsed', { name, count });
      tx.remove(frequencies, id);
      return {};
    }),
};
