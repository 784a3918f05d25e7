import type { Field } from './fields';
import { wrongUse } from './wrong-use';

type Values = { [key: string]: unknown };

/** The value that a text stands for in this field. */
function readValue(path: string, text: string, field: Field): unknown {
  const wrong = (expected: string) => wrongUse('cli.badFieldValue', { field: path, value: text, expected });
  if (text === '' && field.nullable) return null;
  if (field.choices !== undefined && !field.choices.includes(text)) wrong(field.choices.join(', '));
  if (field.kind === 'boolean') return text === 'true' || (text === 'false' ? false : wrong('true, false'));
  if (field.kind === 'number') return /^-?\d{1,15}$/.test(text) ? Number(text) : wrong('42');
  if (field.kind === 'text') return text;
  try {
    return JSON.parse(text);
  } catch {
    return wrong('JSON');
  }
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function assign(changes: Values, path: readonly string[], value: unknown, current: unknown): void {
  const [name = '', ...rest] = path;
  if (rest.length === 0) {
    changes[name] = value;
    return;
  }
  const here = isValues(current) ? current[name] : undefined;
  const inner = changes[name] ?? (isValues(here) ? { ...here } : {});
  changes[name] = inner;
  if (isValues(inner)) assign(inner, rest, value, here);
}

/**
 * Reads `field=value` words. What is answered makes the changes from the present state: a field within a group
 * (`vat.rate`) brings the rest of its group along, as the API takes groups whole.
 */
export function readAssignments(
  words: readonly string[],
  fields: ReadonlyMap<string, Field>,
): (current: unknown) => Values {
  const read = words.map((word) => {
    const [, path, text] = /^([^=]+)=(.*)$/s.exec(word) ?? [];
    if (path === undefined || text === undefined) wrongUse('cli.notAnAssignment', { text: word });
    const field = fields.get(path);
    if (field === undefined) wrongUse('cli.unknownField', { field: path, fields: [...fields.keys()].join(', ') });
    return { path: path.split('.'), value: readValue(path, text, field) };
  });
  return (current) => {
    const changes: Values = {};
    for (const { path, value } of read) assign(changes, path, value, structuredClone(current));
    return changes;
  };
}
