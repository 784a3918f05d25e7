import type { CommandRunner } from '../command';
import { findProject } from '../find';
import { outcomeDocument, refusalLines } from '../refused-rows';

const runner: CommandRunner = async ({ options, session, answer, t, language }) => {
  const open = await session();
  const wanted = options.text('project');
  const project = wanted === undefined ? undefined : await findProject(open, wanted);
  const outcome = await open.call('entry.approve', project === undefined ? {} : { projectId: project.id });
  answer({ ...outcomeDocument(outcome, language), zeroPriced: outcome.zeroPriced }, () => [
    t('cli.approve.done', { count: outcome.done }),
    ...(outcome.zeroPriced === 0 ? [] : [t('cli.approve.zeroPriced', { count: outcome.zeroPriced })]),
    ...refusalLines(outcome, language),
  ]);
  return undefined;
};

export default runner;
