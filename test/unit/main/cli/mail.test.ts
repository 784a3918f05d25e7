import { readFile } from 'node:fs/promises';
import { simpleParser } from 'mailparser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PASSWORD, startMailServer, type TestMailServer } from '../mail/mail-server';
import { type CommandLine, companyWithWork, draftOf, Json } from './command-line';

const ENV = { PROFORMA_SMTP_PASSWORD: PASSWORD };

let line: CommandLine;
let mailServer: TestMailServer;
let number: string;

beforeEach(async () => {
  line = await companyWithWork();
  // A command line has no way to trust the certificate of a test: this server speaks to this machine alone.
  mailServer = await startMailServer({ security: 'none', refuses: ['borte@havn.example'] });
  const company = await line.inCompany('call', 'company.get');
  const mail = { server: mailServer.server };
  const changes = { email: 'post@nes.example', mail: { templates: [], attachesElectronic: true, ...mail } };
  await line.inCompany('call', 'company.update', JSON.stringify({ revision: company.at('revision').value, changes }));
  const id = await draftOf(line);
  await line.inCompany('confirm', id);
  number = (await line.inCompany('post', id)).at('number').text;
});

afterEach(async () => {
  await line.close();
  await mailServer.close();
});

const run = (...argv: readonly string[]) => line.run([...argv, '--company', line.company, '--json'], { env: ENV });

describe('send --smtp', () => {
  it('sends with the password of the environment, and writes it nowhere', async () => {
    const body = await line.file('text.txt', 'Hei {customer},\n\nbetal {amount}.');
    const { code, out } = await run('send', number, '--smtp', '--recipient', 'faktura@havn.example', '--body', body);
    expect(code).toBe(0);
    expect(new Json(JSON.parse(out)).at('mail', 'state').text).toBe('sent');
    const read = await simpleParser(mailServer.mails[0]?.bytes ?? '');
    expect(read.subject).toContain(number);
    expect(read.text).toContain('Hei Havn AS,');
    expect(read.attachments.length).toBeGreaterThan(0);
    expect(out).not.toContain(PASSWORD);
  });

  it('ends with 1 where the mail waits, and the outbox says why and sends it', async () => {
    const failed = await run('send', number, '--smtp', '--recipient', 'borte@havn.example');
    expect(failed.code).toBe(1);
    const listed = await line.run(['outbox', '--company', line.company], { env: ENV });
    expect(listed.out).toContain('No such user here');
    expect((await run('outbox', '--deliver')).code).toBe(1);
    const [mail] = (await line.inCompany('outbox')).at('mails').list;
    const id = mail?.at('id').text ?? '';
    expect(mail?.at('attempts').value).toBe(2);
    expect((await run('outbox', '--settle', `${id}=sent`)).code).toBe(1);
    expect((await run('outbox', '--settle', `${id}=gone`)).code).toBe(2);
    expect((await run('outbox', '--settle', `${id}=discarded`)).code).toBe(0);
    expect((await line.inCompany('outbox', '--view', 'discarded')).at('mails').list).toHaveLength(1);
    expect(mailServer.mails).toEqual([]);
  });

  it('without a password says where one is entered', async () => {
    const { code, out } = await line.run(
      ['send', number, '--smtp', '--recipient', 'faktura@havn.example', '--company', line.company],
      { env: {} },
    );
    expect(code).toBe(1);
    expect(out).toContain('PROFORMA_SMTP_PASSWORD');
  });
});

describe('receivables --statement', () => {
  const statement = (...rest: string[]) => run('receivables', '--statement', 'Havn AS', ...rest);

  it('sends the statement with --smtp, and the log knows it', async () => {
    const { code, out } = await statement('--smtp', '--recipient', 'regnskap@havn.example');
    expect(code).toBe(0);
    expect(new Json(JSON.parse(out)).at('statement', 'state').text).toBe('sent');
    expect(mailServer.mails[0]?.to).toEqual(['regnskap@havn.example']);
    const log = await line.inCompany('call', 'receivables.sentStatements');
    expect(log.at('rows').list.map((row) => row.at('recipient').text)).toEqual(['regnskap@havn.example']);
  });

  it('ends with 1 where it waits, and writes a draft with --eml', async () => {
    expect((await statement('--smtp', '--recipient', 'borte@havn.example')).code).toBe(1);
    const file = `${line.folder}/kontoutskrift.eml`;
    expect((await statement('--eml', file)).code).toBe(0);
    expect((await simpleParser(await readFile(file))).attachments).toHaveLength(1);
    expect((await statement()).code).toBe(2);
    expect((await run('receivables', '--smtp')).code).toBe(2);
  });
});

describe('send --eml', () => {
  it('writes a draft with what was changed of it, and sends nothing', async () => {
    const file = `${line.folder}/brev.eml`;
    expect((await run('send', number, '--eml', file, '--subject', 'Til {customer}')).code).toBe(0);
    const read = await simpleParser(await readFile(file));
    expect(read.subject).toBe('Til Havn AS');
    expect(read.headers.get('x-unsent')).toBe('1');
    expect(mailServer.mails).toEqual([]);
  });

  it('or --smtp must be said', async () => {
    expect((await run('send', number)).code).toBe(2);
  });
});
