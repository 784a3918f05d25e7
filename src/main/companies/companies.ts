import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ApiOutput } from '@shared/api';
import type { Change } from '@shared/api/contract';
import { type Failure, Refusal, refuse } from '@shared/failure';
import type { Company } from '@shared/model/company';
import { SAMPLE_COUNTRIES, type SampleCountry } from '@shared/samples';
import { COLLECTIONS } from '../services/collections';
import { companyOf } from '../services/context';
import { realFiles } from '../store/files';
import { inspectStore, openStore, restoreBackup, type Store } from '../store/store';
import { forceFolder, unforcedFiles } from '../store/unforced-files';
import type { ApplicationFile, KnownCompany } from './application-file';
import { companyIdOf, freeFolder, realFolder, sampleFolderName } from './folders';
import { foundCompany, type NewCompany } from './new-company';

type Status = ApiOutput<'application.status'>;

export interface CompaniesOptions {
  readonly home: string;
  readonly now: () => string;
  readonly today: () => string;
  readonly file: ApplicationFile;
  /** Founds the sample company of a country in a folder and fills it. */
  readonly makeSample: (folder: string, country: SampleCountry, by: string) => Promise<void>;
}

/** Opens, makes and closes companies: at most one is open at a time. */
export class Companies {
  readonly #options: CompaniesOptions;
  readonly #listeners = new Set<(change: Change) => void>();
  #store: Store | undefined;
  #damaged: Status['damaged'] = null;
  #damagedFolder: string | undefined;

  constructor(options: CompaniesOptions) {
    this.#options = options;
  }

  get store(): Store | undefined {
    return this.#store;
  }

  get damaged(): Status['damaged'] {
    return this.#damaged;
  }

  onChange(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The path behind an id that a window was given. */
  #folderOf(id: string): KnownCompany {
    return this.#options.file.companies.find((known) => known.id === id) ?? refuse('common.notFound', { id });
  }

