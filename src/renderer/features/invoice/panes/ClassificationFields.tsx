import { chosenClass, malaysianClasses, shownClass } from '@renderer/components/e-invoice/malaysian-classes';
import { SelectField } from '@renderer/components/fields/SelectField';
import { useLanguage } from '@renderer/language/context';
import type { Classification } from '@shared/model/classification';
import type { Invoice, InvoiceLine } from '@shared/model/invoice';
import type { InvoiceEditor } from '../use-invoice-editor';
import { SavedField } from './BuyerPane';
import classes from './Pane.module.css';

interface ClassificationFieldsProps {
  readonly invoice: Invoice;
  readonly line: InvoiceLine;
  readonly editor: InvoiceEditor;
}

const BLANK: Classification = { code: '', scheme: '' };

/** What the line is sorted into: one of LHDN's classes in Malaysia, a code with the list that it is of elsewhere. */
export function ClassificationFields({ invoice, line, editor }: ClassificationFieldsProps) {
  const { t } = useLanguage();
  const present = line.classification;
  if (invoice.electronicFormat === 'myinvois' || invoice.seller.address.country === 'MY') {
    return (
      <div data-place="classification">
        <SelectField
          label={t('classification.label')}
          searchable
          value={shownClass(present, null)}
          options={malaysianClasses(present, null)}
          onChange={(code) => void editor.changeLine(line.id, { classification: chosenClass(code) })}
        />
      </div>
    );
  }
  const { code, scheme } = present ?? BLANK;
  const save = (changes: Partial<Classification>) => {
    const next = { code, scheme, ...changes };
    return editor.changeLine(line.id, { classification: next.code + next.scheme === '' ? null : next }, 'cell');
  };
  return (
    <div className={classes.halves} data-place="classification">
      <SavedField label={t('classification.label')} saved={code} save={(text) => save({ code: text })} />
      <SavedField
        label={t('classification.list')}
        help={t('classification.listHelp')}
        saved={scheme}
        save={(text) => save({ scheme: text.toUpperCase() })}
      />
    </div>
  );
}
