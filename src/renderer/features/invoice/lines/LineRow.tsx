import { AmountText } from '@renderer/components/AmountText';
import marks from '@renderer/components/CheckMark.module.css';
import { classNames } from '@renderer/components/class-names';
import { CellReading, type Reading } from '@renderer/components/fields/Cell';
import { ChoiceCell } from '@renderer/components/fields/ChoiceCell';
import { DecimalCell, TextCell } from '@renderer/components/fields/cells';
import { useLanguage } from '@renderer/language/context';
import type { Proposal } from '@shared/api/invoicing';
import { editableFields } from '@shared/billing/edit-draft';
import { minorUnitDigits } from '@shared/currencies';
import { compareDecimals } from '@shared/decimal';
import type { Invoice, InvoiceLine } from '@shared/model/invoice';
import { unitAbbreviation } from '@shared/units';
import { memo, useState } from 'react';
import { CorrectedLine, type CorrectedTo } from '../correction/CorrectedLine';
import { CorrectionLine } from '../correction/CorrectionLine';
import type { LineEdit } from '../edits';
import type { ViewResult } from '../use-invoice-editor';
import { LineMenu } from './LineMenu';
import classes from './Lines.module.css';
import { ProposalLine } from './ProposalLine';
import { rateOfVatId, treatmentOf, vatId, vatOptions } from './vat-options';

/** What a row asks of the screen. The same functions for every row, so that typing in one draws no other. */
export interface LineActions {
  readonly change: (lineId: string, changes: LineEdit, saidAt?: 'screen' | 'cell') => Promise<ViewResult>;
  readonly typed: (lineId: string, field: 'quantity' | 'price', value: string | null) => void;
  readonly decide: (ids: readonly string[], choice: 'accept' | 'decline') => void;
  readonly openMenu: (lineId: string | null) => void;
  readonly openTexts: (lineId: string) => void;
  readonly takeOff: (lineId: string) => void;
  /** Takes the line among those that are changed together, or out of them. */
  readonly choose: (lineId: string) => void;
}

interface LineRowProps {
  readonly line: InvoiceLine;
  readonly invoice: Pick<Invoice, 'seller' | 'currency'>;
  /** With what is typed, and with what is proposed. */
  readonly netAmount: number;
  /** A correcting line with what is typed; null for every other. */
  readonly correcting: InvoiceLine | null;
  /** What of it is billed now, where it was corrected since. */
  readonly corrected: CorrectedTo | null;
  readonly proposals: readonly Proposal[];
  readonly isEditable: boolean;
  /** Before it is posted: what differs from the work that it bills is marked. */
  readonly marksEdits: boolean;
  readonly isTabStop: boolean;
  readonly isMenuOpen: boolean;
  /** Whether it is among the lines that are chosen; null while none is. */
  readonly isChosen: boolean | null;
  readonly actions: LineActions;
}

function isEdited({ origin, quantity, price, billingType, correction }: InvoiceLine): boolean {
  // What a correction changes stands beneath it.
  if (correction !== null) return false;
  return (
    compareDecimals(quantity, origin.quantity) !== 0 ||
    compareDecimals(price, origin.price) !== 0 ||
    billingType !== origin.billingType
  );
}

/** One billed row: what can be changed is a cell, what is proposed stands beneath with its reason. */
export const LineRow = memo(function LineRow(props: LineRowProps) {
  const { line, invoice, proposals, isEditable, isTabStop, isMenuOpen, actions } = props;
  const { t } = useLanguage();
  const [reading, setReading] = useState<Reading | null>(null);
  const edited = props.marksEdits && isEdited(line);
  return (
    <tr
      className={classNames(
        classes.row,
        classes.line,
        proposals.length > 0 && classes.proposed,
        edited && classes.edited,
        props.isChosen && classes.chosen,
      )}
      aria-selected={props.isChosen ?? undefined}
      data-line={line.id}
      tabIndex={isTabStop ? 0 : -1}
    >
      <td className={classes.subject}>
        {props.isChosen !== null && (
          <input
            type="checkbox"
            className={marks.box}
            tabIndex={-1}
            checked={props.isChosen}
            aria-label={t('draft.choose', { line: line.name })}
            onChange={() => actions.choose(line.id)}
          />
        )}
        {edited && <span className={classes.dot} role="img" aria-label={t('shell.grid.edited')} />}
        <span className={isEditable ? classes.name : classes.nameText} data-field="name" title={line.name}>
          {isEditable ? (
            <TextCell
              label={t('invoice.line.of', { field: t('invoice.column.description'), line: line.name })}
              width="fit"
              value={line.name}
              onTake={(name) => actions.change(line.id, { name }, 'cell')}
            />
          ) : (
            line.name
          )}
        </span>
        {reading === null ? (
          <SecondText line={line} currency={invoice.currency} isEdited={edited} />
        ) : (
          <span className={classes.reading}>
            <CellReading {...reading} />
          </span>
        )}
      </td>
      <FigureCells {...props} onReading={setReading} />
      <td className={classes.end}>
        {line.billingType === 'chargeable' ? (
          <AmountText amount={props.netAmount} currency={invoice.currency} />
        ) : (
          <span className={classes.quiet}>{t(`billing.billingType.${line.billingType}`)}</span>
        )}
        {isEditable && (
          <LineMenu
            line={line}
            isOpen={isMenuOpen}
            onChange={(isOpen) => actions.openMenu(isOpen ? line.id : null)}
            onBillingType={(billingType) => void actions.change(line.id, { billingType })}
            onTexts={() => actions.openTexts(line.id)}
            onTakeOff={() => actions.takeOff(line.id)}
            onChoose={() => actions.choose(line.id)}
          />
        )}
      </td>
      {props.corrected !== null && <CorrectedLine corrected={props.corrected} currency={invoice.currency} />}
      {props.correcting !== null && <CorrectionLine line={props.correcting} currency={invoice.currency} />}
      {proposals.length > 0 && (
        <td className={classes.detail}>
          <ProposalLine line={line} proposals={proposals} currency={invoice.currency} onDecide={actions.decide} />
        </td>
      )}
    </tr>
  );
});

