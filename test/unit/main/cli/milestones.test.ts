import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CommandLine, commandLine } from './command-line';

let line: CommandLine;

const call = (name: string, input: object) => line.inCompany('call', name, JSON.stringify(input));

/** A project at a fixed price with two milestones, of which one is ready. */
beforeEach(async () => {
  line = await commandLine();
  await line.inCompany('init', '--name', 'Nes Plan AS');
  const customer = await call('customer.save', { changes: { name: 'Havn AS' } });
  const project = await call('project.create', {
    name: 'Kai',
    customerId: customer.at('id').text,
    billingMethod: 'fixedPrice',
    contractedAmount: 1_000_000,
  });
  const contractLineId = project.at('lines', 0, 'id').text;
  for (const [name, amount] of [
    ['Start', 400_000],
    ['Slutt', 600_000],
  ]) {
    const saved = await call('milestone.save', { changes: { contractLineId, name, amount } });
    if (name === 'Start') await call('backlog.markReady', { ids: [saved.at('id').text] });
  }
});

afterEach(() => line.close());

const invoice = (...more: string[]) => ['invoice', '--project', 'Kai', '--cutoff', '2026-01-01', ...more];

async function refused(...more: string[]): Promise<string> {
  const { code, err } = await line.run([...invoice(...more), '--company', line.company]);
  return `${code} ${err.split(':')[0]}`;
}

describe('a milestone that is named', () => {
  test('is billed by its name whatever its date and whatever kinds of work are chosen beside it', async () => {
    const made = await line.inCompany(...invoice('--milestone', 'Start', '--types', 'time,expense'));
    expect(made.at('invoices', 0, 'total').value).toBe('5000.00');
  });

  test('is never left out without a word', async () => {
    expect(await refused('--milestone', 'Start', '--milestone', 'Slutt')).toBe('1 work.notReady');
    await line.inCompany(...invoice('--milestone', 'Start'));
    expect(await refused('--milestone', 'Start')).toBe('1 invoice.nothingToInvoice');
    expect((await line.inCompany('list')).at('total').value).toBe(1);
  });
});

test('a country that does not exist is refused', async () => {
  const { code, err } = await line.run(['init', '--company', `${line.folder}/other`, '--country', 'ZZ']);
  expect([code, err.split(':')[0]]).toEqual([1, 'common.badValue']);
});
