import type { ApiOutput, ApiRequest } from '@shared/api';
import { isFrozen } from '@shared/billing/contract-status';
import { type Difference, differencesOf, type Terms } from '@shared/billing/contract-versions';
import { assertRevision } from '@shared/billing/lifecycle';
import { refuse } from '@shared/failure';
import { newId } from '@shared/ids';
import type { Contract, ContractVersion } from '@shared/model/contract';
import type { Reader, Transaction } from '../store/store';
import { contractLines, contracts, contractVersions, customers, projects, roles } from './collections';
import { type Context, commit, type Handlers, nameOf, rowOf } from './context';
import { reevaluate } from './contract-reevaluation';
import { changedContract } from './contracts';
import { limitsChanged } from './limits';
import { removeLine, saveLine } from './line-saving';
import { rehearse } from './rehearse';
import { layOutContract } from './schedules';

type Input = ApiRequest<'contract.amend'>;
type Version = ApiOutput<'contract.versions'>[number];

function termsNow(reader: Reader, contractId: string): Terms {
  return {
    contract: rowOf(reader, contracts, contractId),
    lines: reader.by(contractLines, 'contract', contractId).map((line) => ({ ...line })),
  };
}

/** The old terms are kept as a version, the new ones stand, and unbilled work is priced by them. */
function amend(tx: Transaction, context: Context, input: Input): ApiOutput<'contract.amend'> {
  const { id, revision, changes, lines, removedLineIds, reason } = input;
  const before = termsNow(tx, id);
  const { contract: present } = before;
  assertRevision(present, revision);
  if (!isFrozen(present)) refuse('contract.isNotConfirmed', { contract: present.number });
  const changed: Contract = { ...changedContract(tx, present, changes, 'changes'), version: present.version + 1 };
  tx.put(contracts, changed);
  // Lines that go make room for those that come.
  for (const lineId of removedLineIds) removeLine(tx, lineOfContract(tx, lineId, id));
  lines.forEach((line, index) => {
    const known = line.id === undefined ? undefined : rowOf(tx, contractLines, lineOfContract(tx, line.id, id));
    const wanted = { ...line, revision: known?.revision, changes: { ...line.changes, contractId: id } };
    saveLine(tx, context, wanted, { isAmending: true, field: `lines.${index}.changes` });
  });
  if (changed.endDate !== present.endDate) layOutContract(tx, id, context.today());
  const after = termsNow(tx, id);
  const differences = differencesOf(before, after);
  if (differences.length === 0) refuse('contract.nothingAmended');
  const kept: ContractVersion = {
    id: newId(),
    contractId: id,
    version: present.version,
    contract: present,
    lines: [...before.lines],
    endedAt: context.now(),
    endedBy: context.by,
    reason,
  };
  tx.put(contractVersions, kept);
  const effect = reevaluate(tx, context, id, false);
  limitsChanged(tx, id);
  return { contract: after.contract, version: versionOf(tx, kept, after), effect };
}

function lineOfContract(reader: Reader, lineId: string, contractId: string): string {
  if (rowOf(reader, contractLines, lineId).contractId !== contractId) refuse('common.notFound', { id: lineId });
  return lineId;
}

/** The version that took the place of the kept one. */
function versionOf(reader: Reader, kept: ContractVersion, after: Terms): Version {
  return {
    version: kept.version + 1,
    since: kept.endedAt,
    by: kept.endedBy,
    reason: kept.reason,
    differences: differencesOf(kept, after).map((difference) => named(reader, difference)),
  };
}

const SUBJECTS: Partial<Record<Difference['field'], (reader: Reader, id: string) => string>> = {
  share: (reader, id) => nameOf(reader, customers, id),
  shareLimit: (reader, id) => nameOf(reader, customers, id),
  sharePaymentTerms: (reader, id) => nameOf(reader, customers, id),
  rounding: (reader, id) => nameOf(reader, customers, id),
  role: (reader, id) => nameOf(reader, roles, id),
};

/** A difference in words: of whom, and which project. */
function named(reader: Reader, difference: Difference): Version['differences'][number] {
  const { field, subject, before, after } = difference;
  const subjectName = SUBJECTS[field]?.(reader, subject) ?? subject;
  if (field !== 'project') return { ...difference, subjectName };
  const projectName = (id: Difference['before']) => (typeof id === 'string' ? nameOf(reader, projects, id) : null);
  return { ...difference, subjectName, before: projectName(before), after: projectName(after) };
}

function versionsOf(reader: Reader, contractId: string): Version[] {
  const kept = reader.by(contractVersions, 'contract', contractId).toSorted((a, b) => a.version - b.version);
  const states: readonly Terms[] = [...kept, termsNow(reader, contractId)];
  const later = kept.flatMap((version, index) => {
    const next = states[index + 1];
    return next === undefined ? [] : [versionOf(reader, version, next)];
  });
  return [{ version: 1, since: null, by: '', reason: '', differences: [] }, ...later].reverse();
}

export const contractAmendingHandlers: Handlers<'contract.amend' | 'contract.versions'> = {
  'contract.amend': (input, context) => {
    const work = (tx: Transaction) => amend(tx, context, input);
    return input.dryRun
      ? rehearse(context, 'contract.amend', work)
      : commit(context, 'contract.amend', work, input.reason);
  },

  'contract.versions': ({ id }, { store }) => versionsOf(store, id),
};
