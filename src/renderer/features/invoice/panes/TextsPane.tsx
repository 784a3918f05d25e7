import { CheckField } from '@renderer/components/fields/ChoiceFields';
import { SidePane } from '@renderer/components/SidePane';
import { useLanguage } from '@renderer/language/context';
import type { Invoice } from '@shared/model/invoice';
import type { InvoiceEditor } from '../use-invoice-editor';
import { SavedField } from './BuyerPane';
import classes from './Pane.module.css';

interface TextsPaneProps {
  readonly invoice: Invoice;
  readonly editor: InvoiceEditor;
  readonly onClose: () => void;
}

/** What the customer reads besides the figures, and which lines without an amount are printed. */
export function TextsPane({ invoice, editor, onClose }: TextsPaneProps) {
  const { t } = useLanguage();
  // Notes with a subject code are those that a country's law asks for; the user's own has none.
  const coded = invoice.notes.filter(({ subjectCode }) => subjectCode !== '');
  const own = invoice.notes.find(({ subjectCode }) => subjectCode === '')?.text ?? '';
  return (
    <SidePane title={t('invoice.texts.title')} onClose={onClose}>
      <div className={classes.fields}>
        <SavedField
          label={t('invoice.texts.note')}
          help={t('invoice.texts.noteHelp')}
          rows={5}
          autoFocus
          saved={own}
          save={(text, saidAt) =>
            editor.changeHeader({ notes: text === '' ? coded : [...coded, { subjectCode: '', text }] }, saidAt)
          }
        />
        <SavedField
          label={t('invoice.texts.projectReference')}
          saved={invoice.projectReference}
          save={(projectReference, saidAt) => editor.changeHeader({ projectReference }, saidAt)}
        />
        <CheckField
          label={t('invoice.texts.showComplimentary')}
          checked={invoice.showComplimentary}
          onChange={(showComplimentary) => void editor.changeHeader({ showComplimentary })}
        />
        <CheckField
          label={t('invoice.texts.showNonChargeable')}
          checked={invoice.showNonChargeable}
          onChange={(showNonChargeable) => void editor.changeHeader({ showNonChargeable })}
        />
      </div>
    </SidePane>
  );
}
