import { countryOf } from '@shared/countries';
import { addDays, type PlainDate, partsOf } from '@shared/dates';
import { multiplyDecimals } from '@shared/decimal';
import type { Customer } from '@shared/model/customer';
import { toMinor } from '@shared/money';
import type { Call } from './caller';
import type { ProjectData, SampleData, TaxedApart } from './data/sample-data';
import { inWords, type ProjectKey, STORY, type StoryMilestone, type StoryProject, type Task } from './story';

/** A project of the story in the words of a country, with the ids that it was given. */
export interface SampleProject extends Pick<StoryProject, 'tasksPerPeriod' | 'periods' | 'unit' | 'pays'> {
  readonly key: ProjectKey;
  readonly id: string;
  readonly customerId: string;
  /** In hours. */
  readonly tasks: readonly Task[];
  readonly outlays: ProjectData['outlays'];
  readonly milestones: readonly (StoryMilestone & { readonly id: string })[];
}

export const dayOf = (milestone: StoryMilestone, today: PlainDate): PlainDate => addDays(today, -milestone.daysAgo);

/** What is taxed otherwise than the work stands on contract lines of its own. */
async function partTaxedApart(call: Call, projectId: string, apart: readonly TaxedApart[]): Promise<void> {
  const { lines, contract } = await call('project.get', { id: projectId });
  const [work] = lines;
  if (work === undefined) return;
  const without = Object.fromEntries(apart.map((part) => [part.class, false]));
  await call('contractLine.save', {
    id: work.id,
    revision: work.revision,
    changes: { includes: { ...work.includes, ...without } },
  });
  for (const { name, class: kind, vat } of apart) {
    await call('contractLine.save', {
      changes: {
        contractId: contract.id,
        projectId,
        name,
        billingMethod: 'timeAndMaterial',
        includes: { time: false, expense: false, material: false, fee: false, [kind]: true },
        vat,
      },
    });
  }
}

/** Milestones beside work by the hour stand on a line of their own. */
async function milestoneLine(
  call: Call,
  projectId: string,
  { name, contractedAmount, isFixedPrice }: { name: string; contractedAmount: number; isFixedPrice: boolean },
): Promise<string> {
  const { lines, contract } = await call('project.get', { id: projectId });
  const [first] = lines;
  if (isFixedPrice && first !== undefined) return first.id;
  const { id } = await call('contractLine.save', {
    changes: { contractId: contract.id, projectId, name, billingMethod: 'fixedPrice', contractedAmount },
  });
  return id;
}

/** Makes a project of the story for its customer, with the milestones that it has. */
export async function createProject(
  call: Call,
  data: SampleData,
  key: ProjectKey,
  { id: customerId, currency }: Pick<Customer, 'id' | 'currency'>,
  today: PlainDate,
): Promise<SampleProject> {
  const story: StoryProject = STORY[key];
  const { name, code, orderReference, value, outlays, taxedApart, ...told } = data.projects[key];
  const { year } = partsOf(today);
  const isFixedPrice = story.tasks.length === 0;
  const { project } = await call('project.create', {
    name: name.replace('{year}', String(year)).replace('{nextYear}', String(year + 1)),
    code,
    customerId,
    billingMethod: isFixedPrice ? 'fixedPrice' : 'timeAndMaterial',
    contractedAmount: toMinor(value, currency),
    orderReference,
  });
  if (taxedApart !== undefined) await partTaxedApart(call, project.id, taxedApart);

  const amounts = told.milestones.map(({ amount }) => toMinor(amount, currency));
  const contractedAmount = amounts.reduce((sum, amount) => sum + amount, 0);
  const contractLineId =
    story.milestones.length === 0
      ? ''
      : await milestoneLine(call, project.id, { name: data.milestoneLine, contractedAmount, isFixedPrice });
  const milestones: (StoryMilestone & { id: string })[] = [];
  for (const [index, milestone] of story.milestones.entries()) {
    const { id } = await call('milestone.save', {
      changes: {
        contractLineId,
        name: told.milestones[index]?.name ?? '',
        date: dayOf(milestone, today),
        amount: amounts[index] ?? 0,
      },
    });
    milestones.push({ ...milestone, id });
  }

  const { hoursPerDay } = countryOf(data.company.country);
  const inHours = (quantity: string) => (story.unit === 'DAY' ? multiplyDecimals(quantity, hoursPerDay) : quantity);
  const tasks = inWords(story.tasks, told.tasks).map(
    ([person, text, quantity]): Task => [person, text, inHours(quantity)],
  );
  const { tasksPerPeriod, periods, unit, pays } = story;
  return { key, id: project.id, customerId, tasksPerPeriod, periods, unit, pays, tasks, outlays, milestones };
}
