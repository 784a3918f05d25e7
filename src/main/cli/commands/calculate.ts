import { calculateDocument } from '@shared/billing/calculation-document';
import type { CommandRunner } from '../command';
import { parseJson, readInput } from '../files';

const runner: CommandRunner = async ({ operands, io, answer }) => {
  const [file = ''] = operands;
  const result = calculateDocument(parseJson((await readInput(file, io)).toString('utf8'), file));
  answer(result, () => [JSON.stringify(result, null, 2)]);
  return undefined;
};

export default runner;
