import { mergeDimensions } from '@shared/accounting/dimensions';
import type { ApiRequest } from '@shared/api';
import type { DefaultsBearer } from '@shared/api/accounting';
import type { Dimensions } from '@shared/model/actual';
import type { Reader, Transaction } from '../store/store';
import { assertGroup } from './accounting';
import { categories, contractLines, contracts, customers, projects } from './collections';
import { commit, compareTexts, given, type Handlers, matches, nameOf, pageOf, rowOf } from './context';
import { assertDimensions } from './dimensions';
import { forEach } from './outcome';

type Kind = ApiRequest<'accounting.defaults'>['kind'];
type Changes = ApiRequest<'accounting.assign'>['changes'];

/** Whom a group of the kind taxes, or what. */
const GROUP_KIND = {
  customer: 'party',
  project: 'party',
  contract: 'party',
  contractLine: 'item',
  category: 'item',
} as const satisfies Record<Kind, 'party' | 'item'>;

type Party = Pick<DefaultsBearer, 'id' | 'number' | 'name' | 'taxGroupId' | 'dimensions'>;

const ofParty = ({ id, number, name, taxGroupId, dimensions }: Party): DefaultsBearer => ({
  id,
  number,
  name,
  taxGroupId,
  dimensions,
  recognition: null,
});

function bearersOf(reader: Reader, kind: Kind): DefaultsBearer[] {
  switch (kind) {
    case 'customer':
      return reader
        .all(customers)
        .filter(({ archived }) => !archived)
        .map(ofParty);
    case 'project':
      return reader.all(projects).map(ofParty);
    case 'contract':
      return reader.all(contracts).map(ofParty);
    case 'contractLine':
      return reader.all(contractLines).map(({ id, name, projectId, itemTaxGroupId, dimensions, ...line }) => ({
        id,
        number: nameOf(reader, projects, projectId),
        name,
        taxGroupId: itemTaxGroupId,
        dimensions,
        recognition: line.billingMethod === 'fixedPrice' ? line.recognition : null,
      }));
    case 'category':
      return reader
        .all(categories)
        .filter(({ archived }) => !archived)
        .map(({ id, name, itemTaxGroupId, dimensions }) => ({
          id,
          number: '',
          name,
          taxGroupId: itemTaxGroupId,
          dimensions,
          recognition: null,
        }));
  }
}

/** Only what is given changes; an empty code takes the value away. */
function changedDimensions(present: Dimensions, wanted: Dimensions = {}): Dimensions {
  const merged = Object.entries(mergeDimensions(present, wanted));
  return Object.fromEntries(merged.filter(([id]) => wanted[id] !== ''));
}

function assign(tx: Transaction, kind: Kind, id: string, changes: Changes): void {
  const { taxGroupId, dimensions, recognition } = changes;
  const party = given({ taxGroupId });
  const item = given({ itemTaxGroupId: taxGroupId });
  const next = (row: { dimensions: Dimensions; revision: number }) => ({
    dimensions: changedDimensions(row.dimensions, dimensions),
    revision: row.revision + 1,
  });
  switch (kind) {
    case 'customer': {
      const row = rowOf(tx, customers, id);
      tx.put(customers, { ...row, ...party, ...next(row) });
      break;
    }
    case 'project': {
      const row = rowOf(tx, projects, id);
      tx.put(projects, { ...row, ...party, ...next(row) });
      break;
    }
    case 'contract': {
      const row = rowOf(tx, contracts, id);
      tx.put(contracts, { ...row, ...party, ...next(row) });
      break;
    }
    case 'contractLine': {
      const row = rowOf(tx, contractLines, id);
      const isFixed = row.billingMethod === 'fixedPrice';
      tx.put(contractLines, { ...row, ...item, ...(isFixed ? given({ recognition }) : {}), ...next(row) });
      break;
    }
    case 'category': {
      const row = rowOf(tx, categories, id);
      tx.put(categories, { ...row, ...item, ...next(row) });
      break;
    }
  }
}

/** What rows take their tax group and dimensions from: one place for the accountant to look through and complete. */
export const accountingDefaultHandlers: Handlers<'accounting.defaults' | 'accounting.assign'> = {
  'accounting.defaults': ({ kind, text, ...page }, { store }) => {
    const found = bearersOf(store, kind)
      .filter(({ number, name }) => matches(text, number, name))
      .sort((a, b) => compareTexts(a.name, b.name));
    return pageOf(found, page);
  },

  'accounting.assign': ({ kind, ids, changes }, context) =>
    commit(context, 'accounting.assign', (tx) => {
      assertGroup(tx, changes.taxGroupId ?? null, GROUP_KIND[kind], 'changes.taxGroupId');
      assertDimensions(tx, changes.dimensions ?? {}, 'changes.dimensions');
      return forEach(ids, (id) => assign(tx, kind, id, changes));
    }),
};
