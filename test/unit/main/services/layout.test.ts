import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPdf } from '../documents/read-pdf';
import { type CompanyAtWork, companyAtWork, draftOf, projectWithPrices, workedHours } from './company-at-work';

let at: CompanyAtWork;

beforeEach(async () => {
  at = await companyAtWork();
});

afterEach(() => at.close());

async function draft() {
  const on = await projectWithPrices(at);
  await workedHours(at, on, [
    { quantity: '2', description: 'Analyse' },
    { quantity: '3', description: 'Møte' },
  ]);
  return { on, view: await draftOf(at, on.project.id) };
}

const pdfText = async (id: string) => {
  const { base64 } = await at.call('invoice.pdf', { id });
  return (await readPdf(new Uint8Array(Buffer.from(base64, 'base64')))).text;
};

const PLAIN = { rule: { by: 'class', mode: 'detail' }, sections: [], headerText: '', footerText: '' } as const;

describe('the layout of an invoice', () => {
  it('sums a kind of work in one line that says how much, and leaves the totals as they are', async () => {
    const { view } = await draft();
    const { id, revision, totals } = view.invoice;
    const layout = { ...PLAIN, sections: [], rule: { by: 'class' as const, mode: 'summary' as const } };
    const laidOut = await at.call('invoice.setLayout', { id, revision, layout });
    expect(laidOut.invoice.totals).toEqual(totals);
    const text = await pdfText(id);
    expect(text).not.toContain('Analyse');
    expect(text).toContain('5,00');
    expect(text).toContain('6 000,00');
  });

  it('prints the sections that were arranged, in their order, with words over and under the lines', async () => {
    const { view } = await draft();
    const { id, revision, lines } = view.invoice;
    const meeting = lines.find(({ name }) => name === 'Møte')?.id ?? '';
    const layout = {
      ...PLAIN,
      sections: [{ id: view.invoice.id, title: 'Møter og reiser', mode: 'detail' as const, lineIds: [meeting] }],
      headerText: 'Som avtalt på befaringen.',
      footerText: 'Takk for oppdraget.',
    };
    await at.call('invoice.setLayout', { id, revision, layout });
    const text = await pdfText(id);
    const places = ['Som avtalt på befaringen.', 'Møter og reiser', 'Møte', 'Analyse', 'Takk for oppdraget.'];
    const found = places.map((words) => text.indexOf(words));
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(Math.min(...found)).toBeGreaterThan(0);
  });

  it('begins as the customer wants it, with the contract’s words before the customer’s', async () => {
    const on = await projectWithPrices(at);
    await at.call('customer.save', {
      id: on.customer.id,
      revision: on.customer.revision,
      changes: { layoutRule: { by: 'task', mode: 'summary' }, headerText: 'Kundens ord', footerText: 'Under' },
    });
    const { contract } = await at.call('contract.get', { id: on.contract.id });
    await at.call('contract.update', {
      id: contract.id,
      revision: contract.revision,
      changes: { headerText: 'Kontraktens ord' },
    });
    await workedHours(at, on, [{ quantity: '1' }]);
    const { invoice } = await draftOf(at, on.project.id);
    expect(invoice.layout).toEqual({
      rule: { by: 'task', mode: 'summary' },
      sections: [],
      timesheetAppendix: false,
      headerText: 'Kontraktens ord',
      footerText: 'Under',
    });
  });

  it('may be changed until the invoice is posted, and names lines of the invoice once', async () => {
    const { view } = await draft();
    const { id, lines } = view.invoice;
    const [line] = lines;
    const section = (lineIds: string[]) => ({ id, title: 'A', mode: 'detail' as const, lineIds });
    const twice = { ...PLAIN, sections: [section([line?.id ?? '']), section([line?.id ?? ''])] };
    const base = { id, revision: view.invoice.revision };
    expect(await at.refusal('invoice.setLayout', { ...base, layout: twice })).toBe('invoice.lineInTwoSections');
    const strange = { ...PLAIN, sections: [section([id])] };
    expect(await at.refusal('invoice.setLayout', { ...base, layout: strange })).toBe('invoice.noSuchLine');

    const confirmed = await at.call('invoice.confirm', base);
    const layout = { ...PLAIN, sections: [], headerText: 'Rettet' };
    const changed = await at.call('invoice.setLayout', { id, revision: confirmed.invoice.revision, layout });
    const posted = await at.call('invoice.post', { id, revision: changed.invoice.revision });
    const late = { id, revision: posted.invoice.revision, layout };
    expect(await at.refusal('invoice.setLayout', late)).toBe('invoice.isPosted');
  });
});
