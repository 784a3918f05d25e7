import { type ApiOutput, type ApiRequest, api, type CallName, type Preferences } from '@shared/api';
import type { CallResult } from '@shared/api/contract';
import { failureOfIssues } from '@shared/api/validate';
import { dateOfInstant, now as presentMoment } from '@shared/dates';
import { type Failure, Refusal, refuse } from '@shared/failure';
import type { Company } from '@shared/model/company';
import { type SampleCountry, USUAL_SAMPLE } from '@shared/samples';
import packageFile from '../../package.json' with { type: 'json' };
import type { Application, Caller } from './application-contract';
import { ApplicationFile } from './companies/application-file';
import { Companies } from './companies/companies';
import { companyIdOf } from './companies/folders';
import type { NewCompany } from './companies/new-company';
import { systemLanguage } from './content/language';
import { createRenderer } from './documents/renderer';
import { mergeDoubleClicks } from './double-clicks';
import { createMailer, type MailerOptions } from './mail/mailer';
import { resourcesFolder } from './resources';
import { buildSample, sampleCompany } from './sample/build-sample';
import { type CompanyHandler, companyCalls } from './services';
import { type Context, companyOf } from './services/context';
import { createJobs } from './services/jobs';
import { followInLedger } from './services/ledger-following';
import { holdMails } from './services/outbox-after-restore';
import { withPictures } from './services/pictures';

export interface ApplicationOptions {
  /** The folder of companies, preferences and the list of companies known here. */
  readonly home: string;
  readonly host: 'desktop' | 'browser' | 'cli';
  readonly now?: () => string;
  /** IANA zone that decides what day it is; the computer's own by default. */
  readonly timeZone?: string;
  /** Where fonts and the like lie; found from where the program runs by default. */
  readonly resourcesFolder?: string;
  /** How mail is sent: by default with the system's key store and the certificates that the system trusts. */
  readonly mail?: MailerOptions;
}

/** The application as its own hosts see it: besides the calls, they may open a folder that the person chose. */
export interface HostedApplication extends Application {
  openCompanyFolder(folder: string): Promise<CallResult<Company>>;
  createCompanyFolder(folder: string, wanted: NewCompany, by: string): Promise<CallResult<Company>>;
  /** Makes the sample company of a country in a folder of the person's choice. */
  createSampleFolder(folder: string, by: string, country?: SampleCountry): Promise<CallResult<Company>>;
}

/** Runs the work of a call when it is its turn. */
type InTurn = (name: CallName, work: () => Promise<CallResult<unknown>>) => Promise<CallResult<unknown>>;

type ApplicationCall = Exclude<CallName, keyof typeof companyCalls>;

/** Calls after which another company is open, or none. */
const CHANGEOVERS: ReadonlySet<string> = new Set<CallName>([
  'company.create',
  'company.open',
  'company.openSample',
  'company.close',
  'company.removeSample',
  'company.restoreBackup',
]);

const failed = (failure: Failure) => ({ ok: false, failure }) as const;

/** Whatever is thrown inside becomes a value here: a refusal as it is, anything else as a fault of the program's own. */
async function settled<T>(work: () => Promise<T> | T): Promise<CallResult<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof Refusal) return failed(error.failure);
    const detail = error instanceof Error ? error.message : String(error);
    return failed({ code: 'common.internal', params: { detail } });
  }
}

