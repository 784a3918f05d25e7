import { useApi } from '@renderer/api/context';
import { useMailServer } from '@renderer/api/use-mail-server';
import { Dialog } from '@renderer/components/Dialog';
import { RadioField } from '@renderer/components/fields/ChoiceFields';
import { Glyph } from '@renderer/components/StatusGlyph';
import { useLanguage } from '@renderer/language/context';
import { useNotice } from '@renderer/shell/notices';
import type { InvoiceView } from '@shared/api/invoicing';
import type { Failure } from '@shared/failure';
import { badAddressIn } from '@shared/mail/addresses';
import { useState } from 'react';
import { CHANNELS, type Channel, sendBy } from '../send-channels';
import type { InvoiceEditor } from '../use-invoice-editor';
import classes from './dialogs.module.css';
import { MailFields } from './MailFields';
import { useMailEdits } from './use-mail-edits';

interface SendDialogProps {
  readonly view: InvoiceView;
  readonly editor: InvoiceEditor;
  readonly onClose: () => void;
  /** The invoice is posted, but could not be handed over: said on the screen, where it can be sent again. */
  readonly onFailure: (failure: Failure) => void;
}

const REPORTS = {
  email: 'invoice.sent.emailSent',
  emailDraft: 'invoice.sent.emailReady',
  file: 'invoice.sent.fileReady',
  print: 'invoice.sent.printReady',
} as const;

/** Why a mail cannot go to these recipients; a draft may be without one, for the mail program asks. */
function problemOf(to: string, channel: Channel): Failure | null {
  const email = badAddressIn(to);
  if (email !== null) return { code: 'mail.badAddress', params: { email } };
  return channel === 'email' && to.trim() === '' ? { code: 'mail.noRecipient', params: {} } : null;
}

/** One step for a firm of one: says what it will do, then confirms, posts and hands over. */
export function SendDialog({ view, editor, onClose, onFailure }: SendDialogProps) {
  const { t, formatMoney, formatDate, explain } = useLanguage();
  const { call } = useApi();
  const notice = useNotice();
  const hasServer = useMailServer();
  const [chosen, setChosen] = useState<Channel | null>(null);
  const channel = chosen ?? (hasServer ? 'email' : 'emailDraft');
  const isMail = channel === 'email' || channel === 'emailDraft';
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { invoice, nextNumber } = view;
  const isPosted = invoice.stage === 'posted';
  const edits = useMailEdits(invoice.id, isMail);
  const problem = isMail ? problemOf(edits.textOf('to'), channel) : null;

  async function post() {
    if (isPosted) return { ok: true, value: view } as const;
    const name = invoice.stage === 'confirmed' ? 'invoice.post' : 'invoice.issue';
    return editor.act((at) => call(name, at));
  }

  async function send() {
    setBusy(true);
    setFailure(null);
    const posted = await post();
    if (!posted.ok) {
      setBusy(false);
      // Said here, beside what was decided; nothing was posted.
      editor.dismiss();
      return setFailure(posted.failure);
    }
    const sent = await sendBy(channel, invoice.id, call, isMail ? edits.changes : {});
    onClose();
    if (!sent.ok) return onFailure(sent.failure);
    const number = posted.value.invoice.number ?? '';
    const { mail } = sent.value;
    if (mail !== null && mail.state !== 'sent') {
      // Codes cross the API as text; they are those of the refusals.
      if (mail.lastFailure !== null) onFailure(mail.lastFailure as Failure);
      return notice({ text: t('outbox.kept') });
    }
    const report = sent.value.handedOver ? REPORTS[channel] : 'invoice.sent.cancelled';
    notice({ text: t(report, { number }) });
  }

  return (
    <Dialog
      title={t('invoice.send.title', { customer: invoice.buyer.name })}
      confirmLabel={t('invoice.action.send')}
      busy={isBusy || (isMail && edits.preview === undefined)}
      disabledReason={problem === null ? null : explain(problem)}
      failure={failure}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <dl className={classes.facts}>
        <dt>{t('invoice.send.number')}</dt>
        <dd>{invoice.number ?? (nextNumber && t('invoice.send.numberAtPosting', { number: nextNumber })) ?? '–'}</dd>
        <dt>{t(invoice.kind === 'creditNote' ? 'correction.total.toCredit' : 'invoice.total.toPay')}</dt>
        <dd className={classes.amount}>
          {formatMoney(isPosted ? view.openAmount : invoice.totals.dueAmount, invoice.currency)}
        </dd>
        <dt>{t('invoice.fact.due')}</dt>
        <dd>{formatDate(invoice.dueDate)}</dd>
      </dl>
      <RadioField
        label={t('invoice.send.how')}
        value={channel}
        onChange={setChosen}
        options={CHANNELS.filter((value) => value !== 'email' || hasServer).map((value) => ({
          value,
          label: t(`invoice.send.${value}`),
        }))}
      />
      {!isPosted && (
        <p className={classes.warn}>
          <Glyph shape="mark" tone="warn" />
          {t(invoice.stage === 'confirmed' ? 'invoice.send.finalPost' : 'invoice.send.final')}
        </p>
      )}
      {isMail && <MailFields edits={edits} isPosted={isPosted} />}
    </Dialog>
  );
}
