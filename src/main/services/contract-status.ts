import type { ApiOutput, ApiRequest } from '@shared/api';
import { assertNextStatus, resumeStatusAfter } from '@shared/billing/contract-status';
import { assertRevision } from '@shared/billing/lifecycle';
import { refuse } from '@shared/failure';
import type { Contract } from '@shared/model/contract';
import type { Transaction } from '../store/store';
import { contractLines, contracts, projects } from './collections';
import { type Context, commit, type Handlers, rowOf } from './context';
import { NO_EFFECT, reevaluate, takeBackUnbilled } from './contract-reevaluation';
import { rehearse } from './rehearse';

type Input = ApiRequest<'contract.setStatus'>;
type Answer = ApiOutput<'contract.setStatus'>;

/** Gives the status and does what comes with it. */
function setStatus(tx: Transaction, context: Context, { id, revision, status }: Input): Answer {
  const present = rowOf(tx, contracts, id);
  assertRevision(present, revision);
  assertNextStatus(present, status);
  const next: Contract = {
    ...present,
    status,
    resumeStatus: resumeStatusAfter(present),
    revision: present.revision + 1,
  };
  if (status === 'lost') return lose(tx, context, next);
  openProjects(tx, present.loss?.closedProjectIds ?? []);
  const contract: Contract = { ...next, loss: null };
  tx.put(contracts, contract);
  const isAgreed = status === 'confirmed' && (present.status === 'draft' || present.status === 'inReview');
  if (!isAgreed) return { contract, effect: NO_EFFECT, closedProjects: [] };
  if (tx.by(contractLines, 'contract', id).length === 0) refuse('contract.noLines', {}, 'status');
  return { contract, effect: reevaluate(tx, context, id, true), closedProjects: [] };
}

/** Lost: unbilled work is taken back, and the contract's projects are closed with it. */
function lose(tx: Transaction, context: Context, next: Contract): Answer {
  const effect = takeBackUnbilled(tx, context, next.id);
  const projectIds = new Set(tx.by(contractLines, 'contract', next.id).map(({ projectId }) => projectId));
  const closed = [...projectIds].map((id) => rowOf(tx, projects, id)).filter((project) => project.status === 'active');
  for (const project of closed) tx.put(projects, { ...project, status: 'closed', revision: project.revision + 1 });
  const loss = { reversedCount: effect.reevaluatedCount, closedProjectIds: closed.map(({ id }) => id) };
  const contract: Contract = { ...next, loss };
  tx.put(contracts, contract);
  return { contract, effect, closedProjects: closed.map(({ name }) => name) };
}

/** Opening a lost contract again opens the projects that were closed with it. */
function openProjects(tx: Transaction, ids: readonly string[]): void {
  for (const id of ids) {
    const project = tx.get(projects, id);
    if (project?.status === 'closed') {
      tx.put(projects, { ...project, status: 'active', revision: project.revision + 1 });
    }
  }
}

export const contractStatusHandlers: Handlers<'contract.setStatus'> = {
  'contract.setStatus': (input, context) => {
    const work = (tx: Transaction) => setStatus(tx, context, input);
    return input.dryRun
      ? rehearse(context, 'contract.setStatus', work)
      : commit(context, 'contract.setStatus', work, input.reason);
  },
};
