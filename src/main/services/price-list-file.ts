import type { ApiOutput, ApiRequest } from '@shared/api';
import { assertRevision } from '@shared/billing/lifecycle';
import { priceKey } from '@shared/billing/price-list-rules';
import { compareDecimals } from '@shared/decimal';
import { newId } from '@shared/ids';
import type { Price } from '@shared/model/price-list';
import type { Reader, Transaction } from '../store/store';
import { decodeText } from '../timesheets/decode-text';
import { people, priceLists, projects, roles } from './collections';
import { type Context, commit, companyOf, type Handlers, nameOf, rowOf } from './context';
import { type NamedPrice, type RowFailure, readPrices, writePrices } from './price-list-table';
import { putPriceList } from './price-lists';
import { rehearse } from './rehearse';

type Imported = ApiOutput<'priceList.import'>;

function named(reader: Reader, price: Price): NamedPrice {
  const { category, unit, method, markupPercent } = price;
  return {
    role: nameOf(reader, roles, price.roleId),
    person: nameOf(reader, people, price.personId),
    project: price.projectId === null ? '' : (reader.get(projects, price.projectId)?.number ?? ''),
    category,
    unit,
    method,
    price: price.price,
    markupPercent,
  };
}

const failed = (code: RowFailure['code'], value: string): RowFailure => ({ code, params: { value } });

/** The price with what its names stand for, or which of them stands for nothing. */
function resolved(reader: Reader, read: NamedPrice): Omit<Price, 'id'> | RowFailure {
  const { role, person, project, category, unit, method, price, markupPercent } = read;
  const [ofRole] = role === '' ? [] : reader.by(roles, 'name', role.toLowerCase());
  if (role !== '' && ofRole === undefined) return failed('prices.unknownRole', role);
  const [ofPerson] = person === '' ? [] : reader.by(people, 'name', person.toLowerCase());
  if (person !== '' && ofPerson === undefined) return failed('prices.unknownPerson', person);
  const byNumber = reader.by(projects, 'number', project);
  const ofProject =
    project === '' || byNumber.length > 0 ? byNumber : reader.by(projects, 'name', project.toLowerCase());
  if (project !== '' && ofProject.length !== 1) return failed('prices.unknownProject', project);
  return {
    kind: role === '' ? 'category' : 'role',
    roleId: ofRole?.id ?? null,
    personId: ofPerson?.id ?? null,
    projectId: project === '' ? null : (ofProject[0]?.id ?? null),
    category,
    unit,
    price,
    method,
    markupPercent,
  };
}

const isSame = (a: Omit<Price, 'id'>, b: Omit<Price, 'id'>): boolean =>
  a.unit === b.unit &&
  a.method === b.method &&
  compareDecimals(a.price, b.price) === 0 &&
  compareDecimals(a.markupPercent, b.markupPercent) === 0;

/** Puts the rows of the file into the list, each in the place of the price for the same; a bad row stands aside. */
function take(tx: Transaction, input: ApiRequest<'priceList.import'>): Imported {
  const list = rowOf(tx, priceLists, input.id);
  assertRevision(list, input.revision);
  const outcome: Imported = { added: 0, changed: 0, unchanged: 0, refused: [] };
  const prices = new Map(list.prices.map((price) => [priceKey(price), price]));
  const seen = new Set<string>();
  for (const { row, read } of readPrices(decodeText(Buffer.from(input.content, 'base64')))) {
    const price = 'code' in read ? read : resolved(tx, read);
    if ('code' in price) {
      outcome.refused.push({ row, failure: price });
      continue;
    }
    const key = priceKey(price);
    const present = prices.get(key);
    if (seen.has(key)) {
      const value = nameOf(tx, roles, price.roleId) || price.category;
      outcome.refused.push({ row, failure: failed('prices.rowTwice', value) });
    } else if (present === undefined) outcome.added += 1;
    else if (isSame(present, price)) outcome.unchanged += 1;
    else outcome.changed += 1;
    if (!seen.has(key)) prices.set(key, { ...price, id: present?.id ?? newId() });
    seen.add(key);
  }
  if (outcome.added + outcome.changed > 0) {
    putPriceList(tx, { ...list, prices: [...prices.values()], revision: list.revision + 1 });
  }
  return outcome;
}

/** A dry run is thrown away at its end, so that it cannot differ from the real one. */
function importPrices(input: ApiRequest<'priceList.import'>, context: Context): Promise<Imported> {
  const run = (tx: Transaction) => take(tx, input);
  return input.dryRun ? rehearse(context, 'priceList.import', run) : commit(context, 'priceList.import', run);
}

export const priceListFileHandlers: Handlers<'priceList.export' | 'priceList.import'> = {
  'priceList.export': ({ id, language }, { store }) => {
    const { name, prices } = rowOf(store, priceLists, id);
    const csv = writePrices(
      prices.map((price) => named(store, price)),
      language ?? companyOf(store).language,
    );
    return {
      fileName: `${name.replaceAll(/[\\/:*?"<>|]+/g, '-')}.csv`,
      mediaType: 'text/csv',
      base64: Buffer.from(csv, 'utf8').toString('base64'),
    };
  },

  'priceList.import': importPrices,
};
