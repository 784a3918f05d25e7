import { SidePane } from '@renderer/components/SidePane';
import { useLanguage } from '@renderer/language/context';
import type { InvoiceView } from '@shared/api/invoicing';
import { editableFields } from '@shared/billing/edit-draft';
import type { InvoiceLine, LineAllowance } from '@shared/model/invoice';
import { priceOriginText } from '@shared/price-origin';
import { useEffect, useRef } from 'react';
import { focusPlace } from '../lines/focus-line';
import type { InvoiceEditor } from '../use-invoice-editor';
import { AllowanceFields } from './AllowanceFields';
import { SavedField } from './BuyerPane';
import { ClassificationFields } from './ClassificationFields';
import { ManualFields } from './ManualFields';
import classes from './Pane.module.css';

interface LinePaneProps {
  readonly view: InvoiceView;
  readonly line: InvoiceLine;
  readonly editor: InvoiceEditor;
  /** The field to begin in; the name where none is asked for. */
  readonly field?: string | undefined;
  readonly onClose: () => void;
}

/** What the customer reads about one line, and where its price comes from. */
export function LinePane({ view, line, editor, field, onClose }: LinePaneProps) {
  const { t, language } = useLanguage();
  const { invoice } = view;
  const fields = editableFields(line);
  const complete = (entry: LineAllowance) => entry;
  const origin = priceOriginText(line.priceOrigin, language);
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => focusPlace(content.current, field), [field]);
  return (
    <SidePane title={t('invoice.line.details')} onClose={onClose}>
      <div ref={content} className={classes.fields}>
        <SavedField
          label={t('invoice.line.name')}
          rows={2}
          autoFocus={field === undefined}
          saved={line.name}
          save={(name, saidAt) => editor.changeLine(line.id, { name: name.replaceAll(/\s+/g, ' ') }, saidAt)}
        />
        <SavedField
          label={t('invoice.line.description')}
          rows={4}
          saved={line.description}
          save={(description, saidAt) => editor.changeLine(line.id, { description }, saidAt)}
        />
        <SavedField
          label={t('invoice.line.orderLine')}
          saved={line.orderLineReference}
          save={(orderLineReference, saidAt) => editor.changeLine(line.id, { orderLineReference }, saidAt)}
        />
        <ClassificationFields invoice={invoice} line={line} editor={editor} />
        {line.isManual && <ManualFields view={view} line={line} editor={editor} />}
        {fields.includes('allowances') &&
          (['allowances', 'charges'] as const).map((field) => (
            <AllowanceFields
              key={field}
              kind={field === 'allowances' ? 'discount' : 'surcharge'}
              entries={line[field]}
              currency={invoice.currency}
              complete={complete}
              save={(entries) => editor.changeLine(line.id, { [field]: entries }, 'cell')}
            />
          ))}
        <p className={classes.help}>{t('invoice.line.priceFrom', { origin })}</p>
      </div>
    </SidePane>
  );
}
