import { formatDate, formatDateRange } from '@shared/i18n/format/dates';
import { formatMoney } from '@shared/i18n/format/numbers';
import type { PlaceholderValues } from '@shared/mail/placeholders';
import type { MailText } from '@shared/mail/standard-texts';
import type { MailSettings } from '@shared/model/mail-settings';
import { letterContextOf, letterPayment } from '../content/letter';
import type { AccountStatement } from '../content/statement-content';
import { factLine, partyValues, writtenText } from './email-text';

/** What the mail of a statement can name: which days, what the balance is, where to pay what is owed. */
function statementValues({ letterhead, from, to, closingAmount }: AccountStatement): PlaceholderValues {
  const context = letterContextOf(letterhead);
  const { translate, language } = context;
  const period = formatDateRange(from, to, language);
  const balance = {
    label: translate('letters.statement.balanceOn', { date: formatDate(to, language) }),
    value: formatMoney(closingAmount, letterhead.currency, language),
  };
  const accounts = closingAmount > 0 ? letterPayment(context, closingAmount, undefined).facts : [];
  return {
    ...partyValues(context),
    opening: translate('letters.statement.attached', { period }),
    payment: [balance, ...accounts]
      // Copied into a bank's form: groups are parted by plain spaces.
      .map(({ label, value }) => factLine(context, { label, value: value.replaceAll('\u00a0', ' ') }))
      .join('\n'),
    amount: balance.value,
    period,
  };
}

/** What the mail with a statement says, in the statement's language. */
export function statementText(statement: AccountStatement, settings: Pick<MailSettings, 'templates'>): MailText {
  return writtenText('statement', statement.letterhead.language, statementValues(statement), settings);
}
