import { useCall } from '@renderer/api/use-call';
import { useState } from 'react';
import type { MailChanges } from '../send-channels';

type FieldName = keyof MailChanges;

/** The mail as it would go, and what was typed over it. */
export function useMailEdits(invoiceId: string, enabled: boolean) {
  const { data: preview, failure } = useCall(
    'mail.preview',
    { invoiceId },
    { collections: ['invoices', 'company', 'customers'], enabled },
  );
  const [changes, setChanges] = useState<MailChanges>({});
  return {
    preview,
    failure,
    changes,
    textOf: (name: FieldName): string => changes[name] ?? preview?.[name] ?? '',
    change: (name: FieldName, text: string) => setChanges((present) => ({ ...present, [name]: text })),
  };
}

export type MailEdits = ReturnType<typeof useMailEdits>;
