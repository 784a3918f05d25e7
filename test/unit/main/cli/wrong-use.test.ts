import { readdir } from 'node:fs/promises';
import { COMMANDS } from '@main/cli/command-table';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CommandLine, commandLine } from './command-line';

let line: CommandLine;
beforeEach(async () => {
  line = await commandLine();
});
afterEach(() => line.close());

const CASES: readonly (readonly [reason: string, argv: readonly string[]])[] = [
  ['unknownCommand', ['bill']],
  ['unknownCommand', ['help', 'bill']],
  ['unknownOption', ['list', '--compny', 'x']],
  ['unknownOption', ['list', '-x']],
  ['optionOfAnother', ['list', '--company', 'x', '--eml', 'y']],
  ['optionOfAnother', ['calculate', '-', '--company', 'x']],
  ['optionNeedsValue', ['list', '--company']],
  ['optionNeedsValue', ['pdf', '1', '--out', '--json', '--company', 'x']],
  ['optionTakesNoValue', ['list', '--company', 'x', '--json=yes']],
  ['missingOption', ['list']],
  ['missingOption', ['init']],
  ['missingOption', ['ready', '--company', 'x', '--project', 'P']],
  ['missingOption', ['send', '1', '--company', 'x']],
  ['missingOperand', ['import', '--company', 'x']],
  ['missingOperand', ['set', '1', '1', '--company', 'x']],
  ['extraOperand', ['show', '1', '2', '--company', 'x']],
  ['notAChoice', ['list', '--company', 'x', '--language', 'de']],
];

describe('wrong use', () => {
  test.each(CASES)('ends with 2 and the usage: %s, %j', async (reason, argv) => {
    const { code, out, err } = await line.run(argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(new RegExp(`^cli\\.${reason}: .+\\n\\nUsage: proforma `));
    expect(await readdir(line.folder)).toEqual([]);
  });

  test.each([
    ['notADate', ['ready', '--project', 'P', '--cutoff', '2026-02-30']],
    ['notADecimal', ['import', '-', '--rate', '12,5']],
    ['notAChoice', ['import', '-', '--date-order', 'XYZ']],
    ['notAChoice', ['list', '--view', 'late']],
    ['notAChoice', ['invoice', '--project', 'P', '--cutoff', '2026-10-31', '--types', 'time,travel']],
    ['unknownField', ['set', '1', '1', 'colour=red']],
    ['unknownField', ['set', '1', 'header', 'quantity=1']],
    ['notAnAssignment', ['set', '1', '1', 'quantity']],
    ['badFieldValue', ['set', '1', '1', 'billingType=gratis']],
    ['badFieldValue', ['set', '1', 'header', 'showComplimentary=perhaps']],
    ['acceptAndDecline', ['recalculate', '1', '--accept', '--decline']],
  ] as const)('of a company’s command ends with 2 and changes nothing: %s, %j', async (reason, argv) => {
    await line.inCompany('init', '--name', 'A');
    const commits = async () => (await line.inCompany('verify')).at('commits').value;
    const before = await commits();
    const { code, out, err } = await line.run([...argv, '--company', line.company, '--json']);
    expect([code, out, err.split(':')[0]]).toEqual([2, '', `cli.${reason}`]);
    expect(await commits()).toBe(before);
  });

  test('an unknown field is answered with the fields that there are', async () => {
    await line.inCompany('init', '--name', 'A');
    const { err } = await line.run(['set', '1', '1', 'colour=red', '--company', line.company]);
    for (const field of ['quantity', 'price', 'billingType', 'remainder', 'vat.category', 'vat.rate', 'description']) {
      expect(err).toContain(field);
    }
  });
});

describe('help', () => {
  test('lists every command, and is usage on standard error where no command was given', async () => {
    const asked = await line.run(['--help']);
    expect([asked.code, asked.err]).toEqual([0, '']);
    for (const { name } of COMMANDS) expect(asked.out).toContain(`\n  ${name} `);
    const forgotten = await line.run([]);
    expect(forgotten).toEqual({ code: 2, out: '', err: asked.out });
  });

  test.each(['en', 'nb', 'nl', 'fr', 'ms'])('of every command is complete in %s', async (language) => {
    for (const { name, options } of COMMANDS) {
      const { code, out } = await line.run([name, '--help', '--language', language]);
      expect(code).toBe(0);
      expect(out).toContain(`proforma ${name}`);
      for (const option of options) expect(out).toMatch(new RegExp(`\\n {2}--${option.name}\\b.* {2,}\\S`));
      expect(out).not.toContain('cliHelp.');
      expect((await line.run(['help', name, '--language', language])).out).toBe(out);
    }
  });
});
