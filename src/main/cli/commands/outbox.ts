import type { OutboxRow } from '@shared/api/mail';
import type { Language } from '@shared/i18n/languages';
import type { Translate } from '@shared/i18n/translate';
import { idSchema } from '@shared/ids';
import { allPages } from '../all-pages';
import type { CommandRunner } from '../command';
import { EXIT } from '../exit-codes';
import { messageOf } from '../failure-text';
import { table } from '../output/table';
import { outcomeDocument } from '../refused-rows';
import { wrongUse } from '../wrong-use';

const VIEWS = ['open', 'sent', 'discarded', 'all'] as const;

const SETTLEMENTS = ['sent', 'waiting', 'discarded'] as const;

/** `ID=sent` as what the call takes. */
function settlementOf(text: string) {
  const [id = '', given] = text.split('=');
  const as = SETTLEMENTS.find((one) => one === given);
  if (as === undefined || !idSchema.safeParse(id).success) {
    return wrongUse('cli.notAChoice', { option: '--settle', value: text, choices: SETTLEMENTS.join(', ') });
  }
  return { id, as };
}

/** The mails as a table, and beneath it why they are not sent. */
function linesOf(rows: readonly OutboxRow[], t: Translate, language: Language): string[] {
  if (rows.length === 0) return [];
  const heads = [
    { head: t('outbox.column.state') },
    { head: t('outbox.column.about') },
    { head: t('outbox.column.customer') },
    { head: t('outbox.column.to') },
    { head: t('outbox.column.attempts'), align: 'right' as const },
    { head: '' },
  ];
  const cells = rows.map(({ id, state, kind, number, customerName, to, attempts }) => [
    t(`outbox.state.${state}`),
    `${t(`mail.kind.${kind}`)} ${number}`.trim(),
    customerName,
    to,
    String(attempts),
    id,
  ]);
  const reasons = rows.flatMap(({ id, lastFailure }) =>
    lastFailure === null ? [] : [`  ${id}: ${messageOf(lastFailure, language)}`],
  );
  return [...table(heads, cells), ...reasons];
}

const runner: CommandRunner = async ({ options, session, answer, t, language }) => {
  const view = options.choice('view', VIEWS) ?? 'open';
  const settlements = options.list('settle').map(settlementOf);
  const open = await session();
  for (const settlement of settlements) await open.call('outbox.settle', settlement);
  const delivered = options.flag('deliver') ? await open.call('outbox.deliver', {}) : undefined;
  const { rows } = await allPages((page) => open.call('outbox.list', { view, ...page }));
  const json = { ...(delivered !== undefined && outcomeDocument(delivered, language)), mails: rows };
  answer(json, () => [
    ...(delivered === undefined ? [] : [t('outbox.delivered', { count: delivered.done })]),
    ...(rows.length === 0 && view !== 'all' ? [t(`outbox.empty.${view}`)] : []),
    ...linesOf(rows, t, language),
  ]);
  return delivered !== undefined && delivered.refused.length > 0 ? EXIT.refused : undefined;
};

export default runner;
