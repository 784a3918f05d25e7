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

type Notes = Invoice['notes'];

/** The notes with another text in one of them; emptied, it is taken off. */
const withText = (notes: Notes, changed: Notes[number], text: string): Notes =>
  notes.flatMap((note) => (note !== changed ? [note] : text === '' ? [] : [{ ...note, text }]));

/** What the customer reads besides the figures, and which lines without an amount are printed. */
export function TextsPane({ invoice, editor, onClose }: TextsPaneProps) {
  const { t } = useLanguage();
  // Notes with a subject code come from a call and say what a country's law asks for; the user's own has none.
  const coded = invoice.notes.filter(({ subjectCode }) => subjectCode !== '');
  const own = invoice.notes.find(({ subjectCode }) => subjectCode === '')?.text ?? '';
  return (
    <SidePane title={t('invoice.texts.title')} onClose={onClose}>
      <div className={classes.fields}>
        {coded.map((note, index) => (
          <SavedField
            // Several can be of one subject: that is what the preflight speaks of.
            key={`${note.subjectCode} ${coded.slice(0, index).filter(({ subjectCode }) => subjectCode === note.subjectCode).length}`}
            label={t('invoice.texts.coded', { code: note.subjectCode })}
            help={t('invoice.texts.codedHelp')}
            rows={2}
            autoFocus={index === 0}
            saved={note.text}
            save={(text, saidAt) => editor.changeHeader({ notes: withText(invoice.notes, note, text) }, saidAt)}
          />
        ))}
        <SavedField
          label={t('invoice.texts.note')}
          help={t('invoice.texts.noteHelp')}
          rows={5}
          autoFocus={coded.length === 0}
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
