import { addDays, today } from '@shared/dates';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CommandLine, commandLine, type Json } from './command-line';

let line: CommandLine;

const call = (name: string, input: object): Promise<Json> => line.inCompany('call', name, JSON.stringify(input));

const contractNumber = (sequence: number) => `K-${today().slice(0, 4)}-00${sequence}`;

/** A project at a fixed price whose one milestone is invoiced on its date: yesterday. */
async function dueMilestone(name: string): Promise<Json> {
  const customer = await call('customer.save', { changes: { name: `${name} AS` } });
  const project = await call('project.create', {
    name,
    customerId: customer.at('id').text,
    billingMethod: 'fixedPrice',
    contractedAmount: 400_000,
  });
  const contractLine = project.at('lines', 0);
  const contractLineId = contractLine.at('id').text;
  await call('schedule.setUp', {
    contractLineId,
    revision: contractLine.at('revision').value,
    changes: { invoiceMilestonesOnDate: true },
  });
  const changes = { contractLineId, name: 'Levert', amount: 400_000, date: addDays(today(), -1) };
  const milestone = await call('milestone.save', { changes });
  await call('backlog.markReady', { ids: [milestone.at('id').text] });
  return project;
}

beforeEach(async () => {
  line = await commandLine();
  await line.inCompany('init', '--name', 'Nes Plan AS');
  await dueMilestone('Kai');
});

afterEach(() => line.close());

describe('proforma run', () => {
  test('makes what is due and, run again, nothing more', async () => {
    const rehearsed = await line.inCompany('run', '--dry-run');
    expect(rehearsed.at('dryRun').value).toBe(true);
    expect(rehearsed.at('invoices', 0).value).toEqual({
      contract: contractNumber(1),
      name: 'Kai',
      customer: 'Kai AS',
      net: '4000.00',
      currency: 'NOK',
      lines: 1,
    });
    expect((await line.inCompany('list')).at('total').value).toBe(0);
    const made = await line.inCompany('run');
    expect(made.at('invoices').list).toHaveLength(1);
    const { code, out } = await line.run(['run', '--company', line.company]);
    expect([code, out.startsWith('Nothing was invoiced')]).toEqual([0, true]);
    expect((await line.inCompany('list')).at('total').value).toBe(1);
    expect((await call('invoiceRun.list', {})).at('rows', 0, 'trigger').value).toBe('commandLine');
  });

  test('says what it made, in the language that is asked for', async () => {
    const { code, out, err } = await line.run(['run', '--company', line.company, '--language', 'nb']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('1 utkast laget');
    expect(out).toMatch(/NOK.4.000,00/);
  });

  test('looks at what was due up to another day, but not at days to come', async () => {
    const before = await line.inCompany('run', '--as-of', addDays(today(), -2));
    expect(before.at('invoices').list).toEqual([]);
    const { code, err } = await line.run(['run', '--company', line.company, '--as-of', addDays(today(), 1)]);
    expect([code, err.split(':')[0]]).toEqual([1, 'schedule.runInFuture']);
    expect((await line.run(['run', '--company', line.company, '--as-of', 'soon'])).code).toBe(2);
  });

  test('leaves a company that is open elsewhere alone, with a code of its own', async () => {
    const both = await Promise.all([1, 2].map(() => line.run(['run', '--company', line.company, '--json'])));
    const codes = both.map(({ code }) => code).sort();
    expect(codes).toEqual([0, 3]);
    expect(both.find(({ code }) => code === 3)?.err).toMatch(/^store\.locked: /);
    expect((await line.inCompany('list')).at('total').value).toBe(1);
  });

  test('goes on with the others where a contract cannot be invoiced, and ends with 1', async () => {
    const other = await dueMilestone('Bru');
    const contractLineId = other.at('lines', 0, 'id').text;
    // Beyond what an amount can hold, together with the milestone that is there.
    const milestone = await call('milestone.save', {
      changes: { contractLineId, name: 'Alt', amount: Number.MAX_SAFE_INTEGER, date: addDays(today(), -1) },
    });
    await call('backlog.markReady', { ids: [milestone.at('id').text] });
    const { code, out, err } = await line.run(['run', '--company', line.company]);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain('1 draft made');
    expect(out).toContain(`Failed: ${contractNumber(2)} Bru`);
    expect((await line.inCompany('list')).at('total').value).toBe(1);
  });
});
