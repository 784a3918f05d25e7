import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApplication, type HostedApplication } from '@main/application';
import { memoryKeyStore } from '@main/mail/key-store';
import type { MailerOptions } from '@main/mail/mailer';
import type { ApiInput, ApiOutput, CallName } from '@shared/api';
import { Refusal } from '@shared/failure';

/** A real application on a real store in a folder of its own, with the few things that most tests need. */
export interface CompanyAtWork {
  readonly home: string;
  readonly folder: string;
  readonly application: HostedApplication;
  call<N extends CallName>(name: N, input: ApiInput<N>): Promise<ApiOutput<N>>;
  /** The code of the refusal that the call ends in; the test fails where it is answered. */
  refusal<N extends CallName>(name: N, input: ApiInput<N>): Promise<string>;
  setToday(date: string): void;
  close(): Promise<void>;
}

export async function companyAtWork(today = '2026-11-20', mail: MailerOptions = {}): Promise<CompanyAtWork> {
  const home = await mkdtemp(join(tmpdir(), 'proforma-services-'));
  const folder = join(home, 'company');
  let day = today;
  let tick = 0;
  const now = () => {
    tick += 1;
    return new Date(Date.parse(`${day}T09:00:00.000Z`) + tick).toISOString();
  };
  const application = await createApplication({
    home,
    host: 'cli',
    now,
    timeZone: 'UTC',
    // No test asks the key store of the machine that it runs on, nor fails where that one stands still for a while.
    mail: { keyStore: memoryKeyStore(), timeouts: { connection: 15_000, silence: 15_000 }, ...mail },
  });
  const made = await application.createCompanyFolder(folder, { name: 'Fjellheim', country: 'NO' }, 'Kari');
  if (!made.ok) throw new Refusal(made.failure);
  return {
    home,
    folder,
    application,
    async call(name, input) {
      const result = await application.call(name, input, { by: 'Kari' });
      if (!result.ok) throw new Error(`${name}: ${result.failure.code} ${JSON.stringify(result.failure)}`);
      return result.value as ApiOutput<typeof name>;
    },
    async refusal(name, input) {
      const result = await application.call(name, input, { by: 'Kari' });
      if (result.ok) throw new Error(`${name} was not refused`);
      return result.failure.code;
    },
    setToday(date) {
      day = date;
    },
    async close() {
      await application.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** A customer, a project and somebody with a price, ready for hours. */
export async function projectWithPrices(at: CompanyAtWork, price = '1200') {
  const customer = await at.call('customer.save', { changes: { name: 'Nordvik Havbruk AS' } });
  const { project, lines, contract } = await at.call('project.create', { name: 'ERP', customerId: customer.id });
  const role = await at.call('role.save', { changes: { name: 'Seniorkonsulent' } });
  const person = await at.call('person.save', { changes: { name: 'Ingrid Aas', roleId: role.id } });
  const priceList = await at.call('priceList.save', {
    changes: {
      name: 'Rådgivning 2026',
      currency: 'NOK',
      prices: [{ kind: 'role', roleId: role.id, personId: null, projectId: null, category: '', unit: 'HUR', price }],
    },
  });
  return { customer, project, contract, line: lines[0], role, person, priceList };
}

/** Hours of the person on the project, entered and approved and, unless told otherwise, ready to invoice. */
export async function workedHours(
  at: CompanyAtWork,
  on: { project: { id: string }; person: { id: string } },
  hours: readonly { quantity: string; date?: string; billable?: boolean; description?: string }[],
  ready = true,
) {
  const entries = [];
  for (const { quantity, date = '2026-11-02', billable = true, description = 'Arbeid' } of hours) {
    entries.push(
      await at.call('entry.save', {
        changes: { projectId: on.project.id, personId: on.person.id, quantity, date, billable, description },
      }),
    );
  }
  await at.call('entry.approve', { ids: entries.map(({ id }) => id) });
  if (ready) await at.call('backlog.markReady', { projectId: on.project.id });
  return entries;
}

let requests = 0;

/** The one draft that the wizard makes of everything up to the cut-off. */
export async function draftOf(at: CompanyAtWork, projectId: string, cutoff = '2026-11-30') {
  requests += 1;
  const { invoices } = await at.call('wizard.finish', { projectId, cutoff, requestId: `request-${requests}` });
  const [first] = invoices;
  if (first === undefined) throw new Error('no draft was made');
  return at.call('invoice.get', { id: first.id });
}
