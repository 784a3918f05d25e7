import type { CommandRunner } from '../command';
import { parseJson, readInput } from '../files';

const runner: CommandRunner = async ({ operands, io, session, answer }) => {
  const [name = '', given] = operands;
  const text = given === '-' ? (await readInput('-', io)).toString('utf8') : given;
  const input = text === undefined || text.trim() === '' ? {} : parseJson(text, given === '-' ? '-' : 'JSON');
  const value = await (await session()).callByName(name, input);
  answer(value, () => [JSON.stringify(value, null, 2)]);
  return undefined;
};

export default runner;
