import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CommandLine, companyWithWork, draftOf } from './command-line';

let line: CommandLine;
let id: string;

beforeEach(async () => {
  line = await companyWithWork();
  id = await draftOf(line);
});
afterEach(() => line.close());

const post = async () => {
  await line.inCompany('confirm', id);
  return (await line.inCompany('post', id)).at('number').text;
};

/** What the law and the receiver want to know of the firm. */
const completeCompany = async () => {
  const company = await line.inCompany('call', 'company.get');
  const changes = {
    legalId: '311204580',
    vatId: 'NO311204580MVA',
    address: { line1: 'Storgata 14', line2: '', postalCode: '0184', city: 'Oslo', subdivision: '', country: 'NO' },
    bank: { accountNumber: '86011117947', iban: '', bic: '', bankName: '' },
  };
  const update = { revision: company.at('revision').value, changes };
  await line.inCompany('call', 'company.update', JSON.stringify(update));
};

const refusal = async (...argv: string[]) => {
  const { code, err, out } = await line.run(['export', id, '--company', line.company, ...argv]);
  expect(out).toBe('');
  return { code, err };
};

test('an electronic invoice is written to a file, with its format and hash', async () => {
  await completeCompany();
  const number = await post();
  const out = join(line.folder, 'invoice.xml');
  const done = await line.inCompany('export', number, '--format', 'ubl', '--out', out);
  const bytes = await readFile(out);
  expect(done.value).toMatchObject({
    id,
    file: out,
    format: 'ubl',
    hash: createHash('sha256').update(bytes).digest('hex'),
    delivery: { channel: 'export' },
  });
  expect(bytes.toString('utf8')).toContain(`<cbc:ID>${number}</cbc:ID>`);
});

test('a format that is none is wrong use, and a draft is refused; no file is written', async () => {
  const out = join(line.folder, 'invoice.xml');
  expect(await refusal('--format', 'edifact', '--out', out)).toMatchObject({ code: 2 });
  const draft = await refusal('--format', 'ubl', '--out', out);
  expect(draft).toMatchObject({ code: 1, err: expect.stringContaining('document.notPosted') });
  expect(await readdir(line.folder)).not.toContain('invoice.xml');
});

test('what its receiver would turn away is refused, with what is missing', async () => {
  await post();
  const out = join(line.folder, 'invoice.xml');
  const { code, err } = await refusal('--format', 'peppol', '--out', out);
  expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining('eInvoice.incomplete') });
  expect(await readdir(line.folder)).not.toContain('invoice.xml');
  expect((await line.inCompany('show', id)).at('status').text).toBe('posted');
});

test('goes to standard output with nothing else there, as the PDF and the register do', async () => {
  await completeCompany();
  await post();
  const inFile = join(line.folder, 'a.xml');
  await line.inCompany('export', id, '--format', 'ubl', '--out', inFile);
  const shown = (...argv: string[]) => line.run([...argv, '--company', line.company, '--out', '-']);
  const { code, out, err } = await shown('export', id, '--format', 'ubl');
  expect([code, err]).toEqual([0, '']);
  expect(Buffer.from(out, 'latin1')).toEqual(await readFile(inFile));
  const pdf = await shown('pdf', id);
  expect([pdf.code, pdf.out.slice(0, 5), pdf.out.trimEnd().slice(-5), pdf.err]).toEqual([0, '%PDF-', '%%EOF', '']);
  const register = await shown('register', '--from', '2020-01-01', '--to', '2039-12-31');
  expect(register.out).toContain('number,kind,');
  const ledger = await shown('ledger', 'export', '--from', '2020-01-01', '--to', '2039-12-31');
  expect(ledger.out).toContain(',');
  expect(await readdir(line.folder)).not.toContain('-');
});

test('standard output has no room for JSON or for two documents, nor for anything of what is refused', async () => {
  const asked = ['export', id, '--company', line.company, '--out', '-'];
  for (const more of [['--json'], ['--format', 'ubl,cii']]) {
    expect(await line.run([...asked, ...more])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('cli.optionOfAnother'),
    });
  }
  expect(await line.run([...asked, '--format', 'ubl'])).toMatchObject({ code: 1, out: '' });
});

test('a mail that would lie on a folder is refused before it counts as sent', async () => {
  await post();
  const { code, err } = await line.run(['send', id, '--company', line.company, '--eml', line.folder]);
  expect([code, err.split(':')[0]]).toEqual([1, 'cli.fileNotWritten']);
  expect((await line.inCompany('show', id)).at('status').value).toBe('posted');
});

test('several formats go into a folder, each under a name that says which; one goes under its customary name', async () => {
  await completeCompany();
  await post();
  const folder = join(line.folder, 'til regnskapsfører ü');
  const several = await line.inCompany('export', id, '--format', 'ubl,cii,ubl', '--out', folder);
  expect(several.at('files').list.map((file) => file.at('format').text)).toEqual(['ubl', 'cii']);
  const names = (await readdir(folder)).sort();
  expect(names).toHaveLength(2);
  expect(names[0]).toMatch(/ \(cii\)\.xml$/);
  expect(names[1]).toMatch(/ \(ubl\)\.xml$/);
  await line.inCompany('export', id, '--format', 'ubl', '--out', folder);
  expect(await readdir(folder)).toContain(names[1]?.replace(' (ubl)', ''));
});

test('a batch of several XML formats tells the files of one invoice apart, and leaves a single one its name', async () => {
  await completeCompany();
  await post();
  const filesOf = async (formats: string) => {
    const out = join(line.folder, formats);
    const period = ['--from', '2020-01-01', '--to', '2039-12-31'];
    await line.inCompany('batch', ...period, '--format', formats, '--out', out);
    return (await readdir(join(out, 'e-invoice'))).sort();
  };
  const [customary = ''] = await filesOf('ubl');
  expect(await filesOf('ubl,cii')).toEqual(
    ['cii', 'ubl'].map((format) => customary.replace(/\.xml$/, ` (${format}).xml`)),
  );
});

test('of several formats none is written where one is refused', async () => {
  await completeCompany();
  await post();
  const folder = join(line.folder, 'out');
  const { code } = await refusal('--format', 'ubl,peppol', '--out', folder);
  expect(code).toBe(1);
  expect(await readdir(folder)).toEqual([]);
  expect((await line.inCompany('show', id)).at('deliveries').list).toEqual([]);
});
