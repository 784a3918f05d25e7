import type { CommandRunner } from '../command';
import { findContract } from '../find';
import { contractDocument } from '../output/contract-document';
import { contractLines } from '../output/contract-lines';

const runner: CommandRunner = async ({ operands, session, answer, language }) => {
  const [wanted = ''] = operands;
  const open = await session();
  const { id } = await findContract(open, wanted);
  const view = await open.call('contract.get', { id });
  const versions = await open.call('contract.versions', { id });
  const { currency } = await open.call('company.get', {});
  answer(contractDocument(view, versions, currency), () => contractLines(view, versions, currency, language));
  return undefined;
};

export default runner;
