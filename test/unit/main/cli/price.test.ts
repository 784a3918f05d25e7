import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CommandLine, commandLine } from './command-line';

let line: CommandLine;

const call = (name: string, input: object) => line.inCompany('call', name, JSON.stringify(input));

/** A project with a day rate of its contract beside the hourly one for everybody. */
beforeEach(async () => {
  line = await commandLine();
  await line.inCompany('init', '--name', 'Nes Plan AS');
  const customer = await call('customer.save', { changes: { name: 'Havn AS' } });
  const project = await call('project.create', { name: 'Kai', customerId: customer.at('id').text });
  const role = await call('role.save', { changes: { name: 'Ingeniør' } });
  await call('person.save', { changes: { name: 'Kari Moe', roleId: role.at('id').text } });
  const forAll = { personId: null, projectId: null };
  const rolePrice = { kind: 'role', roleId: role.at('id').text, category: '', ...forAll };
  await call('priceList.save', {
    changes: { name: 'Alle', currency: 'NOK', prices: [{ ...rolePrice, unit: 'HUR', price: '1200' }] },
  });
  await call('priceList.save', {
    changes: {
      name: 'Avtale',
      currency: 'NOK',
      contractId: project.at('contract', 'id').text,
      end: '2026-06-30',
      prices: [
        { ...rolePrice, unit: 'DAY', price: '7500' },
        {
          kind: 'category',
          roleId: null,
          category: 'Ferge',
          ...forAll,
          unit: 'C62',
          price: '0',
          method: 'markup',
          markupPercent: '10',
        },
      ],
    },
  });
});

afterEach(() => line.close());

const price = (...more: string[]) => ['price', '--project', 'Kai', ...more];

describe('asking for a price', () => {
  test('answers it with why, and with the lists that were considered', async () => {
    const inJune = await line.inCompany(...price('--person', 'Kari Moe', '--date', '2026-06-30'));
    expect(inJune.value).toMatchObject({
      price: '1000',
      currency: 'NOK',
      unit: 'HUR',
      why: expect.stringContaining('7,500.00 per day'),
      considered: [
        { name: 'Avtale', scope: 'contract', verdict: 'answers' },
        { name: 'Alle', scope: 'general', verdict: 'notAsked' },
      ],
    });
    const inJuly = await line.inCompany(...price('--role', 'Ingeniør', '--date', '2026-07-01'));
    expect(inJuly.at('price').text).toBe('1200');
    expect(inJuly.at('considered', 0, 'verdict').text).toBe('ended');
  });

  test('says it in words where no JSON is wanted', async () => {
    const asked = price('--category', 'Ferge', '--date', '2026-06-01', '--cost', '200', '--language', 'nb');
    const { out, code } = await line.run([...asked, '--company', line.company]);
    expect(code).toBe(0);
    expect(out).toContain('NOK 220,00 per stk.');
    expect(out).toContain('Ferge til kostpris pluss 10\u00a0% i prislisten Avtale');
    expect(out).toContain('Har prisen');
  });

  test('refuses a role that is not there', async () => {
    const { err, code } = await line.run([...price('--role', 'Konge'), '--company', line.company]);
    expect([code, err.split(':')[0]]).toEqual([1, 'prices.unknownRole']);
  });
});
