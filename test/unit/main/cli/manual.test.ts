import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { COMMAND_NAMES } from '@main/cli/command-names';
import { COMMANDS } from '@main/cli/command-table';
import { fieldsOf } from '@main/cli/fields';
import { commandUsage } from '@main/cli/help';
import { COMMON_OPTIONS, OPTIONS } from '@main/cli/option-names';
import { api } from '@shared/api';
import { expect, test } from 'vitest';

const manual = await readFile(join(import.meta.dirname, '../../../../docs/command-line.md'), 'utf8');

test('the manual has a chapter for every command and for nothing else', () => {
  const chapters = [...manual.matchAll(/^### (.+)$/gm)].map(([, name]) => name);
  expect([...chapters].sort()).toEqual([...COMMAND_NAMES].sort());
  expect(COMMANDS.map(({ name }) => name)).toEqual(COMMAND_NAMES);
});

test.each(COMMANDS.map((command) => [command.name, command] as const))(
  'it writes %s as it is used',
  (name, command) => {
    const chapter = manual.split(`\n### ${name}\n`)[1]?.split(/\n##/)[0] ?? '';
    expect(chapter).toContain(`\n\`\`\`\n${commandUsage(command)}\n\`\`\`\n`);
  },
);

test('it names the options of every command', () => {
  for (const option of COMMON_OPTIONS) expect(manual).toContain(`\`--${option}`);
});

test('it names the fields that set can change', () => {
  const line = fieldsOf(api['invoice.updateLine'].input.shape.changes);
  const header = fieldsOf(api['invoice.update'].input.shape.changes);
  const named = [...line.keys(), ...header.keys()].filter((field) => !/^(buyer|deliveryAddress)\./.test(field));
  for (const field of named) expect(manual).toContain(`\`${field}\``);
});

test('its examples of JSON are JSON', () => {
  const examples = [...manual.matchAll(/```json\n([^`]+)```/g)].map(([, text]) => text ?? '');
  expect(examples.length).toBeGreaterThan(1);
  for (const example of examples) expect(() => JSON.parse(example)).not.toThrow();
});

test('every option belongs to a command or to all of them', () => {
  const used = new Set<string>([
    'company',
    ...COMMON_OPTIONS,
    ...COMMANDS.flatMap(({ options }) => options.map(({ name }) => name)),
  ]);
  expect(Object.keys(OPTIONS).filter((name) => !used.has(name))).toEqual([]);
});
