import type { SavedRecord } from '@renderer/components/record/use-saved-record';
import type { Failure } from '@shared/failure';
import { MAIL_PROVIDERS, USUAL_PORTS } from '@shared/mail/server';
import type { Company } from '@shared/model/company';
import type { MailServer } from '@shared/model/mail-settings';
import { useState } from 'react';

/** What a new server begins with: the way that most providers want. */
const NEW_SERVER: MailServer = { host: '', port: 587, security: 'startTls', user: '', from: '', blindCopyTo: '' };

/** The one that takes mail at this host, by id; `other` where none is known. */
export const providerOf = ({ host }: MailServer): string =>
  MAIL_PROVIDERS.find((provider) => provider.host === host.trim().toLowerCase())?.id ?? 'other';

/** The server as it is being typed. It is saved as one: half of one would send nowhere. */
export function useServerForm({ record, save }: SavedRecord<Company>) {
  const { server: kept } = record.mail;
  const [draft, setDraft] = useState<MailServer | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function write(server: MailServer | null) {
    setBusy(true);
    const result = await save(({ mail }) => ({ mail: { ...mail, server } }));
    setBusy(false);
    setFailure(result.ok ? null : result.failure);
    if (result.ok) setDraft(null);
    return result.ok;
  }

  const server = draft ?? kept;
  const change = (changes: Partial<MailServer>) => {
    setFailure(null);
    setDraft({ ...(server ?? NEW_SERVER), ...changes });
  };
  return {
    server,
    kept,
    isTyped: draft !== null,
    isBusy,
    failure,
    begin: () => setDraft(NEW_SERVER),
    cancel: () => {
      setDraft(null);
      setFailure(null);
    },
    change,
    chooseProvider: (id: string) => {
      const provider = MAIL_PROVIDERS.find((one) => one.id === id);
      change(provider === undefined ? { host: '' } : pick(provider));
    },
    /** The port follows where it was the usual one. */
    chooseSecurity: (security: MailServer['security']) => {
      const wasUsual = server === null || Object.values(USUAL_PORTS).includes(server.port);
      change(wasUsual ? { security, port: USUAL_PORTS[security] } : { security });
    },
    save: () => (draft === null ? Promise.resolve(true) : write(draft)),
    remove: () => write(null),
  };
}

const pick = ({ host, port, security }: Pick<MailServer, 'host' | 'port' | 'security'>) => ({ host, port, security });

export type ServerForm = ReturnType<typeof useServerForm>;
