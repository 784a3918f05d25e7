import { refuse } from '@shared/failure';
import { newId } from '@shared/ids';
import type { Dimensions } from '@shared/model/actual';
import type { Dimension } from '@shared/model/dimension';
import type { Reader } from '../store/store';
import { dimensions } from './collections';
import { byName, commit, type Handlers } from './context';
import { assertNameIsFree, saved } from './saving';

/** Refuses a dimension that does not exist and a value that it does not have. An empty code takes a value away. */
export function assertDimensions(reader: Reader, wanted: Dimensions, field?: string): void {
  for (const [id, code] of Object.entries(wanted)) {
    const dimension = reader.get(dimensions, id) ?? refuse('accounting.dimensionUnknown', {}, field);
    if (code !== '' && !dimension.values.some((value) => value.code === code)) {
      refuse('accounting.dimensionValueUnknown', { dimension: dimension.name, code }, field);
    }
  }
}

/** Codes are what rows keep, so none may vanish from a dimension, and none may stand for two values. */
function checked(dimension: Dimension, present: Dimension | undefined): Dimension {
  const codes = dimension.values.map(({ code }) => code);
  const twin = codes.find((code, index) => codes.indexOf(code) !== index);
  if (twin !== undefined) refuse('accounting.dimensionValueTwice', { code: twin }, 'changes.values');
  const gone = present?.values.find(({ code }) => !codes.includes(code));
  if (gone !== undefined) refuse('accounting.dimensionCodeFixed', { code: gone.code }, 'changes.values');
  return dimension;
}

export const dimensionHandlers: Handlers<'dimension.list' | 'dimension.save'> = {
  'dimension.list': (_, { store }) => store.all(dimensions).sort(byName),

  'dimension.save': (input, context) =>
    commit(context, 'dimension.save', (tx) => {
      const present = input.id === undefined ? undefined : tx.get(dimensions, input.id);
      const row = saved(tx, dimensions, input, () => ({ id: newId(), name: '', values: [], revision: 1 }));
      assertNameIsFree(tx, dimensions, row);
      const dimension = checked(row, present);
      tx.put(dimensions, dimension);
      return dimension;
    }),
};
