import type { ApiOutput } from '@shared/api';
import { addDecimals } from '@shared/decimal';
import { groupBy } from '@shared/group-by';
import type { Entry } from '@shared/model/entry';
import type { Reader } from '../store/store';
import { customers, projects } from './collections';
import { byName, compareKeys, nameOf, rowOf } from './context';
import { worthOf } from './entry-worth';

type EntryGroup = ApiOutput<'entry.list'>['groups'][number];

/** The entries of each project in their own order, the projects by customer and name, with what each comes to. */
export function groupByProject(
  reader: Reader,
  found: readonly Entry[],
): { readonly group: EntryGroup; readonly members: readonly Entry[] }[] {
  const ofProject = groupBy(found, ({ projectId }) => projectId);
  return [...ofProject]
    .map(([projectId, members]) => ({ group: groupOf(reader, projectId, members), members }))
    .sort(
      ({ group: a }, { group: b }) =>
        byName({ name: a.customerName }, { name: b.customerName }) ||
        byName({ name: a.projectName }, { name: b.projectName }) ||
        compareKeys(a.projectId, b.projectId),
    );
}

function groupOf(reader: Reader, projectId: string, members: readonly Entry[]): EntryGroup {
  const project = rowOf(reader, projects, projectId);
  const worths = members.map((entry) => worthOf(reader, entry));
  return {
    projectId,
    projectNumber: project.number,
    projectName: project.name,
    customerName: nameOf(reader, customers, project.customerId),
    count: members.length,
    toApprove: members.filter(({ status }) => status === 'submitted').length,
    hours: addDecimals('0', ...members.filter((entry) => entry.class === 'time').map(({ quantity }) => quantity)),
    amount: worths.reduce((sum, { amount, billingType }) => (billingType === 'chargeable' ? sum + amount : sum), 0),
    currency: worths[0]?.salesCurrency ?? '',
  };
}
