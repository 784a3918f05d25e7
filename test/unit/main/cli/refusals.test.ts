import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createApplication } from '@main/application';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CommandLine, commandLine, companyWithWork, draftOf, TOGGL } from './command-line';

let line: CommandLine;
afterEach(() => line.close());

/** Exit code and code of the reason; with `--json` nothing stands on standard output. */
async function refusal(...argv: readonly string[]) {
  const { code, out, err } = await line.run([...argv, '--company', line.company, '--json']);
  expect(out).toBe('');
  return `${code} ${err.split(':')[0]}`;
}

describe('a refused command', () => {
  beforeEach(async () => {
    line = await companyWithWork();
  });

  test('names the thing that was not found', async () => {
    expect(await refusal('ready', '--project', 'Kaipla', '--cutoff', '2026-10-31')).toBe('1 cli.projectNotFound');
    expect(await refusal('backlog', '--customer', 'Nobody')).toBe('1 cli.customerNotFound');
    expect(await refusal('show', '2026-9999')).toBe('1 cli.invoiceNotFound');
    expect(await refusal('invoice', '--project', 'Kaiplan', '--cutoff', '2026-10-31', '--milestone', 'M1')).toBe(
      '1 cli.milestoneNotFound',
    );
    expect(await refusal('set', await draftOf(line), '4', 'quantity=1')).toBe('1 cli.lineNotFound');
  });

  test('lists the candidates where a name is that of several', async () => {
    await line.inCompany('import', await line.file('other.csv', TOGGL.replaceAll('Havn AS', 'Brygge AS')));
    const { code, err } = await line.run(['backlog', '--project', 'Kaiplan', '--company', line.company]);
    expect(code).toBe(1);
    expect(err).toMatch(/^cli\.ambiguous: .*P-101 Kaiplan \(Havn AS\); P-102 Kaiplan \(Brygge AS\)/);
    expect((await line.inCompany('backlog', '--project', 'P-101')).at('total').value).toBe(3);
  });

  test('keeps an invoice as it is: what was posted cannot be changed, what is a draft cannot be posted', async () => {
    const id = await draftOf(line);
    expect(await refusal('post', id)).toBe('1 invoice.notPosted');
    expect(await refusal('paid', id)).toBe('1 invoice.notPosted');
    expect(await refusal('send', id, '--eml', join(line.folder, 'draft.eml'))).toBe('1 invoice.notPosted');
    expect(await readdir(line.folder)).not.toContainEqual(expect.stringContaining('.eml'));
    await line.inCompany('confirm', id);
    await line.inCompany('post', id);
    expect(await refusal('set', id, '1', 'quantity=1')).toBe('1 invoice.isPosted');
    expect(await refusal('paid', id, '--amount', '11250.01')).toBe('1 invoice.paymentTooLarge');
    expect(await refusal('paid', id, '--amount', '10.005')).toBe('1 cli.amountTooPrecise');
    expect((await line.inCompany('show', id)).at('totals').value).toMatchObject({ paid: '0.00', due: '11250.00' });
  });

  test('logs no sending where the file cannot be written', async () => {
    const id = await draftOf(line);
    await line.inCompany('confirm', id);
    await line.inCompany('post', id);
    expect(await refusal('send', id, '--eml', join(line.folder, 'nowhere', 'x.eml'))).toBe('1 cli.fileNotWritten');
    expect(await refusal('pdf', id, '--out', line.folder)).toBe('1 cli.fileNotWritten');
    expect((await line.inCompany('show', id)).at('deliveries').value).toEqual([]);
  });

  test('changes nothing where one of several fields is bad', async () => {
    const id = await draftOf(line);
    expect(await refusal('set', id, '1', 'price=1300', 'quantity=much')).toMatch(/^1 common\./);
    expect((await line.inCompany('show', id)).at('lines', 0, 'price').value).toBe('1200');
  });

  test('speaks the language that was asked for, and without one the terminal’s or the company’s', async () => {
    const say = async (argv: readonly string[], env: Record<string, string>) =>
      (await line.run(['show', 'x', '--company', line.company, ...argv], { env })).err.trim();
    expect(await say(['--language', 'fr'], {})).toMatch(
      /^cli\.invoiceNotFound: Il n’y a pas de facture «\sx\s»\. Donnez /,
    );
    expect(await say([], { LANG: 'nl_NL.UTF-8' })).toContain('Er bestaat geen factuur');
    expect(await say([], { LANG: 'C' })).toContain('Det finnes ingen faktura');
    expect(await say([], { LANG: 'nl_NL', LC_ALL: 'ms_MY' })).toContain('Tiada invois');
  });
});

describe('a company’s folder', () => {
  beforeEach(async () => {
    line = await commandLine();
  });

  test('that holds a company takes no second one', async () => {
    await line.inCompany('init', '--name', 'A');
    const journal = join(line.company, 'journal', '000001.ndjson');
    const before = await readFile(journal, 'utf8');
    expect(await refusal('init', '--name', 'B')).toBe('1 store.exists');
    expect(await refusal('init', '--sample')).toBe('1 store.exists');
    expect(await readFile(journal, 'utf8')).toBe(before);
  });

  test('that is missing or holds none is refused', async () => {
    expect(await refusal('list')).toBe('1 store.missing');
    const { code, err } = await line.run(['list', '--company', line.folder]);
    expect([code, err.split(':')[0]]).toEqual([1, 'store.notACompany']);
  });

  test('with impossible data is refused and nothing is made', async () => {
    expect(await refusal('init', '--name', 'A', '--legal-id', '123456789')).toBe('1 identifier.organisationNumber');
    expect(await refusal('init', '--name', 'A', '--currency', 'XXX')).toBe('1 common.badValue');
    expect(await refusal('init', '--name', 'A', '--country', 'Norway')).toBe('1 common.badValue');
    expect(await refusal('init', '--sample', '--country', 'SE')).toBe('2 cli.notAChoice');
    expect(await readdir(line.folder)).not.toContain('company');
  });

  test('that is open elsewhere ends with 3', async () => {
    await line.inCompany('init', '--name', 'A');
    const other = await createApplication({ home: join(line.folder, 'other'), host: 'desktop' });
    try {
      expect((await other.openCompanyFolder(line.company)).ok).toBe(true);
      expect(await refusal('list')).toBe('3 store.locked');
      expect(await refusal('approve')).toBe('3 store.locked');
    } finally {
      await other.close();
    }
    expect((await line.inCompany('list')).at('total').value).toBe(0);
  });

  test('that was tampered with is not opened, and verify names the place', async () => {
    await line.inCompany('init', '--name', 'A');
    const journal = join(line.company, 'journal', '000001.ndjson');
    const text = await readFile(journal, 'utf8');
    await writeFile(journal, text.replace('"name":"A"', '"name":"B"'));
    const { code, err } = await line.run(['verify', '--company', line.company, '--json']);
    expect([code, err.split(':')[0]]).toEqual([1, 'store.damaged']);
    expect(err).toContain('000001.ndjson');
  });

  test('is closed again after a command that was interrupted', async () => {
    await line.inCompany('init', '--name', 'A');
    const interruption = new AbortController();
    interruption.abort();
    const { code, err } = await line.run(['list', '--company', line.company], { signal: interruption.signal });
    expect([code, err.split(':')[0]]).toEqual([130, 'cli.interrupted']);
    expect((await line.inCompany('list')).at('total').value).toBe(0);
  });
});
