import {
  type CompanyAtWork,
  companyAtWork,
  draftOf,
  projectWithPrices,
  workedHours,
} from '../services/company-at-work';
import type { KnownIds } from './payloads';

const CSV = [
  'User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags',
  'Kari Nes,kari@nes.example,Havn AS,Kaiplan,Plan,Skisse,Yes,2026-10-05,09:00:00,2026-10-05,11:30:00,02:30:00,',
].join('\r\n');

/** A company with something of every kind in every state that it can be in. */
export async function busyCompany(): Promise<CompanyAtWork> {
  // Whatever server a call makes up is not waited for.
  const at = await companyAtWork('2026-11-20', { timeouts: { connection: 1500, silence: 1500 } });
  const work = await projectWithPrices(at);
  const draft = async () => {
    await workedHours(at, work, [{ quantity: '3' }, { quantity: '1.25', billable: false }]);
    return (await draftOf(at, work.project.id)).invoice;
  };
  const posted = await draft();
  await at.call('invoice.issue', { id: posted.id, revision: posted.revision });
  await at.call('invoice.send', { id: posted.id, channel: 'file' });
  await at.call('invoice.pay', { id: posted.id, amount: 100 });
  const confirmed = await draft();
  await at.call('invoice.confirm', { id: confirmed.id, revision: confirmed.revision });
  const reviewed = await draft();
  await at.call('invoice.setInReview', { id: reviewed.id, revision: reviewed.revision, inReview: true });
  for (let count = 0; count < 6; count += 1) await draft();
  await workedHours(at, work, [{ quantity: '2' }]);
  await workedHours(at, work, [{ quantity: '4' }], false);
  const entry = { projectId: work.project.id, personId: work.person.id, quantity: '5', date: '2026-11-03' };
  const rejected = await at.call('entry.save', { changes: entry });
  await at.call('entry.reject', { ids: [rejected.id], reason: 'Feil prosjekt' });
  await at.call('entry.save', { changes: entry });

  const fixed = await at.call('project.create', {
    name: 'Fastpris',
    customerId: work.customer.id,
    billingMethod: 'fixedPrice',
    contractedAmount: 5_000_000,
  });
  for (const [name, amount] of [
    ['Start', 2_000_000],
    ['Slutt', 3_000_000],
  ] as const) {
    await at.call('milestone.save', { changes: { contractLineId: fixed.lines[0]?.id ?? '', name, amount } });
  }
  await at.call('backlog.markReady', { projectId: fixed.project.id, cutoff: '2026-11-30' });
  const content = Buffer.from(CSV).toString('base64');
  await at.call('timesheet.import', { fileName: 'toggl.csv', content, rate: '900', currency: 'NOK' });
  return at;
}

/** What a call may be told of: ids by the field that asks for one, and the revision that a row has. */
export interface Known {
  /** `id` and `ids` follow the noun of the call. */
  idsFor(call: string): KnownIds;
  revisionFor(call: string, payload: unknown): number | undefined;
}

interface Named {
  readonly id: string;
  readonly revision?: number;
}

/** Everything in it as it is now. */
export async function known(at: CompanyAtWork): Promise<Known> {
  const invoice = (await at.call('invoice.list', { limit: 500 })).rows;
  const views = await Promise.all(invoice.map(({ id }) => at.call('invoice.get', { id })));
  const projects = (await at.call('project.list', { limit: 500, includeArchived: true })).rows;
  const about = await Promise.all(projects.map(({ id }) => at.call('project.get', { id })));
  const customers = (await at.call('customer.list', { limit: 500, includeArchived: true })).rows;
  const rows: Readonly<Record<string, readonly Named[]>> = {
    invoice,
    project: about.map(({ project }) => project),
    customer: await Promise.all(customers.map(({ id }) => at.call('customer.get', { id }))),
    entry: (await at.call('entry.list', { limit: 500 })).rows,
    backlog: (await at.call('backlog.list', { limit: 500 })).rows,
    role: await at.call('role.list', {}),
    person: await at.call('person.list', { includeArchived: true }),
    priceList: await at.call('priceList.list', {}),
    timesheet: await at.call('timesheet.list', {}),
    contract: about.map(({ contract }) => contract),
    contractLine: about.flatMap(({ lines }) => lines),
    milestone: about.flatMap(({ milestones }) => milestones),
    line: views.flatMap((view) => view.invoice.lines),
    payment: views.flatMap(({ payments }) => payments),
    series: (await at.call('series.list', {})).map(({ series }) => series),
    company: [await at.call('company.get', {})],
  };
  const revisions = new Map(
    Object.values(rows).flatMap((list) => list.map(({ id, revision }) => [id, revision] as const)),
  );
  const ids = (noun: string) => rows[noun]?.map(({ id }) => id) ?? [];
  const byField = Object.fromEntries(
    Object.keys(rows).flatMap((noun) => [
      [`${noun}Id`, ids(noun)],
      [`${noun}Ids`, ids(noun)],
    ]),
  );
  const nounOf = (call: string) => call.split('.')[0] ?? '';
  return {
    idsFor: (call) => ({ ...byField, id: ids(nounOf(call)), ids: ids(nounOf(call)) }),
    revisionFor(call, payload) {
      const id = typeof payload === 'object' && payload !== null && 'id' in payload ? payload.id : undefined;
      return revisions.get(typeof id === 'string' ? id : nounOf(call));
    },
  };
}
