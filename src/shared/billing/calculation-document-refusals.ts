import { isDecimal } from '../decimal';
import { Refusal, refuse } from '../failure';
import type { FailureCode } from '../i18n/catalogue';
import type { z } from '../zod';

/** What a field of a calculation document must be, where it is not a decimal. */
const REFUSALS: Readonly<Record<string, FailureCode>> = {
  currency: 'calculation.notAText',
  unit: 'calculation.notAText',
  category: 'calculation.unknownCategory',
  taxRounding: 'calculation.unknownTaxRounding',
  lines: 'calculation.notAList',
  allowances: 'calculation.notAList',
  charges: 'calculation.notAList',
};

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    json,
  );
}

/** The value as the user wrote it, cut where it would drown the message. */
function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** Refuses a document for the first thing that is wrong with it, in words about the document instead of the schema's. */
export function refuseIssue(error: z.ZodError, json: unknown): never {
  const [issue] = error.issues;
  const path = issue?.path ?? [];
  const key = path.at(-1);
  const field = path.join('.') || 'document';
  const value = valueAt(json, path);
  if (issue?.code === 'unrecognized_keys') {
    const [name = ''] = issue.keys;
    refuse('calculation.unknownField', { field, name }, [...path, name].join('.'));
  }
  if (value === undefined) refuse('calculation.missing', { field }, field);
  if (key === undefined || typeof key === 'number') refuse('calculation.notAnObject', { field }, field);
  const code = REFUSALS[String(key)];
  if (code !== undefined) refuse(code, { field, value: quote(value) }, field);
  if (typeof value === 'number' && isDecimal(String(value))) {
    refuse('calculation.fractionAsNumber', { field, value }, field);
  }
  refuse('calculation.notADecimal', { field, value: quote(value) }, field);
}

/** Runs the work of one document in a list; a refusal then names its field from the list's start: `3.lines.0.rate`. */
export function withinList<T>(index: number, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, params, field } = error.failure;
    const within = (path: string | number) => (path === 'document' ? String(index) : `${index}.${path}`);
    const named = params['field'] === undefined ? params : { ...params, field: within(params['field']) };
    refuse(code, named, field === undefined ? String(index) : within(field));
  }
}
