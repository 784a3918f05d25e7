import { languageSchema } from '../i18n/languages';
import { z } from '../zod';
import { nothing, read, withoutCompany, write } from './contract';

const themeSchema = z.enum(['light', 'dark', 'system']);

const preferencesSchema = z.strictObject({
  language: languageSchema,
  theme: themeSchema,
  /** Off: only keys with Ctrl, and named keys such as Enter, act (WCAG 2.1.4). */
  singleLetterKeys: z.boolean(),
});

export type Preferences = z.infer<typeof preferencesSchema>;

const applicationStatusSchema = z.object({
  company: z
    .object({
      name: z.string(),
      folder: z.string(),
      sample: z.boolean(),
      currency: z.string(),
      language: languageSchema,
    })
    .nullable(),
  /** Companies opened before, the latest first; the open one is among them. */
  recent: z.array(z.object({ id: z.string(), name: z.string(), sample: z.boolean() })),
  today: z.iso.date(),
  host: z.enum(['desktop', 'browser']),
});

/** Every call of the API by its name, `noun.verb`. */
export const api = {
  'application.status': withoutCompany(read('Says which company is open and where.', nothing, applicationStatusSchema)),
  'preferences.get': withoutCompany(
    read('Answers the language, theme and keys of this person.', nothing, preferencesSchema),
  ),
  'preferences.update': withoutCompany(
    write('Changes some of the preferences and answers them all.', preferencesSchema.partial(), preferencesSchema),
  ),
};

export type Api = typeof api;

export type CallName = keyof Api;

/** What a caller hands over: fields with a default may be left out. */
export type ApiInput<N extends CallName> = z.input<Api[N]['input']>;

export type ApiOutput<N extends CallName> = z.output<Api[N]['output']>;
