import { useAction } from '@renderer/api/use-action';
import { useCall } from '@renderer/api/use-call';
import { TextField } from '@renderer/components/fields/TextField';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import type { Invoice } from '@shared/model/invoice';
import type { Validation } from '@shared/model/validation';
import { useState } from 'react';
import classes from './Pane.module.css';

/** What the portal of LHDN answered: entered by hand once it validated the invoice, for the code on its PDF. */
export function ValidationPart({ invoice: { id } }: { invoice: Pick<Invoice, 'id'> }) {
  const { data } = useCall('invoice.validation', { id }, { collections: ['validations'] });
  if (data === undefined) return null;
  return <LinkForm key={data?.url ?? ''} invoiceId={id} known={data} />;
}

function LinkForm({ invoiceId, known }: { invoiceId: string; known: Validation | null }) {
  const { t, explain } = useLanguage();
  const [url, setUrl] = useState(known?.url ?? '');
  const { run, isRunning, failure, dismiss } = useAction('invoice.setValidationLink');
  const isChanged = url.trim() !== (known?.url ?? '');
  return (
    <section className={classes.section}>
      <h3 className={classes.heading}>{t('validation.title')}</h3>
      {known !== null && <p className={classes.help}>{t('validation.uuid', { uuid: known.uuid })}</p>}
      <TextField
        label={t('validation.field')}
        help={t('validation.help')}
        value={url}
        rows={3}
        onChange={(value) => {
          dismiss();
          setUrl(value);
        }}
        {...(failure !== null && { error: explain(failure) })}
      />
      {isChanged && (
        <div className={classes.verbs}>
          <KeyButton
            label={t('validation.save')}
            variant="primary"
            busy={isRunning}
            onPress={() => void run({ id: invoiceId, url })}
          />
        </div>
      )}
    </section>
  );
}
