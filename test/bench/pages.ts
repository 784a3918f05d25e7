/**
 * A firm with years behind it (10,000 entries, 240 invoices): how long a window waits for its lists and pages.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApplication, type HostedApplication } from '@main/application';
import type { Figure } from './store';

const CUSTOMERS = 100;
const ENTRIES_EACH = 100;
const BILLED = 80;

async function firm(application: HostedApplication): Promise<{ projectId: string; invoiceId: string }> {
  const call = async <T>(name: string, input: unknown): Promise<T> => {
    const result = await application.call(name, input, { by: 'bench' });
    if (!result.ok) throw new Error(`${name}: ${result.failure.code}`);
    return result.value as T;
  };
  const rows = Array.from({ length: CUSTOMERS }, (_, customer) =>
    Array.from(
      { length: ENTRIES_EACH },
      (__, entry) =>
        `Kari,,Customer ${customer},Project ${customer},,Work ${entry},Yes,2026-${String((entry % 9) + 1).padStart(2, '0')}-15,09:00:00,2026-${String((entry % 9) + 1).padStart(2, '0')}-15,10:30:00,01:30:00,tag ${entry},1500.00`,
    ),
  ).flat();
  const header =
    'User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags,Amount (NOK)';
  const content = Buffer.from([header, ...rows].join('\n')).toString('base64');
  await call('timesheet.import', { fileName: 'bench.csv', content });
  await call('entry.approve', {});
  const { rows: projects } = await call<{ rows: { id: string }[] }>('project.list', { limit: 500 });
  let invoiceId = '';
  for (const { id } of projects.slice(0, BILLED)) {
    await call('backlog.markReady', { projectId: id });
    for (const month of ['03', '06', '09']) {
      const request = { projectId: id, cutoff: `2026-${month}-30`, requestId: `${id}${month}` };
      const { invoices } = await call<{ invoices: { id: string }[] }>('wizard.finish', request);
      invoiceId = invoices[0]?.id ?? '';
      await call('invoice.issue', { id: invoiceId, revision: 1 });
    }
  }
  return { projectId: projects.at(-1)?.id ?? '', invoiceId };
}

async function median(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 9; round += 1) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[4] ?? 0;
}

export async function bench(): Promise<Figure[]> {
  const home = mkdtempSync(join(tmpdir(), 'proforma-bench-'));
  const application = await createApplication({ home, host: 'cli' });
  try {
    const wanted = { name: 'Bench', country: 'NO' } as const;
    const made = await application.createCompanyFolder(join(home, 'company'), wanted, 'bench');
    if (!made.ok) throw new Error(made.failure.code);
    const { projectId, invoiceId } = await firm(application);
    const pages: [string, string, unknown][] = [
      ['invoices, first page of 240', 'invoice.list', {}],
      [
        'overdue invoices, sorted by what is open',
        'invoice.list',
        { view: 'overdue', sort: [{ by: 'openAmount', descending: true }] },
      ],
      ['one invoice with all around it', 'invoice.get', { id: invoiceId }],
      ['its PDF', 'invoice.pdf', { id: invoiceId }],
      ['projects with their sums', 'project.list', {}],
      ['entries to approve', 'entry.list', { view: 'toApprove' }],
      ['the whole backlog', 'backlog.list', { limit: 500 }],
      ['the wizard’s preview of a project', 'wizard.preview', { projectId, cutoff: '2026-12-31' }],
      ['a search', 'search.query', { text: 'Customer 5' }],
    ];
    const figures: Figure[] = [];
    for (const [name, call, input] of pages) {
      const milliseconds = await median(async () => {
        const result = await application.call(call, input, { by: 'bench' });
        if (!result.ok) throw new Error(`${call}: ${JSON.stringify(result.failure)}`);
      });
      figures.push({ name, milliseconds });
    }
    return figures;
  } finally {
    await application.close();
    rmSync(home, { recursive: true, force: true });
  }
}
