import { addDays, type PlainDate, partsOf } from '@shared/dates';
import { toMinor } from '@shared/money';
import type { Call } from './caller';
import { SAMPLE_LOGO, SAMPLE_SETTINGS } from './data/company';
import { CUSTOMERS, type CustomerKey } from './data/customers';
import { PEOPLE, type PersonKey, ROLES, type RoleKey } from './data/people';
import type { MilestoneData, ProjectData } from './data/project-data';
import { FOREIGN_PROJECTS } from './data/projects-abroad';
import { NORWEGIAN_PROJECTS } from './data/projects-norway';
import { saveExchangeRates } from './exchange-rates';
import { priceChange, savePriceLists } from './prices';

export interface SampleProject extends ProjectData {
  readonly id: string;
  readonly currency: string;
  readonly milestoneIds: ReadonlyMap<string, string>;
}

/** The ids of what was set up, by the keys of the sample's data. */
export interface SampleSetUp {
  readonly roles: Readonly<Record<RoleKey, string>>;
  readonly people: Readonly<Record<PersonKey, { readonly id: string; readonly roleId: string }>>;
  readonly customers: Readonly<Record<CustomerKey, { readonly id: string; readonly currency: string }>>;
  readonly projects: readonly SampleProject[];
}

/** One call for each entry of a record, in order; the answers under the same keys. */
async function eachOf<K extends string, T, R>(
  record: Readonly<Record<K, T>>,
  make: (value: T) => Promise<R>,
): Promise<Record<K, R>> {
  const made: [K, R][] = [];
  for (const key of Object.keys(record) as K[]) made.push([key, await make(record[key])]);
  return Object.fromEntries(made) as Record<K, R>;
}

async function saveMilestones(
  call: Call,
  projectId: string,
  contractId: string,
  data: ProjectData,
  currency: string,
  today: PlainDate,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  if (data.milestones.length === 0) return ids;
  const amount = (text: string) => toMinor(text, currency);
  const { lines } = await call('project.get', { id: projectId });
  const [first] = lines;
  const line =
    data.tasks.length === 0 && first !== undefined
      ? first
      : await call('contractLine.save', {
          changes: {
            contractId,
            projectId,
            name: MILESTONE_LINE,
            billingMethod: 'fixedPrice',
            contractedAmount: data.milestones.reduce((sum, milestone) => sum + amount(milestone.amount), 0),
          },
        });
  for (const milestone of data.milestones) {
    const { id } = await call('milestone.save', {
      changes: {
        contractLineId: line.id,
        name: milestone.name,
        date: dayOf(milestone, today),
        amount: amount(milestone.amount),
        externalDescription: milestone.external ?? '',
      },
    });
    ids.set(milestone.name, id);
  }
  return ids;
}

const MILESTONE_LINE = 'Milepæler til fast pris';
const PRINTED_LINE = 'Trykksaker';

export function dayOf(milestone: MilestoneData, today: PlainDate): PlainDate {
  return addDays(today, -milestone.daysAgo);
}

/** Printed books are taxed at zero in Norway, so materials of such a project stand on a contract line of their own. */
async function partPrintedMatter(call: Call, projectId: string, data: ProjectData): Promise<void> {
  if (!data.outlays.some(({ category }) => category === PRINTED_LINE)) return;
  const { lines, contract } = await call('project.get', { id: projectId });
  const [work] = lines;
  if (work === undefined) return;
  await call('contractLine.save', {
    id: work.id,
    revision: work.revision,
    changes: { includes: { ...work.includes, material: false } },
  });
  await call('contractLine.save', {
    changes: {
      contractId: contract.id,
      projectId,
      name: PRINTED_LINE,
      billingMethod: 'timeAndMaterial',
      includes: { time: false, expense: false, material: true, fee: false },
      vat: { category: 'Z', rate: '0', exemptionCode: '', exemptionReason: 'Bøker, mval. § 6-4' },
    },
  });
}

async function createProject(
  call: Call,
  data: ProjectData,
  customerId: string,
  currency: string,
  today: PlainDate,
): Promise<SampleProject> {
  const { year } = partsOf(today);
  const isFixed = data.tasks.length === 0;
  const view = await call('project.create', {
    name: data.name.replace('{year}', String(year)).replace('{nextYear}', String(year + 1)),
    code: data.code,
    customerId,
    billingMethod: isFixed ? 'fixedPrice' : 'timeAndMaterial',
    contractedAmount: toMinor(data.value, currency),
    orderReference: data.orderReference,
  });
  const { id } = view.project;
  await partPrintedMatter(call, id, data);
  const milestoneIds = await saveMilestones(call, id, view.contract.id, data, currency, today);
  return { ...data, id, currency, milestoneIds };
}

/** Company, roles, people, prices, customers and projects: what is there before any work is done. */
export async function setUp(call: Call, today: PlainDate): Promise<SampleSetUp> {
  const { revision } = await call('company.get', {});
  const company = await call('company.update', { revision, changes: SAMPLE_SETTINGS });
  await call('design.setLogo', {
    revision: company.revision,
    base64: Buffer.from(SAMPLE_LOGO, 'utf8').toString('base64'),
  });
  await saveExchangeRates(call, today);
  const roles = await eachOf(ROLES, async ({ name }) => (await call('role.save', { changes: { name } })).id);
  const people = await eachOf(PEOPLE, async ({ name, email, role }) => {
    const person = await call('person.save', { changes: { name, email, roleId: roles[role] } });
    return { id: person.id, roleId: person.roleId };
  });
  await savePriceLists(call, roles, priceChange(today));
  const customers = await eachOf<CustomerKey, (typeof CUSTOMERS)[CustomerKey], { id: string; currency: string }>(
    CUSTOMERS,
    async (changes) => {
      const { id, currency } = await call('customer.save', { changes });
      return { id, currency };
    },
  );
  await call('taxes.setUpUsual', {});
  await call('dimension.save', {
    changes: {
      name: 'Avdeling',
      values: [
        { code: '10', name: 'Rådgivning', archived: false },
        { code: '20', name: 'Drift', archived: false },
      ],
    },
  });
  const projects: SampleProject[] = [];
  for (const data of [...NORWEGIAN_PROJECTS, ...FOREIGN_PROJECTS]) {
    const { id, currency } = customers[data.customer];
    projects.push(await createProject(call, data, id, currency, today));
  }
  return { roles, people, customers, projects };
}
