import { z } from '@shared/zod';

/** One field that an assignment can name, by its dotted path: `vat.rate`. */
export interface Field {
  readonly kind: 'text' | 'number' | 'boolean' | 'json';
  /** An empty value (`dueDate=`) takes it away. */
  readonly nullable: boolean;
  readonly choices: readonly string[] | undefined;
}

const nodeSchema = z.object({
  type: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  anyOf: z.array(z.unknown()).optional(),
});

type Node = z.infer<typeof nodeSchema>;

function kindOf({ type }: Node): Field['kind'] {
  if (type === 'string') return 'text';
  if (type === 'integer' || type === 'number') return 'number';
  return type === 'boolean' ? 'boolean' : 'json';
}

function collect(json: unknown, path: string, nullable: boolean, fields: Map<string, Field>): void {
  const node = nodeSchema.parse(json);
  const alternatives = node.anyOf?.filter((option) => nodeSchema.parse(option).type !== 'null');
  if (node.anyOf !== undefined && alternatives?.length === 1) {
    collect(alternatives[0], path, alternatives.length < node.anyOf.length, fields);
  } else if (node.properties !== undefined) {
    for (const [name, child] of Object.entries(node.properties)) {
      collect(child, path === '' ? name : `${path}.${name}`, false, fields);
    }
  } else {
    fields.set(path, { kind: kindOf(node), nullable, choices: node.enum?.map(String) });
  }
}

/** The fields of a call's input, read from its schema: what the API can change, the command line can set. */
export function fieldsOf(schema: z.ZodType): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  collect(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), '', false, fields);
  return fields;
}
