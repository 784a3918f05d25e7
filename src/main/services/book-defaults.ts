import type { Dimensions } from '@shared/model/actual';
import type { Reader } from '../store/store';
import { assertGroup } from './accounting';
import { assertDimensions } from './dimensions';

/** What master data may say of how its work is taxed and where it stands in the books. */
interface BookDefaults {
  readonly taxGroupId?: string | null | undefined;
  readonly itemTaxGroupId?: string | null | undefined;
  readonly dimensions?: Dimensions | undefined;
}

/** Refuses, where a change gives them, tax groups and dimensions that the company does not have. */
export function assertBookDefaults(reader: Reader, changes: BookDefaults, field: string): void {
  assertGroup(reader, changes.taxGroupId ?? null, 'party', `${field}.taxGroupId`);
  assertGroup(reader, changes.itemTaxGroupId ?? null, 'item', `${field}.itemTaxGroupId`);
  assertDimensions(reader, changes.dimensions ?? {}, `${field}.dimensions`);
}