  async openKnown(id: string): Promise<Company> {
    return this.open(this.#folderOf(id).folder);
  }

  /** Opens a company; the one that was open is closed first, and stays closed if this one cannot be opened. */
  async open(folder: string): Promise<Company> {
    const path = realFolder(folder);
    if (this.#store?.folder === path) return companyOf(this.#store);
    await this.close();
    try {
      const store = await openStore(path, { collections: COLLECTIONS, now: this.#options.now });
      return await this.#use(store);
    } catch (error) {
      if (error instanceof Refusal && error.failure.code === 'store.damaged')
        await this.#showDamage(path, error.failure);
      throw error;
    }
  }

  async create(folder: string, wanted: NewCompany, by: string, sample = false): Promise<Company> {
    await this.close();
    const store = await openStore(folder, {
      collections: COLLECTIONS,
      now: this.#options.now,
      create: true,
      // Waiting for the disk after each of its commits would be most of the time that a sample takes.
      ...(sample && { environment: { files: unforcedFiles } }),
    });
    try {
      await store.commit({ action: 'company.create', by }, (tx) =>
        foundCompany(tx, wanted, sample, this.#options.today()),
      );
    } catch (error) {
      await store.close();
      // The folder was made for this company a moment ago and holds nothing that anybody entered.
      await rm(store.folder, { recursive: true, force: true });
      throw error;
    }
    return this.#use(store);
  }

  createInHome(wanted: NewCompany, by: string): Promise<Company> {
    return this.create(freeFolder(this.#options.home, wanted.name), wanted, by);
  }

  /** The sample company of a country lives in a folder of its own, where no real one ever is. */
  async openSample(country: SampleCountry, by: string): Promise<Company> {
    const folder = this.#sampleFolder(country);
    if (this.#options.file.companies.some((known) => known.folder === realFolder(folder))) {
      try {
        return await this.open(folder);
      } catch (error) {
        if (!(error instanceof Refusal) || error.failure.code !== 'store.missing') throw error;
      }
    }
    return this.createSample(folder, country, by);
  }

  /** Half a sample is of no use: where making it fails, its folder goes. Refuses a folder that holds anything. */
  async createSample(folder: string, country: SampleCountry, by: string): Promise<Company> {
    let isMade = false;
    try {
      await this.#options.makeSample(folder, country, by);
      isMade = true;
      await this.close();
      await forceFolder(realFiles, realFolder(folder));
    } catch (error) {
      const made = realFolder(folder);
      if (isMade || this.#store?.folder === made) {
        await this.close();
        await this.#discard(made);
      }
      throw error;
    }
    return this.open(folder);
  }

  async #discard(folder: string): Promise<void> {
    await this.#options.file.forget(folder);
    await rm(folder, { recursive: true, force: true });
  }

  #sampleFolder(country: SampleCountry): string {
    return join(this.#options.home, sampleFolderName(country));
  }

  /** The sample that is open, wherever it was made; else those in their usual folders, of every country. */
  async removeSample(): Promise<void> {
    const open = this.#store;
    const isOpen = open !== undefined && companyOf(open).sample;
    const folders = isOpen ? [open.folder] : SAMPLE_COUNTRIES.map((country) => realFolder(this.#sampleFolder(country)));
    if (isOpen) await this.close();
    for (const folder of folders) await this.#assertSample(folder);
    for (const folder of folders) await this.#discard(folder);
    this.#announce();
  }

  /**
   * Refuses a folder with anything else than a sample company in it, or with one that another process has open: what is
   * removed is play, and nobody's work.
   */
  async #assertSample(folder: string): Promise<void> {
    try {
      const store = await openStore(folder, { collections: COLLECTIONS, now: this.#options.now });
      const { sample, name } = companyOf(store);
      await store.close();
      if (!sample) refuse('common.notTheSample', { name });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { code } = error.failure;
      if (code === 'store.missing') return;
      // A sample that is damaged is one all the same.
      const isKnown = this.#options.file.companies.some((known) => known.folder === folder && known.sample);
      if (code !== 'store.damaged' || !isKnown) throw error;
    }
  }

  async restore(id: string, backupId: string, by: string): Promise<Company> {
    const known =
      this.#damaged?.id === id && this.#damagedFolder !== undefined ? this.#damagedFolder : this.#folderOf(id).folder;
    await this.close();
    await restoreBackup(known, backupId, { collections: COLLECTIONS, now: this.#options.now, by });
    return this.open(known);
  }

  async close(): Promise<void> {
    const store = this.#store;
    const hadSomething = store !== undefined || this.#damaged !== null;
    this.#store = undefined;
    this.#damaged = null;
    this.#damagedFolder = undefined;
    await store?.close();
    if (hadSomething) this.#announce();
  }

  async #use(store: Store): Promise<Company> {
    this.#store = store;
    store.onCommit((change) => {
      for (const listener of this.#listeners) listener(change);
    });
    const company = companyOf(store);
    const { name, sample } = company;
    await this.#options.file.remember({ id: companyIdOf(store.folder), name, folder: store.folder, sample });
    this.#announce();
    return company;
  }

  /** Another company, or none: whatever a window shows is of yesterday. */
  #announce(): void {
    this.#tell({ application: ['company'] });
  }

  /** The person's language, theme or keys: every window follows. */
  announcePreferences(): void {
    this.#tell({ preferences: ['preferences'] });
  }

  #tell(touched: Change['touched']): void {
    const change: Change = { seq: this.#store?.seq ?? 0, touched };
    for (const listener of this.#listeners) listener(change);
  }

  async #showDamage(folder: string, failure: Failure): Promise<void> {
    const { backups } = await inspectStore(folder, { collections: COLLECTIONS });
    const known = this.#options.file.companies.find((each) => each.folder === folder);
    this.#damagedFolder = folder;
    this.#damaged = {
      id: companyIdOf(folder),
      name: known?.name ?? '',
      folder,
      finding: `${failure.params['file'] ?? ''}`,
      backups: backups.map(({ id, at, seq, sound, counts }) => ({
        id,
        at,
        commits: seq,
        invoices: counts?.['invoices'] ?? 0,
        customers: counts?.['customers'] ?? 0,
        verified: sound,
      })),
    };
    this.#announce();
  }
}
