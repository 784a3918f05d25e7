import { z } from '@shared/zod';
import fc from 'fast-check';

const nodeSchema = z.object({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  pattern: z.string().optional(),
  format: z.string().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
});

type Node = z.infer<typeof nodeSchema>;

/** What no field of ours should ever take for more than it is. */
const junk = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, Number.NaN, Number.POSITIVE_INFINITY, 1e21, 0.1, -0, [], {}, true, ''),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'a\u0000b', '\u202E٣', '💶', 'x'.repeat(5000), '../../etc'),
  fc.jsonValue({ maxDepth: 3 }),
  fc.anything({ maxDepth: 2 }),
);

/** Ids of rows that exist, by the field that asks for one: `projectId`; `id` is of the call's own noun. */
export type KnownIds = Readonly<Record<string, readonly string[]>>;

const DATES = ['2026-11-02', '2026-11-20', '2026-11-30', '2026-12-31'];
const STRANGE_DATES = ['2027-01-01', '2025-12-31', '0001-01-01', '9999-12-31', '2026-02-31', 'today'];
const DECIMALS = ['0', '1', '7.5', '25', '1200', '0.333333333'];
const STRANGE_DECIMALS = ['0.00000000000000000001', '-3', '999999999999999', '999999999999999.99', '1e5', '1,5', ''];
const CODES: Readonly<Record<string, readonly string[]>> = {
  currency: ['NOK', 'EUR', 'JPY', 'TND', 'XXX'],
  country: ['NO', 'NL', 'FR', 'MY', 'ZZ'],
  unit: ['HUR', 'DAY', 'WEE', 'C62', 'KMT', 'MIN'],
};
const WORDS = ['', 'Arbeid', 'Nordvik Havbruk AS', 'ERP', '2026-0001', '{YYYY}/{###}', 'INV'];
const WHOLE = [0, 1, 2, 3, 100];
const STRANGE_WHOLE = [-1, 999, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER];

/** Mostly what a person might enter; now and then what nobody would. */
const mostly = <T>(sane: readonly T[], strange: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...sane) }, { weight: 1, arbitrary: fc.constantFrom(...strange) });

function textOf(name: string, { pattern = '', format = '' }: Node, ids: KnownIds): fc.Arbitrary<string> {
  const known = ids[name] ?? [];
  const any = Object.values(ids).flat();
  if (known.length > 0) return mostly(known, [...any, 'none', '']);
  if (pattern.includes('{4}-') || format === 'date') return mostly(DATES, STRANGE_DATES);
  if (pattern.startsWith('^-?')) return mostly(DECIMALS, STRANGE_DECIMALS);
  const codes = CODES[name];
  if (codes !== undefined) return fc.constantFrom(...codes);
  return fc.oneof(mostly(WORDS, any), fc.string({ maxLength: 12 }));
}

/** Few of the optional fields at a time: with all of them, one that does not fit hides what the others would do. */
function objectOf(node: Node, ids: KnownIds): fc.Arbitrary<unknown> {
  const fields = Object.entries(node.properties ?? {});
  const required = node.required ?? [];
  const chosen = fc.shuffledSubarray(
    fields.map(([name]) => name).filter((name) => !required.includes(name)),
    { maxLength: Math.min(4, fields.length - required.length) },
  );
  return chosen.chain((names) =>
    fc.record(
      Object.fromEntries(
        fields
          .filter(([name]) => required.includes(name) || names.includes(name))
          .map(([name, child]) => [name, fitting(name, child, ids)]),
      ),
    ),
  );
}

/** Values that the schema asks for, sensible or not within it. */
function fitting(name: string, json: unknown, ids: KnownIds): fc.Arbitrary<unknown> {
  const node = nodeSchema.parse(json);
  if (node.const !== undefined) return fc.constant(node.const);
  if (node.enum !== undefined) return fc.constantFrom(...node.enum);
  if (node.anyOf !== undefined) return fc.oneof(...node.anyOf.map((option) => fitting(name, option, ids)));
  // A text or nothing is written as one node with two types.
  if (Array.isArray(node.type)) return fc.oneof(...node.type.map((type) => fitting(name, { ...node, type }, ids)));
  switch (node.type) {
    case 'string':
      return textOf(name, node, ids);
    case 'integer':
    case 'number':
      return mostly(name === 'revision' ? [1, 2, 3, 4] : WHOLE, STRANGE_WHOLE);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(fitting(name, node.items ?? {}, ids), { maxLength: 3 });
    case 'object':
      return objectOf(node, ids);
    default:
      return junk;
  }
}

type Holder = Record<string, unknown>;

const isHolder = (value: unknown): value is Holder =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0;

/** The payload with one thing in it put wrong: a value replaced, taken away, or one that nobody asked for added. */
function spoiled(payload: unknown, path: readonly number[], how: number, wrong: unknown): unknown {
  if (!isHolder(payload)) return wrong;
  const copy: Holder = Array.isArray(payload) ? Object.assign([], payload) : { ...payload };
  const names = Object.keys(copy);
  const [step = 0, ...rest] = path;
  const name = names[step % names.length] ?? '';
  if (rest.length > 0 && isHolder(copy[name])) copy[name] = spoiled(copy[name], rest, how, wrong);
  else if (how === 0) delete copy[name];
  else if (how === 1) copy['nobodyAskedForThis'] = wrong;
  else copy[name] = wrong;
  return copy;
}

/** Payloads for one call: as its schema has them with real ids, the same with something put wrong, and pure junk. */
export function payloadsFor(schema: z.ZodType, ids: KnownIds): fc.Arbitrary<unknown> {
  const fits = fitting('', z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), ids);
  const wrong = fc
    .tuple(fits, fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }), fc.nat(2), junk)
    .map(([payload, path, how, value]) => spoiled(payload, path, how, value));
  return fc.oneof({ weight: 6, arbitrary: fits }, { weight: 3, arbitrary: wrong }, { weight: 1, arbitrary: junk });
}
