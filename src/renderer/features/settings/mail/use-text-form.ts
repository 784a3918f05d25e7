import type { SavedRecord } from '@renderer/components/record/use-saved-record';
import type { Failure } from '@shared/failure';
import type { Language } from '@shared/i18n/languages';
import { unknownPlaceholder } from '@shared/mail/placeholders';
import { type MailText, standardText, textFor } from '@shared/mail/standard-texts';
import type { Company } from '@shared/model/company';
import type { MailKind } from '@shared/model/mail-settings';
import { useState } from 'react';

/** The text of one kind of mail in one language: what the firm wrote, else the program's, and what is being typed. */
export function useTextForm({ record, save }: SavedRecord<Company>) {
  const [kind, setKind] = useState<MailKind>('invoice');
  const [language, setLanguage] = useState<Language>(record.language);
  const [typed, setTyped] = useState<MailText | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { templates } = record.mail;
  const isOwn = templates.some((template) => template.kind === kind && template.language === language);
  const text = typed ?? textFor(kind, language, { templates });

  const problemOf = (name: keyof MailText): Failure | null => {
    const unknown = unknownPlaceholder(text[name], kind);
    return unknown === null ? null : { code: 'mail.unknownPlaceholder', params: { name: unknown } };
  };

  async function write(own: MailText | null): Promise<boolean> {
    const result = await save(({ mail }) => {
      const others = mail.templates.filter((template) => template.kind !== kind || template.language !== language);
      return { mail: { ...mail, templates: own === null ? others : [...others, { kind, language, ...own }] } };
    });
    setFailure(result.ok ? null : result.failure);
    if (result.ok) setTyped(null);
    return result.ok;
  }

  const look = (change: () => void) => {
    setTyped(null);
    setFailure(null);
    change();
  };

  /** What is the program's own is not kept: it follows the program. */
  function saved(): MailText | null {
    const standard = standardText(kind, language);
    const subject = text.subject.trim() === standard.subject ? '' : text.subject;
    const body = text.body.trim() === standard.body ? '' : text.body;
    return subject === '' && body === '' ? null : { subject, body };
  }

  return {
    kind,
    language,
    text,
    isOwn,
    isTyped: typed !== null,
    failure,
    subjectProblem: problemOf('subject'),
    bodyProblem: problemOf('body'),
    chooseKind: (next: MailKind) => look(() => setKind(next)),
    chooseLanguage: (next: Language) => look(() => setLanguage(next)),
    change: (changes: Partial<MailText>) => setTyped({ ...text, ...changes }),
    save: () => write(saved()),
    reset: () => write(null),
    cancel: () => look(() => undefined),
  };
}

export type TextForm = ReturnType<typeof useTextForm>;
