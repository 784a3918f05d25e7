import { AmountText } from '@renderer/components/AmountText';
import { TextButton } from '@renderer/components/TextButton';
import { useLanguage } from '@renderer/language/context';
import type { InvoiceView } from '@shared/api/invoicing';
import { subtractDecimals } from '@shared/decimal';
import type { Remainder } from '@shared/model/invoice';
import { addAmounts } from '@shared/money';
import { unitAbbreviation } from '@shared/units';
import type { PendingWork } from '../use-pending';
import { useRemedy } from '../use-way-out';
import classes from './Dock.module.css';

interface LeftOutPartProps {
  readonly view: InvoiceView;
  readonly isEditable: boolean;
  readonly pending: PendingWork;
  /** Asks again what becomes of what was taken off a line. */
  readonly onAsk: (lineId: string) => void;
}

type LeftOut = InvoiceView['notOnDraft'][number];

/** One row a reason, and one for each draft that holds something: what tells the groups apart further is on its screen. */
function byReason(groups: readonly LeftOut[]): LeftOut[] {
  return [...Map.groupBy(groups, ({ reason, invoiceId }) => `${reason} ${invoiceId}`).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const ids = same.flatMap((group) => group.ids);
    const count = same.reduce((sum, group) => sum + group.count, 0);
    return [{ ...first, ids, count, amount: addAmounts(same.map(({ amount }) => amount)) }];
  });
}

/** What could have been billed and is not, why, and what was cut by hand. */
export function LeftOutPart({ view, isEditable, pending, onAsk }: LeftOutPartProps) {
  const { t } = useLanguage();
  const { notOnDraft, edits, invoice } = view;
  const remedyOf = useRemedy(invoice.projectIds[0]);
  return (
    <>
      <h2 className={classes.title}>{t('invoice.leftOut.title')}</h2>
      {notOnDraft.length === 0 ? (
        <p className={classes.none}>{t('invoice.leftOut.none')}</p>
      ) : (
        <div className={classes.rows}>
          {byReason(notOnDraft).map((group) => {
            const text = t('invoice.leftOut.group', {
              reason: group.reason === 'ready' ? t('draft.pending.ready') : t(`billing.reason.${group.reason}`),
              rows: t('common.rows', { count: group.count }),
            });
            const remedy = remedyOf(group);
            const verb = isEditable ? pending.verbFor(group) : null;
            return (
              <div key={`${group.reason} ${group.invoiceId}`} className={classes.row}>
                <span className={classes.text} title={text}>
                  {remedy && !verb ? <TextButton onPress={remedy}>{text}</TextButton> : text}
                </span>
                <span className={classes.withVerb}>
                  {verb && !pending.isRunning && (
                    <TextButton label={`${verb.label}, ${text}`} onPress={verb.run}>
                      {verb.label}
                    </TextButton>
                  )}
                  <AmountText amount={group.amount} currency={invoice.currency} />
                </span>
              </div>
            );
          })}
        </div>
      )}
      {edits.length > 0 && (
        <>
          <h2 className={classes.title}>{t('invoice.edited.title')}</h2>
          <div className={classes.rows}>
            {edits.map((edit) => (
              <Edit key={edit.lineId} edit={edit} currency={invoice.currency} isEditable={isEditable} onAsk={onAsk} />
            ))}
          </div>
        </>
      )}
    </>
  );
}

const REMAINDERS: readonly Remainder[] = ['defer', 'writeOff', 'complimentary'];

interface EditProps {
  readonly edit: InvoiceView['edits'][number];
  readonly currency: string;
  readonly isEditable: boolean;
  readonly onAsk: (lineId: string) => void;
}

function Edit({ edit, currency, isEditable, onAsk }: EditProps) {
  const { t, formatQuantity, formatPrice } = useLanguage();
  const unit = unitAbbreviation(edit.unit, t);
  const remainder = REMAINDERS.find((one) => one === edit.remainder);
  const text =
    edit.fromQuantity !== edit.toQuantity
      ? t('invoice.edited.quantity', {
          line: edit.name,
          from: formatQuantity(edit.fromQuantity, 0),
          to: formatQuantity(edit.toQuantity, 0),
          unit,
        })
      : edit.fromPrice !== edit.toPrice
        ? t('invoice.edited.price', {
            line: edit.name,
            from: formatPrice(edit.fromPrice, currency),
            to: formatPrice(edit.toPrice, currency),
          })
        : edit.name;
  return (
    <>
      <div className={classes.row}>
        <span>
          <span className={classes.dot} aria-hidden />
          <span className={classes.text} title={text}>
            {text}
          </span>
        </span>
        <AmountText amount={edit.netEffect} currency={currency} signed />
      </div>
      {remainder !== undefined && (
        <div className={classes.row}>
          <span className={classes.indented}>
            <span className={classes.text}>
              {t(`invoice.edited.${remainder}`, {
                quantity: formatQuantity(subtractDecimals(edit.fromQuantity, edit.toQuantity), 0),
                unit,
              })}
            </span>
          </span>
          {isEditable && (
            <TextButton label={`${t('invoice.edited.change')}, ${edit.name}`} onPress={() => onAsk(edit.lineId)}>
              {t('invoice.edited.change')}
            </TextButton>
          )}
        </div>
      )}
    </>
  );
}
