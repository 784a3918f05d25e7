import type { CommandRunner } from '../command';
import { findProject } from '../find';
import { outcomeDocument, refusalLines } from '../refused-rows';

const runner: CommandRunner = async ({ options, session, answer, t, language }) => {
  const cutoff = options.requiredDate('cutoff');
  const open = await session();
  const { id: projectId } = await findProject(open, options.required('project'));
  const outcome = await open.call('backlog.markReady', { projectId, cutoff });
  answer(outcomeDocument(outcome, language), () => [
    t('cli.ready.done', { count: outcome.done }),
    ...refusalLines(outcome, language),
  ]);
  return undefined;
};

export default runner;
