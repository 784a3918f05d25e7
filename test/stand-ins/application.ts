import type { Application, Caller } from '../../src/main/application-contract';
import type { CallResult, Change } from '../../src/shared/api/contract';

export interface StandInApplication extends Application {
  readonly calls: { name: string; input: unknown; caller: Caller }[];
  readonly openedFolders: string[];
  closed: boolean;
  /** How many subscriptions to changes are open. */
  listening(): number;
  /** What the next calls of this name answer; `{}` otherwise. */
  answers(name: string, answer: (input: unknown, caller: Caller) => Promise<CallResult<unknown>>): void;
  announce(change: Change): void;
  openCompanyFolder(folder: string): Promise<CallResult<unknown>>;
}

/** An application that notes what a host asks of it. Hosts are tested on it; the end-to-end suite has the real one. */
export function standInApplication(): StandInApplication {
  const listeners = new Set<(change: Change) => void>();
  const answers = new Map<string, (input: unknown, caller: Caller) => Promise<CallResult<unknown>>>();
  const application: StandInApplication = {
    calls: [],
    openedFolders: [],
    closed: false,
    listening: () => listeners.size,
    answers: (name, answer) => {
      answers.set(name, answer);
    },
    announce: (change) => {
      for (const listener of listeners) listener(change);
    },
    call: async (name, input, caller) => {
      application.calls.push({ name, input, caller });
      return (await answers.get(name)?.(input, caller)) ?? { ok: true, value: {} };
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    openCompanyFolder: async (folder) => {
      application.openedFolders.push(folder);
      return { ok: true, value: {} };
    },
    close: async () => {
      application.closed = true;
    },
  };
  return application;
}
