import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CommandLine, companyWithWork, draftOf } from './command-line';

let line: CommandLine;
let id: string;

beforeEach(async () => {
  line = await companyWithWork();
  id = await draftOf(line);
});
afterEach(() => line.close());

const preflight = (...more: string[]) => line.run(['preflight', id, '--company', line.company, ...more]);

test('an invoice whose format lacks something is told so in sentences, and ends with 1', async () => {
  const { code, out } = await preflight('--format', 'peppol', '--language', 'en');
  expect(code).toBe(1);
  expect(out).toContain('things missing. No file can be written.');
  expect(out).toContain('The customer’s electronic address is missing.');
  expect(out).not.toContain('PEPPOL-EN16931');
});

test('as JSON it names field, screen and official rule, and the sentence in the language asked for', async () => {
  const { code, out } = await preflight('--format', 'peppol', '--json', '--language', 'nb');
  expect(code).toBe(1);
  const { format, isReady, problems } = JSON.parse(out) as {
    format: string;
    isReady: boolean;
    problems: { code: string; message: string; params: object; place: object }[];
  };
  expect({ format, isReady }).toEqual({ format: 'peppol', isReady: false });
  expect(problems.find(({ code: problem }) => problem === 'buyer.electronicAddressMissing')).toMatchObject({
    message: 'Kundens elektroniske adresse mangler. Uten den vet ikke nettverket hvor fakturaen skal leveres.',
    params: { rule: 'PEPPOL-EN16931-R010' },
    place: { screen: 'customer', field: 'electronicAddress' },
  });
});

test('one that is ready, or that leaves as a PDF alone, ends with 0', async () => {
  const pdf = await preflight('--language', 'en');
  expect(pdf).toMatchObject({ code: 0 });
  expect(pdf.out).toContain('leaves as a PDF alone');
  const { value } = await line.inCompany('call', 'company.get', '{}');
  const { revision } = value as { revision: number };
  const changes = {
    legalId: '311204580',
    vatId: 'NO311204580MVA',
    bank: { accountNumber: '86011117947', iban: '', bic: '', bankName: '' },
  };
  await line.inCompany('call', 'company.update', JSON.stringify({ revision, changes }));
  expect((await preflight('--format', 'ubl')).code).toBe(0);
});

test('a format that there is not is wrong use', async () => {
  expect((await preflight('--format', 'edifact')).code).toBe(2);
});
