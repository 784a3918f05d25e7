import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CommandLine, companyWithWork, draftOf, Json } from './command-line';

let line: CommandLine;
let id: string;
beforeEach(async () => {
  line = await companyWithWork();
  id = await draftOf(line);
});
afterEach(() => line.close());

test('a line is named by its number or its id, and several of its fields change at once', async () => {
  const byNumber = await line.inCompany('set', id, '1', 'quantity=2', 'remainder=writeOff', 'name=Skisse, hovedgrep');
  expect(byNumber.at('lines', 0).value).toMatchObject({
    quantity: '2',
    remainder: 'writeOff',
    name: 'Skisse, hovedgrep',
    net: '2400.00',
  });
  expect(byNumber.at('totals', 'net').value).toBe('8400.00');
  const lineId = byNumber.at('lines', 1, 'id').text;
  const byId = await line.inCompany('set', id, lineId, 'billingType=complimentary');
  expect(byId.at('lines', 1).value).toMatchObject({ billingType: 'complimentary', net: '0.00' });
});

test('a field within a group leaves the rest of its group as it is', async () => {
  const taxed = await line.inCompany('set', id, '1', 'vat.rate=15');
  expect(taxed.at('lines', 0).value).toMatchObject({ category: 'S', rate: '15' });
  const buyer = await line.inCompany('set', id, 'header', 'buyer.address.city=Bergen', 'buyer.address.postalCode=5003');
  expect(buyer.at('buyer').value).toMatchObject({ name: 'Havn AS', address: { city: 'Bergen', postalCode: '5003' } });
});

test('a line is sorted into a list, and the way to pay is set by its code', async () => {
  const sorted = await line.inCompany('set', id, '1', 'classification.code=79421000-1', 'classification.scheme=STI');
  expect(sorted.at('lines', 0).value).toMatchObject({ classification: { code: '79421000-1', scheme: 'STI' } });
  expect(sorted.at('lines', 1).value).toMatchObject({ classification: null });
  const recoded = await line.inCompany('set', id, '1', 'classification.code=79400000-8');
  expect(recoded.at('lines', 0).value).toMatchObject({ classification: { code: '79400000-8', scheme: 'STI' } });
  const paid = await line.inCompany('set', id, 'header', 'paymentMeansCode=48');
  expect(paid.at('paymentMeansCode').value).toBe('48');
});

test('a header takes dates, texts, choices and lists, and gives an optional date back', async () => {
  const set = await line.inCompany(
    'set',
    id,
    'header',
    'orderReference=PO 7',
    'language=en',
    'showNonChargeable=true',
    'deliveryStart=2026-10-01',
    'notes=[{"subjectCode":"","text":"Thank you = takk"}]',
  );
  expect(set.value).toMatchObject({
    orderReference: 'PO 7',
    language: 'en',
    showNonChargeable: true,
    deliveryStart: '2026-10-01',
    notes: [{ subjectCode: '', text: 'Thank you = takk' }],
  });
  const cleared = await line.inCompany('set', id, 'header', 'deliveryStart=', 'deliveryAddress.city=Bodø');
  expect(cleared.at('deliveryStart').value).toBeNull();
  expect(cleared.at('deliveryAddress').value).toMatchObject({ city: 'Bodø', country: 'NO' });
});

test('recalculating lists what changed, and takes or leaves it', async () => {
  const lists = await line.json(['call', 'priceList.list', '--company', line.company]);
  const list = lists.list.find((each) => each.at('context').value === 'sales') ?? new Json(null);
  const prices = list.at('prices').list.map((price) => ({ ...(price.value as object), price: '1300' }));
  const input = JSON.stringify({ id: list.at('id').value, revision: list.at('revision').value, changes: { prices } });
  await line.json(['call', 'priceList.save', input, '--company', line.company]);

  const seen = await line.inCompany('recalculate', id);
  expect(seen.at('proposals').list).toHaveLength(3);
  expect(seen.at('proposals', 0).value).toMatchObject({
    line: 1,
    field: 'price',
    old: '1200',
    new: '1300',
    reason: 'priceList',
    netEffect: '250.00',
    accepted: false,
  });
  expect(seen.at('totals', 'net').value).toBe('9000.00');
  expect((await line.inCompany('recalculate', id, '--accept')).at('totals', 'net').value).toBe('9750.00');
  expect((await line.inCompany('recalculate', id)).at('proposals').value).toEqual([]);
});

test('what is declined is not proposed again', async () => {
  const lists = await line.json(['call', 'priceList.list', '--company', line.company]);
  const list = lists.list.find((each) => each.at('context').value === 'sales') ?? new Json(null);
  const prices = list.at('prices').list.map((price) => ({ ...(price.value as object), price: '1300' }));
  const input = JSON.stringify({ id: list.at('id').value, revision: list.at('revision').value, changes: { prices } });
  await line.json(['call', 'priceList.save', '-', '--company', line.company], { stdin: input });
  await line.inCompany('recalculate', id, '--decline');
  const after = await line.inCompany('recalculate', id);
  expect([after.at('proposals').value, after.at('totals', 'net').value]).toEqual([[], '9000.00']);
});

test('an invoice is named by its id, and by its customer or project while that has no other', async () => {
  const byId = await line.inCompany('show', id);
  for (const name of ['Havn AS', 'Kaiplan']) expect((await line.inCompany('show', name)).value).toEqual(byId.value);
  const missing = `${id.slice(0, 25)}${id.endsWith('0') ? '1' : '0'}`;
  expect((await line.run(['show', missing, '--company', line.company])).code).toBe(1);
});
