import { Figures } from '@renderer/components/AmountText';
import type { GridColumn } from '@renderer/components/grid/types';
import { type Status, StatusGlyph } from '@renderer/components/StatusGlyph';
import { useLanguage } from '@renderer/language/context';
import type { OutboxRow } from '@shared/api/mail';
import { sizeText } from '@shared/i18n/format/sizes';
import type { OutboxState } from '@shared/model/outbox';
import { useMemo } from 'react';

/** The glyph that says the same elsewhere. */
const GLYPHS: Readonly<Record<OutboxState, Status>> = {
  waiting: 'confirmed',
  sending: 'posted',
  failed: 'failed',
  uncertain: 'held',
  sent: 'sent',
  discarded: 'credited',
};

export function useOutboxColumns(): readonly GridColumn<OutboxRow>[] {
  const { t, language, formatDateTime } = useLanguage();
  return useMemo(
    () => [
      {
        id: 'state',
        head: t('outbox.column.state'),
        width: 170,
        tone: 'text',
        cell: ({ state }) => <StatusGlyph status={GLYPHS[state]} label={t(`outbox.state.${state}`)} />,
      },
      {
        id: 'about',
        head: t('outbox.column.about'),
        width: 'minmax(180px, 1.6fr)',
        tone: 'subject',
        cell: ({ kind, number }) => `${t(`mail.kind.${kind}`)} ${number}`.trim(),
      },
      {
        id: 'customer',
        head: t('outbox.column.customer'),
        width: 'minmax(120px, 1fr)',
        tone: 'text',
        cell: ({ customerName }) => customerName,
      },
      { id: 'to', head: t('outbox.column.to'), width: 'minmax(140px, 1fr)', tone: 'text', cell: ({ to }) => to },
      {
        id: 'attempts',
        head: t('outbox.column.attempts'),
        width: 70,
        align: 'end',
        wideOnly: true,
        cell: ({ attempts }) => String(attempts),
      },
      {
        id: 'size',
        head: t('outbox.column.size'),
        width: 76,
        align: 'end',
        wideOnly: true,
        cell: ({ size }) => <Figures>{sizeText(size, language)}</Figures>,
      },
      {
        id: 'at',
        head: t('outbox.column.at'),
        width: 130,
        cell: ({ at, sentAt }) => <Figures>{formatDateTime(sentAt ?? at)}</Figures>,
      },
    ],
    [t, language, formatDateTime],
  );
}
