import { currencySchema } from '../currencies';
import { languageSchema } from '../i18n/languages';
import { companySchema } from '../model/company';
import { countrySchema, line, requiredLine } from '../model/fields';
import { sampleCountrySchema } from '../samples';
import { z } from '../zod';
import { nothing, read, withoutCompany, write } from './contract';
import { failureSchema } from './shapes';

const preferencesSchema = z.strictObject({
  language: languageSchema,
  theme: z.enum(['light', 'dark', 'system']),
  /** Off: only keys with Ctrl, and named keys such as Enter, act (WCAG 2.1.4). */
  singleLetterKeys: z.boolean(),
});

export type Preferences = z.infer<typeof preferencesSchema>;

const knownCompanySchema = z.object({ id: z.string(), name: z.string(), sample: z.boolean() });

const backupSchema = z.object({
  id: z.string(),
  at: z.string(),
  /** What it holds, counted. */
  commits: z.int(),
  invoices: z.int(),
  customers: z.int(),
  verified: z.boolean(),
});

const applicationStatusSchema = z.object({
  company: z
    .object({
      id: z.string(),
      name: z.string(),
      folder: z.string(),
      sample: z.boolean(),
      currency: currencySchema,
      country: countrySchema,
      language: languageSchema,
      separateHats: z.boolean(),
    })
    .nullable(),
  /** A company that could not be opened because its data is damaged: what was found and what can be restored. */
  damaged: z
    .object({
      id: z.string(),
      name: z.string(),
      folder: z.string(),
      finding: z.string(),
      backups: z.array(backupSchema),
    })
    .nullable(),
  /** What the store had to say when it was opened, e.g. that a half-written last line was cut. */
  notices: z.array(failureSchema),
  /** Companies known here, the latest opened first; the open one is among them. */
  recent: z.array(knownCompanySchema),
  today: z.iso.date(),
  version: z.string(),
  host: z.enum(['desktop', 'browser', 'cli']),
});

/** What the first run asks for. The rest of a company has its country's usual values and can wait. */
export const newCompanySchema = z.strictObject({
  name: requiredLine(),
  country: countrySchema,
  currency: currencySchema.optional(),
  language: languageSchema.optional(),
  legalId: line(40).optional(),
  vatId: line(40).optional(),
  vatRegistered: z.boolean().optional(),
  accountNumber: line(40).optional(),
  iban: line(40).optional(),
  bic: line(11).optional(),
  line1: line().optional(),
  postalCode: line(20).optional(),
  city: line(100).optional(),
  email: line(254).optional(),
  phone: line(50).optional(),
  /** The first invoice's number as it is to be printed: `2026-0001`. The series goes on from there. */
  firstInvoiceNumber: line(35).optional(),
});

export const applicationCalls = {
  'application.status': withoutCompany(
    read('Says which company is open, which are known, and what day it is.', nothing, applicationStatusSchema),
  ),
  'preferences.get': withoutCompany(
    read('Answers the language, theme and keys of this person.', nothing, preferencesSchema),
  ),
  'preferences.update': withoutCompany(
    write('Changes some of the preferences and answers them all.', preferencesSchema.partial(), preferencesSchema),
  ),
  'company.create': withoutCompany(
    write('Makes a company in a folder of its own and opens it.', newCompanySchema, companySchema),
  ),
  'company.open': withoutCompany(
    write(
      'Opens a company known here, by its id; closes the one that was open.',
      z.strictObject({ id: z.string() }),
      companySchema,
    ),
  ),
  'company.openSample': withoutCompany(
    write(
      'Opens the sample company of a country, Norway’s where none is named; makes it in a folder of its own where there is none.',
      z.strictObject({ country: sampleCountrySchema.optional() }),
      companySchema,
    ),
  ),
  'company.close': withoutCompany(write('Closes the open company.', nothing, nothing)),
  'company.removeSample': withoutCompany(
    write('Closes and removes the sample company with its folder.', nothing, nothing),
  ),
  'company.restoreBackup': withoutCompany(
    write(
      'Restores a damaged company from one of its backups. What was there is kept beside it.',
      z.strictObject({ id: z.string(), backupId: z.string() }),
      companySchema,
    ),
  ),
};
