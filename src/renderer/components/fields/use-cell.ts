import type { CallResult } from '@shared/api/contract';
import type { Parsed } from '@shared/i18n/format/parse-decimal';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useLanguage } from '../../language/context';

export interface CellValue<T> {
  readonly value: T;
  /** At rest. */
  readonly show: (value: T) => string;
  /** While it is edited, where that differs from how it rests: ungrouped digits. */
  readonly showForEditing?: (value: T) => string;
  readonly parse: (text: string) => Parsed<T>;
  /** Enter, or leaving the cell, took a new value. A refusal keeps the text in the cell and is shown beneath. */
  readonly onTake: (value: T) => undefined | Promise<CallResult<unknown>>;
  /** Told the value that the text stands for until it is taken, for totals that follow the typing; null when there is none. */
  readonly onTyped?: (value: T | null) => void;
}

/** What a cell does: text at rest, a field while it has the focus; Enter takes, Esc restores, a second Esc leaves. */
export function useCell<T>({ value, show, showForEditing = show, parse, onTake, onTyped }: CellValue<T>) {
  const { explain } = useLanguage();
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [hasFocus, setFocus] = useState(false);

  const original = showForEditing(value);
  const isChanged = draft !== null && draft !== original;
  const parsed = isChanged ? parse(draft) : null;

  useTyped(
    parsed?.ok && problem === null ? { value: parsed.value, text: showForEditing(parsed.value) } : null,
    onTyped,
  );

  const restore = () => {
    setDraft(null);
    setProblem(null);
  };

  async function take(): Promise<void> {
    if (parsed === null) return restore();
    if (!parsed.ok) return setProblem(explain(parsed.reason));
    if (showForEditing(parsed.value) === original) return restore();
    const result = await onTake(parsed.value);
    if (result?.ok === false) setProblem(explain(result.failure));
    else restore();
  }

  return {
    text: draft ?? (hasFocus ? original : show(value)),
    problem,
    hasFocus,
    /** The text is not what is saved. */
    isTyped: isChanged,
    /** How the typed text is understood, while it is typed: the new value as it will rest, and the old. */
    reading: hasFocus && parsed?.ok && problem === null ? { value: show(parsed.value), old: show(value) } : null,
    onFocus: () => setFocus(true),
    onBlur() {
      setFocus(false);
      void take();
    },
    onText(text: string) {
      setDraft(text);
      setProblem(null);
    },
    onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
      if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        void take();
      } else if (event.key === 'Escape') {
        event.preventDefault();
        if (draft === null && problem === null) event.currentTarget.blur();
        else restore();
      }
    },
  };
}

/** Tells a value once, and again only when it is another: the same text may be read into a new object every time. */
function useTyped<T>(typed: { value: T; text: string } | null, onTyped: ((value: T | null) => void) | undefined): void {
  const latest = useRef({ typed, onTyped });
  latest.current = { typed, onTyped };
  const text = typed?.text ?? null;
  useEffect(() => {
    const { typed: now, onTyped: tell } = latest.current;
    tell?.(text === null || now === null ? null : now.value);
  }, [text]);
}
