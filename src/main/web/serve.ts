import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CallResult } from '@shared/api/contract';
import type { Failure } from '@shared/failure';
import type { Language } from '@shared/i18n/languages';
import { failureMessage } from '@shared/i18n/translate';
import type { Application } from '../application-contract';
import { readHostArguments } from '../content/arguments';
import { EXIT, exitCodeOf } from '../content/exit-codes';
import { systemLanguage } from '../content/language';
import { preferredLanguage } from '../content/preferred-language';
import { userName } from '../content/user-name';
import { startWebHost, type WebHost } from './web-host';

export interface ServeOptions {
  readonly arguments: readonly string[];
  readonly rendererFolder: string;
  createApplication(options: {
    home: string;
    host: 'browser';
  }): Promise<Application & { openCompanyFolder(folder: string): Promise<CallResult<unknown>> }>;
}

export type Served =
  | { readonly ok: true; readonly url: string; close(): Promise<void> }
  | { readonly ok: false; readonly exitCode: number; readonly message: string };

function refused(failure: Failure, language: Language, exitCode: number): Served {
  return { ok: false, exitCode, message: `${failureMessage(failure, language)} (${failure.code})` };
}

/** Opens the application, the company where one is named, and the host; or says in the person's language why not. */
export async function serve(options: ServeOptions): Promise<Served> {
  const { rendererFolder } = options;
  const read = readHostArguments(options.arguments);
  if (!read.ok) return refused(read.failure, systemLanguage(), EXIT.wrongUse);
  const { home, company, port } = read.value;
  if (!existsSync(join(rendererFolder, 'index.html'))) {
    return refused({ code: 'host.notBuilt', params: { folder: rendererFolder } }, systemLanguage(), EXIT.refused);
  }
  const application = await options.createApplication({ home, host: 'browser' });
  const by = userName();
  const giveUp = async (failure: Failure, exitCode: number): Promise<Served> => {
    const language = await preferredLanguage(application, { by });
    await application.close();
    return refused(failure, language, exitCode);
  };
  if (company !== undefined) {
    const opened = await application.openCompanyFolder(company);
    if (!opened.ok) {
      return giveUp(opened.failure, exitCodeOf(opened.failure));
    }
  }
  let host: WebHost;
  try {
    host = await startWebHost({ application, rendererFolder, port, by });
  } catch {
    // A free port can always be had on the loopback address: only a port asked for is refused.
    return giveUp({ code: 'host.portTaken', params: { port } }, EXIT.refused);
  }
  return {
    ok: true,
    url: host.url,
    async close() {
      await host.close();
      await application.close();
    },
  };
}