/** Who and when; in its place, while an edited line is pointed at or in focus, what it was. */
function SecondText(props: { line: InvoiceLine; currency: string; isEdited: boolean }) {
  const { line, currency } = props;
  const { t, formatDays, formatQuantity, formatPrice, formatAmount, formatPercent } = useLanguage();
  const { origin } = line;
  const days = formatDays(line.startDate, line.endDate);
  const adjusted = [
    ...line.allowances.map((each) => ({ ...each, sign: '−' })),
    ...line.charges.map((each) => ({ ...each, sign: '+' })),
  ].map(({ amount, percent, sign }) =>
    amount !== null ? `${sign}${formatAmount(amount, currency)}` : `${sign}${formatPercent(percent ?? '0')}`,
  );
  const was =
    origin.billingType === line.billingType
      ? t('invoice.line.was', {
          quantity: formatQuantity(origin.quantity),
          unit: unitAbbreviation(origin.unit, t),
          price: formatPrice(origin.price, currency),
        })
      : t('invoice.line.wasType', { type: t(`billing.billingType.${origin.billingType}`) });
  return (
    <span className={classes.second}>
      <span className={classes.meta}>
        {[line.personName, days, ...adjusted].filter((text) => text !== '').join(', ')}
      </span>
      {props.isEdited && <span className={classes.was}>{was}</span>}
    </span>
  );
}

function FigureCells(props: LineRowProps & { onReading: (reading: Reading | null) => void }) {
  const { line, invoice, proposals, isEditable, actions, onReading } = props;
  const { t, formatQuantity, formatPrice, formatDecimal, formatPercent } = useLanguage();
  const fields = isEditable ? editableFields(line) : [];
  const labelOf = (field: string) => t('invoice.line.of', { field, line: line.name });
  const price = proposals.find(({ field }) => field === 'price');
  const vat = proposals.find(({ field }) => field === 'vat');
  const unit = unitAbbreviation(line.unit, t);
  return (
    <>
      <td className={classes.end} data-field="quantity">
        {fields.includes('quantity') ? (
          <DecimalCell
            label={labelOf(t('invoice.column.quantity'))}
            value={line.quantity}
            onReading={onReading}
            onTyped={(value) => actions.typed(line.id, 'quantity', value)}
            onTake={(quantity) => actions.change(line.id, { quantity }, 'cell')}
          />
        ) : (
          <span className={classes.figures}>{formatQuantity(line.quantity)}</span>
        )}
      </td>
      <td className={classes.quiet} title={unit}>
        {unit}
      </td>
      <td className={classes.end} data-field="price">
        {price !== undefined ? (
          <span className={classes.figures}>
            <del className={classes.old}>{formatDecimal(price.old)}</del> {formatPrice(price.new, invoice.currency)}
          </span>
        ) : fields.includes('price') ? (
          <DecimalCell
            label={labelOf(t('invoice.column.price'))}
            decimals={minorUnitDigits(invoice.currency)}
            value={line.price}
            onReading={onReading}
            onTyped={(value) => actions.typed(line.id, 'price', value)}
            onTake={(value) => actions.change(line.id, { price: value }, 'cell')}
          />
        ) : (
          <span className={classes.figures}>{formatPrice(line.price, invoice.currency)}</span>
        )}
      </td>
      <td className={classNames(classes.end, classes.tax)} data-field="vat">
        {vat !== undefined ? (
          <span className={classes.figures}>
            <del className={classes.old}>{formatPercent(rateOfVatId(vat.old))}</del>{' '}
            {formatPercent(rateOfVatId(vat.new))}
          </span>
        ) : isEditable ? (
          <ChoiceCell
            label={labelOf(t('invoice.column.vat'))}
            figures
            value={vatId(line.vat)}
            shown={formatPercent(line.vat.rate)}
            options={vatOptions(invoice, line.vat, t, formatPercent)}
            onChoose={(id) => void actions.change(line.id, { vat: treatmentOf(id, invoice, line.vat) })}
          />
        ) : (
          <span className={classes.figures}>{formatPercent(line.vat.rate)}</span>
        )}
      </td>
    </>
  );
}