/** Puts the parts together: the store of the open company, the services over it, the documents. */
export async function createApplication(options: ApplicationOptions): Promise<HostedApplication> {
  const real = { now: options.now ?? presentMoment, timeZone: options.timeZone };
  // A sample is built by ordinary calls in its own past: for that while the clock is the sample's.
  let clock = real;
  const now = () => clock.now();
  const today = () => dateOfInstant(now(), clock.timeZone);
  const file = await ApplicationFile.open(options.home, {
    language: systemLanguage(),
    theme: 'system',
    singleLetterKeys: true,
  });
  const renderer = createRenderer({ resourcesFolder: options.resourcesFolder ?? resourcesFolder() });
  const jobs = createJobs();
  const mailer = createMailer(options.mail);
  const makeSample = async (folder: string, country: SampleCountry, by: string): Promise<void> => {
    try {
      await buildSample({
        country,
        today: today(),
        useClock: (sampleNow, timeZone) => {
          clock = { now: sampleNow, timeZone };
        },
        found: () => companies.create(folder, sampleCompany(country), by, true),
        call: async (name, input) => {
          const result = await perform(name, input, { by });
          if (!result.ok) throw new Refusal(result.failure);
          return result.value as ApiOutput<typeof name>;
        },
      });
    } finally {
      clock = real;
    }
  };
  const companies = new Companies({ home: options.home, now, today, file, makeSample });

  const context = (caller: Caller): Context => {
    const store = companies.store ?? refuse('common.noCompany');
    // One call happens on one day; asking the zone's calendar once a row would be most of a long list's time.
    const day = today();
    const ownRenderer = withPictures(renderer, store);
    return { store, by: caller.by, now, today: () => day, renderer: ownRenderer, jobs, mailer, follow: followInLedger };
  };

  const status = (): ApiOutput<'application.status'> => {
    const store = companies.store;
    const open = store === undefined ? undefined : companyOf(store);
    return {
      company:
        open === undefined || store === undefined
          ? null
          : {
              id: companyIdOf(store.folder),
              name: open.name,
              folder: store.folder,
              sample: open.sample,
              currency: open.currency,
              country: open.address.country,
              language: open.language,
              separateHats: open.separateHats,
            },
      damaged: companies.damaged,
      notices: (store?.notices ?? []).map(({ code, params }) => ({ code, params: { ...params } })),
      recent: file.companies.map(({ id, name, sample }) => ({ id, name, sample })),
      today: today(),
      version: packageFile.version,
      host: options.host,
    };
  };

  const updatePreferences = async (changes: ApiRequest<'preferences.update'>): Promise<Preferences> => {
    const present = file.preferences;
    await file.setPreferences({
      language: changes.language ?? present.language,
      theme: changes.theme ?? present.theme,
      singleLetterKeys: changes.singleLetterKeys ?? present.singleLetterKeys,
    });
    companies.announcePreferences();
    return file.preferences;
  };

  const applicationCalls: {
    [N in ApplicationCall]: (input: ApiRequest<N>, caller: Caller) => ApiOutput<N> | Promise<ApiOutput<N>>;
  } = {
    'application.status': status,
    'preferences.get': () => file.preferences,
    'preferences.update': updatePreferences,
    'company.create': (wanted, { by }) => companies.createInHome(wanted, by),
    'company.open': ({ id }) => companies.openKnown(id),
    'company.openSample': ({ country = USUAL_SAMPLE }, { by }) => companies.openSample(country, by),
    'company.close': async () => {
      await companies.close();
      return {};
    },
    'company.removeSample': async () => {
      await companies.removeSample();
      return {};
    },
    'company.restoreBackup': async ({ id, backupId }, caller) => {
      const restored = await companies.restore(id, backupId, caller.by);
      await holdMails(context(caller));
      return restored;
    },
  };

  const merged = mergeDoubleClicks<CallResult<unknown>>();
  const isCall = (name: string): name is CallName => Object.hasOwn(api, name);
  const isCompanyCall = (name: CallName): name is keyof typeof companyCalls => Object.hasOwn(companyCalls, name);

  /** The input was validated by the call's own schema, so the handler behind the name takes it. */
  const answer = (name: CallName, input: never, caller: Caller): unknown => {
    if (isCompanyCall(name)) return (companyCalls[name] as CompanyHandler<typeof name>)(input, context(caller));
    return applicationCalls[name](input, caller);
  };

  const perform = async (
    name: unknown,
    input: unknown,
    caller: Caller,
    inTurn: InTurn = (_, work) => work(),
  ): Promise<CallResult<unknown>> => {
    // A name that is no text can only come from a page that was tampered with.
    const called = typeof name === 'string' ? name : '';
    if (!isCall(called)) return failed({ code: 'common.unknownCall', params: { name: called.slice(0, 80) } });
    const read = api[called].input.safeParse(input ?? {}, { reportInput: true });
    if (!read.success) return failed(failureOfIssues(read.error.issues));
    const work = () => settled(() => answer(called, read.data as never, caller));
    if (api[called].kind === 'read') return inTurn(called, work);
    return merged(JSON.stringify([called, read.data, caller.by]), () => inTurn(called, work));
  };

  // Opening, making and closing companies happen one after the other, and everything else waits for them: no call meets
  // a company that is half open, or a sample that is still being made with its clock in the past.
  let changeover: Promise<unknown> = Promise.resolve();
  const exclusively = <T>(work: () => Promise<T>): Promise<T> => {
    const next = changeover.then(work);
    changeover = next.catch(() => undefined);
    return next;
  };

  const endWork = async (): Promise<void> => {
    await jobs.end();
    await mailer.end();
  };

  /** Long work on the company that is open ends before another takes its place. */
  const instead = <T>(work: () => Promise<T>) => exclusively(() => endWork().then(() => settled(work)));

  const application: HostedApplication = {
    call: (name, input, caller) =>
      perform(name, input, caller, async (called, work) => {
        if (CHANGEOVERS.has(called)) return exclusively(() => endWork().then(work));
        await changeover;
        return work();
      }),
    onChange: (listener) => companies.onChange(listener),
    openCompanyFolder: (folder) => instead(() => companies.open(folder)),
    createCompanyFolder: (folder, wanted, by) => instead(() => companies.create(folder, wanted, by)),
    createSampleFolder: (folder, by, country = USUAL_SAMPLE) =>
      instead(() => companies.createSample(folder, country, by)),
    close: () =>
      exclusively(async () => {
        await endWork();
        await companies.close();
        await renderer.close();
      }),
  };
  return application;
}
