import { useLanguage } from '@renderer/language/context';
import type { CallResult } from '@shared/api/contract';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useHeard } from './use-heard';

/** What is kept of a typed text, and what is wrong with it. */
export interface ReadText {
  readonly value: string;
  readonly problem: string | null;
}

export interface SavedTextValue {
  /** As it is kept. */
  readonly value: string;
  /** As it stands at rest, where that differs. */
  readonly show?: (value: string) => string;
  /** How a typed text is understood; where left out, it is kept without the spaces round it. */
  readonly read?: (text: string) => ReadText;
  readonly onSave: (value: string) => Promise<CallResult<unknown>>;
}

interface Draft {
  readonly text: string;
  /** What was kept when the typing began: if it is something else by now, somebody else changed it. */
  readonly base: string;
}

const trimmed = (text: string): ReadText => ({ value: text.trim(), problem: null });

const asKept = (value: string) => value;

/**
 * A text that is saved when its field is left, or with Enter. What cannot be saved stays in the field, with the reason
 * beneath; Esc restores what was there, a second Esc leaves the field.
 */
export function useSavedText({ value: known, show = asKept, read = trimmed, onSave }: SavedTextValue) {
  const { t, explain } = useLanguage();
  const { value, saved } = useHeard(known);
  const [draft, setDraft] = useState<Draft | null>(null);
  /** As it stands when a save is answered, not when it was asked for. */
  const latest = useRef(draft);
  latest.current = draft;
  const [isLeft, setLeft] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  // An imported value may be wrong as it stands.
  const problem = draft === null ? read(value).problem : isLeft ? read(draft.text).problem : null;

  function restore(): void {
    setDraft(null);
    setLeft(false);
    setRefusal(null);
  }

  async function take(): Promise<void> {
    if (draft === null) return;
    const typed = read(draft.text);
    setLeft(true);
    if (typed.problem !== null) return;
    if (typed.value === value) return restore();
    if (draft.base !== value) {
      setDraft({ ...draft, base: value });
      return setRefusal(t('record.changedElsewhere', { value: show(value) || '–' }));
    }
    const result = await onSave(typed.value);
    if (!result.ok) return setRefusal(explain(result.failure));
    saved(typed.value);
    if (latest.current?.text === draft.text) return restore();
    // Typed on while it was being saved: that stays, over what is kept now.
    setDraft((present) => present && { ...present, base: typed.value });
  }

  return {
    text: draft?.text ?? show(value),
    isTyping: draft !== null,
    error: refusal ?? problem,
    onText(text: string) {
      setDraft({ text, base: draft?.base ?? value });
      setRefusal(null);
    },
    onLeave: () => void take(),
    onKeyDown(event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) {
      const isParagraph = event.currentTarget instanceof HTMLTextAreaElement;
      if (event.key === 'Enter' && (!isParagraph || event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        void take();
      } else if (event.key === 'Escape') {
        event.preventDefault();
        if (draft === null && refusal === null) event.currentTarget.blur();
        else restore();
      }
    },
  };
}
