import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { type ApiInput, type ApiOutput, api, type CallName } from '@shared/api';
import type { CallResult } from '@shared/api/contract';
import { failureOfIssues } from '@shared/api/validate';
import { Refusal } from '@shared/failure';
import type { Company } from '@shared/model/company';
import type { SampleCountry } from '@shared/samples';
import { defaultHome } from '../home';

/** An application of this process's own, with the company of `--company` open where one was named. */
export interface Session {
  /** The opened company; null where none was named. */
  readonly company: Company | null;
  /** Makes one call of the API; a refusal is thrown. */
  call<N extends CallName>(name: N, input: ApiInput<N>): Promise<ApiOutput<N>>;
  /** The same with a name and an input that are known only at run time. */
  callByName(name: string, input: unknown): Promise<unknown>;
  /** Makes a company in a folder that holds none, and opens it. */
  createCompany(folder: string, wanted: ApiInput<'company.create'>): Promise<Company>;
  /** The same, filled with the work of the sample company of a country; Norway's where none is named. */
  createSample(folder: string, country?: SampleCountry): Promise<Company>;
  close(): Promise<void>;
}

export interface SessionOptions {
  readonly folder: string | undefined;
  readonly by: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

/** The value of a call's result; its failure is thrown. */
export function unwrap<T>(result: CallResult<T>): T {
  if (!result.ok) throw new Refusal(result.failure);
  return result.value;
}

/** A folder is no part of a call, so what it is made with is held against the call's schema here. */
function newCompany(wanted: ApiInput<'company.create'>) {
  const read = api['company.create'].input.safeParse(wanted, { reportInput: true });
  if (!read.success) throw new Refusal(failureOfIssues(read.error.issues));
  return read.data;
}

/** Opens the application, and the company in `folder`. Refused as the store refuses: no company, locked, damaged. */
export async function openSession(options: SessionOptions): Promise<Session> {
  const { createApplication } = await import('../application');
  const password = options.env['PROFORMA_SMTP_PASSWORD'];
  const application = await createApplication({
    home: defaultHome({ platform: process.platform, env: options.env, homeFolder: homedir() }),
    host: 'cli',
    // For machines without a key store, and for scripts: it is used and forgotten.
    ...(password !== undefined && { mail: { password } }),
  });
  const callByName = async (name: string, input: unknown) => {
    if (options.signal.aborted) throw new Refusal({ code: 'cli.interrupted', params: {} });
    return unwrap(await application.call(name, input, { by: options.by, signal: options.signal }));
  };
  try {
    const company =
      options.folder === undefined ? null : unwrap(await application.openCompanyFolder(resolve(options.folder)));
    return {
      company,
      callByName,
      createCompany: async (folder, wanted) =>
        unwrap(await application.createCompanyFolder(folder, newCompany(wanted), options.by)),
      createSample: async (folder, country) =>
        unwrap(await application.createSampleFolder(folder, options.by, country)),
      // The application holds its own answers against the call's output schema: see `api`.
      call: async (name, input) => (await callByName(name, input)) as ApiOutput<typeof name>,
      close: () => application.close(),
    };
  } catch (error) {
    await application.close();
    throw error;
  }
}
