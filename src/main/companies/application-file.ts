import { mkdir, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Preferences } from '@shared/api';
import { languageSchema } from '@shared/i18n/languages';
import { z } from '@shared/zod';
import { writeDurably } from '../store/durable';
import { isMissing, isSystemError, realFiles } from '../store/files';

/**
 * What the program remembers of this person, outside every company: preferences and which companies there are. Nothing
 * in it is anybody's income: a file that cannot be read is set aside and begun again.
 */
const applicationFileSchema = z.object({
  preferences: z.object({
    language: languageSchema,
    theme: z.enum(['light', 'dark', 'system']),
    singleLetterKeys: z.boolean(),
  }),
  /** The latest opened first. The id is the folder's own: a window names companies by it and never learns paths. */
  companies: z.array(z.object({ id: z.string(), name: z.string(), folder: z.string(), sample: z.boolean() })),
});

type ApplicationState = z.infer<typeof applicationFileSchema>;

export type KnownCompany = ApplicationState['companies'][number];

const FILE = 'application.json';

export class ApplicationFile {
  readonly #path: string;
  #state: ApplicationState;

  private constructor(path: string, state: ApplicationState) {
    this.#path = path;
    this.#state = state;
  }

  static async open(home: string, defaults: Preferences): Promise<ApplicationFile> {
    const path = join(home, FILE);
    const fresh = { preferences: defaults, companies: [] };
    try {
      return new ApplicationFile(path, applicationFileSchema.parse(JSON.parse(await readFile(path, 'utf8'))));
    } catch (error) {
      if (!isMissing(error)) await rename(path, `${path}.corrupt-${Date.now()}`).catch(() => undefined);
      return new ApplicationFile(path, fresh);
    }
  }

  get preferences(): Preferences {
    return this.#state.preferences;
  }

  get companies(): readonly KnownCompany[] {
    return this.#state.companies;
  }

  async setPreferences(preferences: Preferences): Promise<void> {
    await this.#write({ ...this.#state, preferences });
  }

  /** Puts a company first among those known. */
  async remember(company: KnownCompany): Promise<void> {
    const others = this.#state.companies.filter(({ folder }) => folder !== company.folder);
    await this.#write({ ...this.#state, companies: [company, ...others].slice(0, 50) });
  }

  async forget(folder: string): Promise<void> {
    await this.#write({ ...this.#state, companies: this.#state.companies.filter((known) => known.folder !== folder) });
  }

  /** Where it cannot be kept (a home that may only be read), it holds for as long as the program runs. */
  async #write(state: ApplicationState): Promise<void> {
    this.#state = state;
    try {
      await mkdir(dirname(this.#path), { recursive: true, mode: 0o700 });
      await writeDurably(realFiles, this.#path, [Buffer.from(`${JSON.stringify(state, undefined, 2)}\n`)]);
    } catch (error) {
      if (!isSystemError(error)) throw error;
    }
  }
}
