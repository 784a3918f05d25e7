import { type RefObject, useEffect, useRef } from 'react';
import type { TextForm } from './use-text-form';

type Field = HTMLInputElement | HTMLTextAreaElement;

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** Puts a placeholder where the caret last stood in subject or text; at the end of the text before that. */
export function useInsertion({ text, change }: TextForm): {
  fields: RefObject<HTMLDivElement | null>;
  insert: (name: string) => void;
} {
  const fields = useRef<HTMLDivElement>(null);
  const last = useRef<Field | null>(null);

  useEffect(() => {
    const listen = (event: FocusEvent) => {
      if (isField(event.target)) last.current = event.target;
    };
    const place = fields.current;
    place?.addEventListener('focusin', listen);
    return () => place?.removeEventListener('focusin', listen);
  }, []);

  function insert(name: string): void {
    const field = last.current ?? fields.current?.querySelector('textarea') ?? null;
    const isSubject = field instanceof HTMLInputElement;
    const present = isSubject ? text.subject : text.body;
    const start = last.current?.selectionStart ?? present.length;
    const end = last.current?.selectionEnd ?? start;
    const braced = `{${name}}`;
    const next = present.slice(0, start) + braced + present.slice(end);
    change(isSubject ? { subject: next } : { body: next });
    requestAnimationFrame(() => {
      field?.focus();
      field?.setSelectionRange(start + braced.length, start + braced.length);
    });
  }

  return { fields, insert };
}
