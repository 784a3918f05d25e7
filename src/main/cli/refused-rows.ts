import type { Failure } from '@shared/failure';
import type { Language } from '@shared/i18n/languages';
import { messageOf } from './failure-text';

interface Outcome {
  readonly done: number;
  readonly refused: readonly {
    readonly id: string;
    readonly failure: { readonly code: string; readonly params: Failure['params'] };
  }[];
}

/** What a call on many rows did, for scripts: how many it took, and of each other row why not. */
export function outcomeDocument({ done, refused }: Outcome, language: Language) {
  return {
    done,
    refused: refused.map(({ id, failure }) => ({ id, code: failure.code, message: messageOf(failure, language) })),
  };
}

/** The reasons for the eye, each once with how many rows it stands for. */
export function refusalLines({ refused }: Outcome, language: Language): string[] {
  const counts = new Map<string, number>();
  for (const { failure } of refused) {
    const message = messageOf(failure, language);
    counts.set(message, (counts.get(message) ?? 0) + 1);
  }
  return [...counts].map(([message, count]) => `  ${count} × ${message}`);
}
