import { classNames } from '@renderer/components/class-names';
import { Cell } from '@renderer/components/fields/Cell';
import { ChoiceCell, OpenCell } from '@renderer/components/fields/ChoiceCell';
import { DateCell, TextCell } from '@renderer/components/fields/cells';
import { TextButton } from '@renderer/components/TextButton';
import { useLanguage } from '@renderer/language/context';
import { useStatus } from '@renderer/shell/status';
import type { InvoiceView } from '@shared/api/invoicing';
import { LANGUAGES } from '@shared/i18n/languages';
import type { ReactNode } from 'react';
import type { InvoiceEditor } from '../use-invoice-editor';
import classes from './Facts.module.css';

/** What opens beside the document. */
export type Pane = 'buyer' | 'texts' | 'layout' | 'advances' | 'newLine' | 'discounts' | 'contract' | 'electronic';

interface FactsProps {
  readonly view: InvoiceView;
  readonly editor: InvoiceEditor;
  readonly isEditable: boolean;
  readonly onOpen: (pane: Pane) => void;
}

/** The head of the paper: what stands above the lines, each value in its place and, on a draft, a cell. */
export function Facts({ view, editor, isEditable, onOpen }: FactsProps) {
  const { t, formatDate } = useLanguage();
  const { invoice } = view;
  return (
    <dl className={classes.facts}>
      <Fact label={t('invoice.fact.contract')}>
        <Text>{[invoice.contractNumber, invoice.contractName].filter(Boolean).join(', ')}</Text>
      </Fact>
      <Fact label={t('invoice.fact.project')}>
        <Text>{invoice.projectName || '–'}</Text>
      </Fact>
      <Fact label={t('invoice.fact.invoiceDate')} name="invoiceDate">
        {isEditable ? (
          <DayCell
            label={t('invoice.fact.invoiceDate')}
            value={invoice.invoiceDate}
            onTake={(invoiceDate) => editor.changeHeader({ invoiceDate }, 'cell')}
          />
        ) : (
          <Text>{formatDate(invoice.invoiceDate)}</Text>
        )}
      </Fact>
      <DueFact view={view} editor={editor} isEditable={isEditable} />
      <Fact label={t('invoice.fact.buyer')} name="buyer">
        <BuyerValue view={view} isEditable={isEditable} onOpen={() => onOpen('buyer')} />
      </Fact>
      <Reference field="buyerReference" {...{ view, editor, isEditable }} />
      <Reference field="orderReference" {...{ view, editor, isEditable }} />
      <DeliveryFact {...{ view, editor, isEditable }} />
      <Fact label={t('invoice.fact.language')} name="language">
        {isEditable ? (
          <ChoiceCell
            label={t('invoice.fact.language')}
            value={invoice.language}
            options={LANGUAGES.map((value) => ({ value, label: t(`invoice.language.${value}`) }))}
            onChoose={(language) => void editor.changeHeader({ language })}
          />
        ) : (
          <Text>{t(`invoice.language.${invoice.language}`)}</Text>
        )}
      </Fact>
      <Fact label={t('invoice.fact.texts')} name="texts" isWide>
        <TextsValue view={view} isEditable={isEditable} onOpen={() => onOpen('texts')} />
      </Fact>
    </dl>
  );
}

