import { useApi } from '@renderer/api/context';
import { Figures } from '@renderer/components/AmountText';
import { FailureBar } from '@renderer/components/FailureBar';
import { SectionTitle } from '@renderer/components/Layout';
import { TextButton } from '@renderer/components/TextButton';
import { useLanguage } from '@renderer/language/context';
import { platform } from '@renderer/platform';
import { fromBase64 } from '@renderer/platform/base64';
import type { Attachment } from '@shared/e-invoice/received';
import type { Failure } from '@shared/failure';
import { sizeText } from '@shared/i18n/format/sizes';
import { useState } from 'react';
import type { ImportedView } from './ImportedInvoice';
import classes from './ImportedInvoice.module.css';
import { numbered } from './numbered';

/** What goes with the invoice: saved where the user wants it, never opened here; a link is shown, not followed. */
export function Attachments({ view: { id, invoice } }: { view: ImportedView }) {
  const { t, language } = useLanguage();
  const { call } = useApi();
  const [failure, setFailure] = useState<Failure | null>(null);
  if (invoice.attachments.length === 0) return null;

  const nameOf = ({ file, reference }: Attachment, index: number) =>
    file?.name || reference || t('importedInvoices.detail.attachments.unnamed', { number: String(index + 1) });

  async function save(index: number): Promise<void> {
    setFailure(null);
    const found = await call('imported.attachment', { id, index });
    if (!found.ok) return setFailure(found.failure);
    const { fileName, mediaType, base64 } = found.value;
    const saved = await platform.saveFile({ fileName, mediaType, bytes: fromBase64(base64) });
    if (!saved.ok) setFailure(saved.failure);
  }

  return (
    <section>
      <SectionTitle>{t('importedInvoices.detail.attachments.title')}</SectionTitle>
      <FailureBar failure={failure} onDismiss={() => setFailure(null)} />
      <table className={classes.table} aria-label={t('importedInvoices.detail.attachments.title')}>
        <thead>
          <tr>
            <th scope="col">{t('importedInvoices.detail.attachments.name')}</th>
            <th scope="col">{t('importedInvoices.detail.attachments.kind')}</th>
            <th scope="col" className={classes.end}>
              {t('importedInvoices.detail.attachments.size')}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {numbered(invoice.attachments).map(({ row, index, key }) => (
            <tr key={key}>
              <td className={classes.what}>
                <span className={classes.name}>{nameOf(row, index)}</span>
                {[
                  row.description,
                  row.source === 'pdf' && t('importedInvoices.detail.attachments.ofPdf'),
                  row.location !== '' && `${t('importedInvoices.detail.attachments.link')}: ${row.location}`,
                ]
                  .filter((text) => text !== false && text !== '')
                  .map((text) => (
                    <span key={String(text)} className={classes.quiet}>
                      {text}
                    </span>
                  ))}
              </td>
              <td>{row.file?.mediaType}</td>
              <td className={classes.end}>
                <Figures>{row.file === null ? '' : sizeText(row.file.size, language)}</Figures>
              </td>
              <td className={classes.end}>
                {row.file !== null && (
                  <TextButton
                    label={t('importedInvoices.detail.attachments.saveNamed', { name: nameOf(row, index) })}
                    onPress={() => void save(index)}
                  >
                    {t('importedInvoices.detail.attachments.save')}
                  </TextButton>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
