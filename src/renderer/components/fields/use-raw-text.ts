import type { Parsed } from '@shared/i18n/format/parse-decimal';
import { useState } from 'react';
import { useLanguage } from '../../language/context';

interface Inputs<T> {
  readonly value: T;
  /** As it stands when the field is left. */
  readonly show: (value: T) => string;
  readonly parse: (text: string) => Parsed<T>;
  readonly onChange: (value: T) => void;
}

/**
 * A value edited as text: what is typed stays as typed, is read with every key, and is written in the form of the
 * language when the field is left. A text that cannot be read changes nothing and stays, with its problem beneath.
 */
export function useRawText<T>({ value, show, parse, onChange }: Inputs<T>) {
  const { explain } = useLanguage();
  const [raw, setRaw] = useState<string | null>(null);
  const [isLeft, setLeft] = useState(false);
  const parsed = raw === null ? null : parse(raw);
  return {
    text: raw ?? show(value),
    problem: isLeft && parsed?.ok === false ? explain(parsed.reason) : null,
    /** How the text is understood, where that is not what it says. */
    reading: parsed?.ok && show(parsed.value) !== raw?.trim() ? show(parsed.value) : null,
    onText(text: string) {
      setRaw(text);
      setLeft(false);
      const next = parse(text);
      if (next.ok) onChange(next.value);
    },
    onLeave() {
      setLeft(true);
      if (parsed?.ok) setRaw(null);
    },
    onValue(next: T) {
      setRaw(null);
      onChange(next);
    },
  };
}
