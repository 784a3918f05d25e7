import { mergeDimensions } from '@shared/accounting/dimensions';
import type { Dimensions } from '@shared/model/actual';
import type { Reader } from '../store/store';
import { categories, contractLines, contracts, customers, projects } from './collections';

/** What a row hangs on, as far as its dimensions go. */
export interface DimensionPlace {
  readonly customerId: string | null;
  readonly projectId: string;
  readonly contractId: string | null;
  readonly contractLineId: string | null;
  readonly category: string;
}

/** The dimensions that master data gives a row: the closer to the work, the more it has to say. */
export function defaultDimensionsOf(reader: Reader, place: DimensionPlace): Dimensions {
  const name = place.category.toLowerCase();
  const [category] = name === '' ? [] : reader.by(categories, 'name', name);
  const given = <T>(id: string | null, get: (id: string) => T | undefined) => (id === null ? undefined : get(id));
  return mergeDimensions(
    given(place.customerId, (id) => reader.get(customers, id))?.dimensions,
    reader.get(projects, place.projectId)?.dimensions,
    given(place.contractId, (id) => reader.get(contracts, id))?.dimensions,
    given(place.contractLineId, (id) => reader.get(contractLines, id))?.dimensions,
    category?.dimensions,
  );
}
