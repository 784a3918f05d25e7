import { ProblemRows } from '@renderer/components/e-invoice/ProblemRows';
import { ELECTRONIC_CHOICES, useFormatName } from '@renderer/components/e-invoice/use-format-name';
import { errorsOf } from '@renderer/components/e-invoice/use-state-text';
import { SelectField } from '@renderer/components/fields/SelectField';
import { SidePane } from '@renderer/components/SidePane';
import { Glyph } from '@renderer/components/StatusGlyph';
import { useLanguage } from '@renderer/language/context';
import type { InvoiceView } from '@shared/api/invoicing';
import type { ElectronicChoice } from '@shared/model/electronic-format';
import type { Invoice } from '@shared/model/invoice';
import { PAYMENT_MEANS, TRANSFER } from '@shared/model/payment-means';
import { useEffect, useRef } from 'react';
import type { OpenPane } from '../InvoiceScreen';
import type { InvoiceEditor } from '../use-invoice-editor';
import { useWayToField } from '../use-way-to-field';
import classes from './Pane.module.css';
import { ValidationPart } from './ValidationPart';

interface ElectronicPaneProps {
  readonly view: InvoiceView;
  readonly editor: InvoiceEditor;
  readonly isEditable: boolean;
  readonly onRecalculate: () => void;
  /** Opens another pane in the place of this one. */
  readonly onOpen: (pane: OpenPane) => void;
  readonly onClose: () => void;
}

/** Who sends the file that is written here: nothing leaves this machine by itself. */
function carrierOf(format: ElectronicChoice, sellerCountry: string): 'network' | 'france' | 'malaysia' | 'receiver' {
  if (format === 'myinvois') return 'malaysia';
  if (format === 'peppol' || format === 'nlcius') return 'network';
  return sellerCountry === 'FR' ? 'france' : 'receiver';
}

/** The invoice's electronic format, and what is missing for it with the ways to the fields. */
export function ElectronicPane(props: ElectronicPaneProps) {
  const { view, editor, isEditable, onClose } = props;
  const { t } = useLanguage();
  const nameOf = useFormatName();
  const content = useRef<HTMLDivElement>(null);
  // By keys alone the list is far from the value that opened it.
  useEffect(() => content.current?.querySelector<HTMLElement>('input, button')?.focus(), []);
  const wayTo = useWayToField(props);
  const { invoice, electronic } = view;
  const { format, problems } = electronic;
  const errors = errorsOf(electronic);
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  return (
    <SidePane title={t('preflight.title')} onClose={onClose}>
      <div ref={content} className={classes.fields}>
        {isEditable ? (
          <SelectField<ElectronicChoice>
            label={t('preflight.pane.format')}
            value={format}
            options={ELECTRONIC_CHOICES.map((value) => ({ value, label: nameOf(value) }))}
            onChange={(electronicFormat) => void editor.changeHeader({ electronicFormat })}
          />
        ) : (
          <p>{nameOf(format)}</p>
        )}
        {isEditable && <MeansField invoice={invoice} editor={editor} />}
        {format === 'none' && <p className={classes.help}>{t('preflight.pane.pdfOnly')}</p>}
        {errors.length > 0 && (
          <section className={classes.section}>
            <h3 className={classes.heading}>{t('preflight.pane.errors')}</h3>
            <p className={classes.help}>
              {t(invoice.stage === 'posted' ? 'preflight.pane.posted' : 'preflight.pane.errorsHelp')}
            </p>
            <ProblemRows label={t('preflight.pane.errors')} problems={errors} wayTo={wayTo} />
          </section>
        )}
        {format !== 'none' && errors.length === 0 && (
          <p className={classes.verbs}>
            <Glyph shape="tick" tone="pos" />
            {t('preflight.pane.nothingMissing', { format: nameOf(format) })}
          </p>
        )}
        {warnings.length > 0 && (
          <section className={classes.section}>
            <h3 className={classes.heading}>{t('preflight.pane.warnings')}</h3>
            <ProblemRows label={t('preflight.pane.warnings')} problems={warnings} wayTo={wayTo} />
          </section>
        )}
        {format !== 'none' && (
          <p className={classes.help}>
            {t(`preflight.pane.offline.${carrierOf(format, invoice.seller.address.country)}`)}
          </p>
        )}
        {invoice.stage === 'posted' && invoice.seller.address.country === 'MY' && <ValidationPart invoice={invoice} />}
      </div>
    </SidePane>
  );
}

/** How the customer is asked to pay. A code of another program is shown as it is, until one of ours is chosen. */
function MeansField({ invoice, editor }: { readonly invoice: Invoice; readonly editor: InvoiceEditor }) {
  const { t } = useLanguage();
  const { paymentMeansCode: present } = invoice;
  const known = PAYMENT_MEANS.map((value) => ({ value, label: t(`paymentMeans.code${value}`) }));
  const isKnown = known.some(({ value }) => value === present);
  return (
    <div data-fact="paymentMeansCode">
      <SelectField<string>
        label={t('paymentMeans.label')}
        {...(present === TRANSFER && { help: t('paymentMeans.help') })}
        value={present}
        options={isKnown ? known : [{ value: present, label: present }, ...known]}
        onChange={(chosen) => {
          const paymentMeansCode = PAYMENT_MEANS.find((means) => means === chosen);
          if (paymentMeansCode !== undefined) void editor.changeHeader({ paymentMeansCode });
        }}
      />
    </div>
  );
}
