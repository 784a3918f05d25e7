import { DateField } from '@renderer/components/fields/DateField';
import { SelectField } from '@renderer/components/fields/SelectField';
import { useLanguage } from '@renderer/language/context';
import type { InvoiceView } from '@shared/api/invoicing';
import type { InvoiceLine } from '@shared/model/invoice';
import { isKnownUnit, UNITS, unitLabel } from '@shared/units';
import type { InvoiceEditor } from '../use-invoice-editor';
import { SavedField } from './BuyerPane';
import classes from './Pane.module.css';

interface ManualFieldsProps {
  readonly view: InvoiceView;
  readonly line: InvoiceLine;
  readonly editor: InvoiceEditor;
}

const TEXTS = [
  ['task', 'draft.newLine.task'],
  ['category', 'draft.newLine.category'],
  ['personName', 'draft.newLine.person'],
  ['roleName', 'draft.newLine.role'],
] as const;

/** What a line that was typed on the draft says of itself, where others say what their row does. */
export function ManualFields({ view, line, editor }: ManualFieldsProps) {
  const { t } = useLanguage();
  const units = isKnownUnit(line.unit) ? UNITS : [line.unit, ...UNITS];
  const isHours = line.transactionClass === 'time';
  const terms = view.contract.lines.filter(({ billingMethod }) => !isHours || billingMethod === 'timeAndMaterial');
  const texts = TEXTS.filter(([field]) => (isHours ? field !== 'category' : field === 'task' || field === 'category'));
  return (
    <>
      <SelectField
        label={t('draft.newLine.contractLine')}
        value={line.contractLineId}
        options={terms.map(({ contractLineId, name }) => ({ value: contractLineId, label: name }))}
        onChange={(contractLineId) => void editor.changeLine(line.id, { contractLineId })}
      />
      <div className={classes.halves}>
        <DateField
          label={t('draft.newLine.date')}
          value={line.startDate}
          today={view.invoice.invoiceDate}
          onChange={(startDate) =>
            startDate !== '' && void editor.changeLine(line.id, { startDate, endDate: startDate })
          }
        />
        <div data-place="unit">
          <SelectField
            label={t('invoice.column.unit')}
            searchable
            value={line.unit}
            options={units.map((value) => ({ value, label: unitLabel(value, '2', t) }))}
            onChange={(unit) => void editor.changeLine(line.id, { unit })}
          />
        </div>
      </div>
      {texts.map(([field, label]) => (
        <SavedField
          key={field}
          label={t(label)}
          saved={line[field]}
          save={(text, saidAt) => editor.changeLine(line.id, { [field]: text }, saidAt)}
        />
      ))}
    </>
  );
}
