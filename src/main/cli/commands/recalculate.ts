import type { ApiOutput } from '@shared/api';
import type { ProposalReason } from '@shared/billing/recalculate';
import type { Translate } from '@shared/i18n/translate';
import { fromMinor } from '@shared/money';
import type { CommandRunner } from '../command';
import { findInvoice } from '../find';
import { problemDocuments, totalsDocument } from '../output/invoice-document';
import { totalLines } from '../output/invoice-lines';
import { table } from '../output/table';
import { wrongUse } from '../wrong-use';

type Recalculated = ApiOutput<'invoice.recalculate'>;

function proposalDocuments({ proposals, view }: Recalculated, t: Translate) {
  return proposals.map(({ id, lineId, field, old, new: proposed, reason, params, netEffect, accepted }) => {
    const index = view.invoice.lines.findIndex((line) => line.id === lineId);
    return {
      id,
      line: index < 0 ? null : index + 1,
      field,
      old,
      new: proposed,
      reason,
      // Codes cross the API as text; they are those of billing/recalculate.ts.
      message: t(`billing.proposal.${reason as ProposalReason}`, params),
      netEffect: fromMinor(netEffect, view.invoice.currency),
      accepted,
    };
  });
}

const runner: CommandRunner = async ({ operands, options, session, answer, language, t, formats }) => {
  const [wanted = ''] = operands;
  if (options.flag('accept') && options.flag('decline')) wrongUse('cli.acceptAndDecline');
  const open = await session();
  const { id, revision } = await findInvoice(open, wanted);
  const result = await open.call('invoice.recalculate', {
    id,
    revision,
    ...(options.flag('accept') ? { accept: 'all' } : {}),
    ...(options.flag('decline') ? { decline: 'all' } : {}),
  });
  const { view } = result;
  const proposals = proposalDocuments(result, t);
  const problems = problemDocuments(view, language);
  answer({ proposals, problems, totals: totalsDocument(view) }, () => [
    ...(proposals.length === 0
      ? [t('cli.recalculate.none')]
      : table(
          [
            { head: '#', align: 'right' },
            { head: t('cli.head.field') },
            { head: t('cli.head.old'), align: 'right' },
            { head: t('cli.head.new'), align: 'right' },
            { head: t('cli.head.net'), align: 'right' },
            { head: t('cli.head.reason') },
            { head: t('cli.head.decision') },
          ],
          proposals.map((proposal, index) => [
            proposal.line === null ? '–' : String(proposal.line),
            proposal.field,
            proposal.old,
            proposal.new,
            formats.amount(result.proposals[index]?.netEffect ?? 0, view.invoice.currency),
            proposal.message,
            proposal.accepted
              ? t('cli.recalculate.accepted')
              : options.flag('decline')
                ? t('cli.recalculate.declined')
                : t('cli.recalculate.waiting'),
          ]),
        )),
    ...problems.map(({ severity, message }) => `${t(`cli.severity.${severity}`)}: ${message}`),
    '',
    ...totalLines(view, language),
  ]);
  return undefined;
};

export default runner;
