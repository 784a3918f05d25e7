import { api, type CallName } from '@shared/api';
import { refuse } from '@shared/failure';
import { z } from '@shared/zod';
import type { CommandRunner } from '../command';
import { pairs } from '../output/table';

/** A part that JSON Schema cannot say is left open rather than keeping the whole list from being shown. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output') {
  return z.toJSONSchema(schema, { io, unrepresentable: 'any' });
}

function describe(name: CallName) {
  const { summary, kind, needsCompany, input, output } = api[name];
  return { name, summary, kind, needsCompany, input: schemaOf(input, 'input'), output: schemaOf(output, 'output') };
}

function isCallName(name: string): name is CallName {
  return Object.hasOwn(api, name);
}

const runner: CommandRunner = async ({ operands, answer }) => {
  const [wanted] = operands;
  if (wanted !== undefined) {
    if (!isCallName(wanted)) refuse('common.unknownCall', { name: wanted });
    const call = describe(wanted);
    answer(call, () => [call.summary, JSON.stringify({ input: call.input, output: call.output }, null, 2)]);
    return undefined;
  }
  const names = Object.keys(api).filter(isCallName);
  answer(names.map(describe), () => pairs(names.map((name) => [name, api[name].summary])));
  return undefined;
};

export default runner;