interface FactProps {
  readonly label: string;
  readonly name?: string;
  readonly late?: boolean;
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

function Fact({ label, name, late, isWide, children }: FactProps) {
  return (
    <div className={classNames(classes.fact, isWide && classes.wide)}>
      <dt>{label}</dt>
      <dd className={classNames(late && classes.late)} data-fact={name}>
        {children}
      </dd>
    </div>
  );
}

function Text({ children }: { children: string }) {
  return (
    <span className={classes.text} title={children}>
      {children}
    </span>
  );
}

interface DayCellProps {
  readonly label: string;
  /** Null for none; emptying the cell gives none. */
  readonly value: string;
  readonly onTake: (date: string) => ReturnType<InvoiceEditor['changeHeader']>;
}

function DayCell({ label, value, onTake }: DayCellProps) {
  const { today } = useStatus();
  return <DateCell label={label} width="fit" value={value} today={today} onTake={onTake} />;
}

/** A day that may be none: emptied, it is. `base` is the day that `+14` counts from. */
function OptionalDay(props: {
  label: string;
  value: string | null;
  base: string;
  onTake: (date: string | null) => ReturnType<InvoiceEditor['changeHeader']>;
}) {
  const { formatDate, parseDate } = useLanguage();
  const { today } = useStatus();
  return (
    <Cell<string>
      label={props.label}
      width="fit"
      figures
      value={props.value ?? ''}
      show={(date) => (date === '' ? '' : formatDate(date))}
      parse={(text) => (text.trim() === '' ? { ok: true, value: '' } : parseDate(text, today, props.base))}
      onTake={(date) => props.onTake(date === '' ? null : date)}
    />
  );
}

type Part = Omit<FactsProps, 'onOpen'>;

/** Follows the payment terms until a day is typed; emptied or by the verb beside it, it follows them again. */
function DueFact({ view, editor, isEditable }: Part) {
  const { t, formatDate } = useLanguage();
  const { invoice, overdueDays } = view;
  const { dueDate, dueDateByHand, paymentTermDays } = invoice;
  if (!isEditable) {
    return (
      <Fact label={t('invoice.fact.due')} late={overdueDays > 0}>
        <Text>{formatDate(dueDate)}</Text>
      </Fact>
    );
  }
  const label = dueDateByHand ? t('invoice.fact.dueByHand') : t('invoice.fact.dueIn', { count: paymentTermDays });
  return (
    <Fact label={label} name="dueDate">
      <OptionalDay
        label={t('invoice.fact.due')}
        value={dueDate}
        base={invoice.invoiceDate}
        onTake={(date) => editor.changeHeader({ dueDate: date }, 'cell')}
      />
      {dueDateByHand && (
        <TextButton quiet onPress={() => void editor.changeHeader({ dueDate: null })}>
          {t('invoice.fact.followTerms')}
        </TextButton>
      )}
    </Fact>
  );
}

function DeliveryFact({ view, editor, isEditable }: Part) {
  const { t, formatDateRange, formatDate } = useLanguage();
  const { deliveryStart, deliveryEnd, invoiceDate } = view.invoice;
  if (!isEditable) {
    const [first = '', last = first] = [deliveryStart, deliveryEnd].flatMap((day) => day ?? []);
    return (
      <Fact label={t('invoice.fact.delivery')}>
        <Text>{first === '' ? '–' : first === last ? formatDate(first) : formatDateRange(first, last)}</Text>
      </Fact>
    );
  }
  return (
    <Fact label={t('invoice.fact.delivery')} name="deliveryEnd">
      <OptionalDay
        label={t('invoice.fact.deliveryStart')}
        value={deliveryStart}
        base={invoiceDate}
        onTake={(date) => editor.changeHeader({ deliveryStart: date }, 'cell')}
      />
      <span className={classes.to}>–</span>
      <OptionalDay
        label={t('invoice.fact.deliveryEnd')}
        value={deliveryEnd}
        base={deliveryStart ?? invoiceDate}
        onTake={(date) => editor.changeHeader({ deliveryEnd: date }, 'cell')}
      />
    </Fact>
  );
}

function Reference({ field, view, editor, isEditable }: Part & { field: 'buyerReference' | 'orderReference' }) {
  const { t } = useLanguage();
  const label = t(`invoice.fact.${field}`);
  const value = view.invoice[field];
  return (
    <Fact label={label} name={field}>
      {isEditable ? (
        <TextCell
          label={label}
          width="fit"
          value={value}
          placeholder={t('invoice.fact.add')}
          onTake={(text) => editor.changeHeader({ [field]: text }, 'cell')}
        />
      ) : (
        <Text>{value || '–'}</Text>
      )}
    </Fact>
  );
}

interface OpenProps {
  readonly view: InvoiceView;
  readonly isEditable: boolean;
  readonly onOpen: () => void;
}

function BuyerValue({ view, isEditable, onOpen }: OpenProps) {
  const { t } = useLanguage();
  const { line1, postalCode, city } = view.invoice.buyer.address;
  const address = [line1, `${postalCode} ${city}`.trim()].filter(Boolean).join(', ') || t('invoice.fact.noAddress');
  if (!isEditable) return <Text>{address}</Text>;
  return (
    <OpenCell name="buyer" label={`${t('invoice.fact.buyer')}: ${address}`} onOpen={onOpen}>
      {address}
    </OpenCell>
  );
}

function TextsValue({ view, isEditable, onOpen }: OpenProps) {
  const { t } = useLanguage();
  const text = view.invoice.notes.find(({ subjectCode }) => subjectCode === '')?.text || t('invoice.fact.noNote');
  if (!isEditable) return <Text>{text}</Text>;
  return (
    <OpenCell name="texts" label={`${t('invoice.fact.texts')}: ${text}`} onOpen={onOpen}>
      {text}
    </OpenCell>
  );
}
