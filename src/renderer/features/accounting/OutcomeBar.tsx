import { MessageBar } from '@renderer/components/FailureBar';
import { useLanguage } from '@renderer/language/context';
import type { FailureCode } from '@shared/i18n/catalogue';

/** What a call on many rows could not do. */
export interface Refused {
  readonly id: string;
  readonly failure: { readonly code: string; readonly params: Record<string, string | number> };
}

/** The reason in the language of the screen. A code crosses to the window as text. */
export function useReasons(): (failure: Refused['failure']) => string {
  const { explain } = useLanguage();
  return ({ code, params }) => explain({ code: code as FailureCode, params });
}

export function OutcomeBar({ refused, onDismiss }: { refused: readonly Refused[]; onDismiss: () => void }) {
  const { t } = useLanguage();
  const reasonOf = useReasons();
  if (refused.length === 0) return null;
  const reasons = [...new Set(refused.map(({ failure }) => reasonOf(failure)))];
  const text = `${t('accounting.journal.refused', { count: refused.length })}. ${reasons.slice(0, 2).join(' ')}`;
  return <MessageBar tone="danger" text={text} onDismiss={onDismiss} />;
}
