import type { ApiOutput } from '@shared/api';
import { refuse } from '@shared/failure';
import { idSchema } from '@shared/ids';
import { allPages } from './all-pages';
import type { Session } from './session';

type ProjectRow = ApiOutput<'project.list'>['rows'][number];
type ContractRow = ApiOutput<'contract.list'>['rows'][number];
type CustomerRow = ApiOutput<'customer.list'>['rows'][number];

/** What a command needs to know of an invoice before it changes it. */
interface FoundInvoice {
  readonly id: string;
  readonly revision: number;
  readonly currency: string;
}

interface Named {
  readonly id: string;
  readonly number: string | null;
  /** What else it is called by. */
  readonly names: readonly string[];
  /** How it stands in a list of candidates. */
  readonly label: string;
}

/**
 * Chooses by id, else by number, else by exact name. An id and a number name one thing; where a name is that of several,
 * the refusal lists them, for a guess could bill the wrong one.
 */
function choose<T>(
  wanted: string,
  rows: readonly T[],
  describe: (row: T) => Named,
  notFound:
    | 'cli.projectNotFound'
    | 'cli.customerNotFound'
    | 'cli.invoiceNotFound'
    | 'cli.milestoneNotFound'
    | 'cli.contractNotFound',
): T {
  const described = rows.map((row) => ({ row, ...describe(row) }));
  const byId = described.find(({ id }) => id === wanted);
  if (byId !== undefined) return byId.row;
  const byNumber = described.filter(({ number }) => number === wanted);
  const found = byNumber.length > 0 ? byNumber : described.filter(({ names }) => names.includes(wanted));
  const [first, ...others] = found;
  if (first === undefined) refuse(notFound, { name: wanted });
  if (others.length > 0) {
    refuse('cli.ambiguous', { name: wanted, candidates: found.map(({ label }) => label).join('; ') });
  }
  return first.row;
}

export async function findProject(session: Session, wanted: string): Promise<ProjectRow> {
  const { rows } = await allPages((page) => session.call('project.list', { includeArchived: true, ...page }));
  return choose(
    wanted,
    rows,
    ({ id, number, name, customerName }) => ({
      id,
      number,
      names: [name],
      label: `${number} ${name} (${customerName})`,
    }),
    'cli.projectNotFound',
  );
}

export async function findCustomer(session: Session, wanted: string): Promise<CustomerRow> {
  const { rows } = await allPages((page) => session.call('customer.list', { includeArchived: true, ...page }));
  return choose(
    wanted,
    rows,
    ({ id, number, name, city }) => ({ id, number, names: [name], label: `${number} ${name}, ${city}` }),
    'cli.customerNotFound',
  );
}

export async function findContract(session: Session, wanted: string): Promise<ContractRow> {
  const { rows } = await allPages((page) => session.call('contract.list', { view: 'all', ...page }));
  return choose(
    wanted,
    rows,
    ({ id, number, name, customerName }) => ({
      id,
      number,
      names: [name],
      label: `${number} ${name} (${customerName})`,
    }),
    'cli.contractNotFound',
  );
}

/**
 * A draft has no number: its id names it, or its customer or project where that has no other invoice. The search of the
 * list looks into numbers and names, so only rows that may be meant are read, however many invoices there are.
 */
export async function findInvoice(session: Session, wanted: string): Promise<FoundInvoice> {
  if (idSchema.safeParse(wanted).success) {
    const { invoice } = await session.call('invoice.get', { id: wanted });
    return invoice;
  }
  const text = wanted.slice(0, 200);
  const { rows } = await allPages((page) => session.call('invoice.list', { text, ...page }));
  return choose(
    wanted,
    rows,
    (row) => ({
      id: row.id,
      number: row.number,
      names: [row.customerName, row.projectName],
      label: `${row.number ?? row.id} ${row.customerName}, ${row.invoiceDate}`,
    }),
    'cli.invoiceNotFound',
  );
}

/** The ids of a project's milestones by id or name. */
export async function findMilestones(
  session: Session,
  projectId: string,
  wanted: readonly string[],
): Promise<readonly string[]> {
  const { milestones } = await session.call('project.get', { id: projectId });
  return wanted.map(
    (name) =>
      choose(
        name,
        milestones,
        (milestone) => ({
          id: milestone.id,
          number: null,
          names: [milestone.name],
          label: `${milestone.name}, ${milestone.date}`,
        }),
        'cli.milestoneNotFound',
      ).id,
  );
}
