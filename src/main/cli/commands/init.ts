import { basename, resolve } from 'node:path';
import type { ApiInput } from '@shared/api';
import { SAMPLE_COUNTRIES, type SampleCountry } from '@shared/samples';
import type { CommandRunner } from '../command';
import { languageOption } from '../language';
import type { GivenOptions } from '../options';
import { wrongUse } from '../wrong-use';

/** What the first run of a window asks for; the rest follows from the country. */
function newCompany(options: GivenOptions, folder: string): ApiInput<'company.create'> {
  const given = {
    currency: options.text('currency'),
    language: languageOption(options.text('language')),
    legalId: options.text('legal-id'),
    vatId: options.text('vat-id'),
    vatRegistered: options.flag('not-vat-registered') ? false : undefined,
    accountNumber: options.text('account-number'),
    iban: options.text('iban'),
    bic: options.text('bic'),
    line1: options.text('address'),
    postalCode: options.text('postal-code'),
    city: options.text('city'),
    email: options.text('email'),
    phone: options.text('phone'),
    firstInvoiceNumber: options.text('first-number'),
  };
  return {
    name: options.text('name') ?? basename(folder),
    country: options.text('country') ?? 'NO',
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  };
}

/** `nl` is understood as well as `NL`: nothing else is asked of a sample. */
function sampleCountry(value: string | undefined): SampleCountry | undefined {
  if (value === undefined) return undefined;
  const country = SAMPLE_COUNTRIES.find((code) => code === value.toUpperCase());
  return country ?? wrongUse('cli.notAChoice', { option: '--country', value, choices: SAMPLE_COUNTRIES.join(', ') });
}

const runner: CommandRunner = async ({ options, session, answer, t }) => {
  const folder = resolve(options.required('company'));
  const open = await session();
  const company = options.flag('sample')
    ? await open.createSample(folder, sampleCountry(options.text('country')))
    : await open.createCompany(folder, newCompany(options, folder));
  answer(
    {
      folder,
      name: company.name,
      country: company.address.country,
      currency: company.currency,
      language: company.language,
    },
    () => [t('cli.init.done', { name: company.name, folder })],
  );
  return undefined;
};

export default runner;
