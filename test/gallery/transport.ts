import type { ApiTransport } from '@renderer/api/transport';
import type { ApiOutput, Preferences } from '@shared/api';
import type { CallResult, Change } from '@shared/api/contract';
import type { Language } from '@shared/i18n/languages';
import { invoiceRows } from './invoices';

type Status = ApiOutput<'application.status'>;

const status: Status = {
  company: {
    id: 'fjellheim',
    name: 'Fjellheim Rådgivning AS',
    folder: '/home/kari/Proforma/Fjellheim',
    sample: true,
    currency: 'NOK',
    country: 'NO',
    language: 'nb',
    separateHats: false,
  },
  damaged: null,
  notices: [],
  recent: [{ id: 'fjellheim', name: 'Fjellheim Rådgivning AS', sample: true }],
  today: '2026-11-20',
  version: '0.1.0',
  host: 'browser',
};

/** Answers like the application, from fixed rows. `hold` keeps writes waiting, `fail` refuses them. */
export function galleryTransport(language: Language, theme: Preferences['theme']) {
  let preferences: Preferences = { language, theme, singleLetterKeys: true };
  const listeners = new Set<(change: Change | null) => void>();
  const calls: { name: string; input: unknown }[] = [];

  function answer(name: string, input: unknown): CallResult<unknown> {
    if (name === 'application.status') return { ok: true, value: status };
    if (name === 'preferences.get') return { ok: true, value: preferences };
    if (name === 'preferences.update') {
      preferences = { ...preferences, ...(input as Partial<Preferences>) };
      return { ok: true, value: preferences };
    }
    if (name === 'invoice.list') {
      const { offset = 0, limit = 100, text = '' } = input as { offset?: number; limit?: number; text?: string };
      const found = invoiceRows.filter((row) => row.customerName.toLowerCase().includes(text.toLowerCase()));
      const counts = { all: 312, drafts: 7, toSend: 4, open: 23, overdue: 5, paid: 278 };
      return { ok: true, value: { rows: found.slice(offset, offset + limit), total: found.length, counts } };
    }
    return { ok: false, failure: { code: 'common.unknownCall', params: { name } } };
  }

  const transport: ApiTransport = {
    async call(name, input) {
      calls.push({ name, input });
      const result = answer(name, input);
      if (name === 'preferences.update') {
        for (const listener of listeners) listener({ seq: calls.length, touched: { preferences: ['1'] } });
      }
      return result;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return { transport, calls };
}
