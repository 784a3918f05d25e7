import type { ApiOutput } from '@shared/api';
import type { SentStatementRow } from '@shared/api/statements';
import { refuse } from '@shared/failure';
import type { SentStatement } from '@shared/model/sent-statement';
import { customers, outbox, sentStatements } from './collections';
import { type Context, compareKeys, type Handlers, pageOf, rowOf } from './context';
import { extensionOf, MAIL } from './issued-documents';
import { presentMail } from './outbox';

/** What became of its mail, as the outbox has it now. */
function stateOf({ mailId }: SentStatement, context: Pick<Context, 'store' | 'mailer'>): SentStatementRow['state'] {
  const mail = mailId === null ? undefined : context.store.get(outbox, mailId);
  return mail === undefined ? 'draft' : presentMail(mail, context).state;
}

export function rowOfSentStatement(
  statement: SentStatement,
  context: Pick<Context, 'store' | 'mailer'>,
): SentStatementRow {
  const { documents, ...row } = statement;
  const { fileName = '', hash = '' } = documents.find(({ format }) => format === 'statement') ?? {};
  const { name } = rowOf(context.store, customers, statement.customerId);
  return { ...row, customerName: name, state: stateOf(statement, context), fileName, hash };
}

export const sentStatementHandlers: Handlers<'receivables.sentStatements' | 'receivables.sentStatementFile'> = {
  'receivables.sentStatements': ({ customerId, ...page }, context) => {
    const { store } = context;
    const found =
      customerId === undefined ? store.all(sentStatements) : store.by(sentStatements, 'customer', customerId);
    const { rows, total } = pageOf(
      found.toSorted((a, b) => compareKeys(b.id, a.id)),
      page,
    );
    return { rows: rows.map((row) => rowOfSentStatement(row, context)), total };
  },

  'receivables.sentStatementFile': async (
    { id, as },
    { store },
  ): Promise<ApiOutput<'receivables.sentStatementFile'>> => {
    const { documents } = rowOf(store, sentStatements, id);
    const document = documents.find(({ mediaType }) => (mediaType === MAIL) === (as === 'mail'));
    if (document === undefined) return refuse('common.notFound', { id });
    const bytes = await store.getDocument(`${document.hash}.${extensionOf(document)}`);
    const { fileName, mediaType } = document;
    return { fileName, mediaType, base64: Buffer.from(bytes).toString('base64') };
  },
};
