import { SectionTitle } from '@renderer/components/Layout';
import { useLanguage } from '@renderer/language/context';
import type { ImportedView } from './ImportedInvoice';
import classes from './ImportedInvoice.module.css';

/** What the file says that EN 16931 has no place for: nothing is dropped without a word. */
export function LeftOut({ view: { leftOut } }: { view: ImportedView }) {
  const { t } = useLanguage();
  if (leftOut.length === 0) return null;
  return (
    <section>
      <SectionTitle>{t('importedInvoices.detail.leftOut.title')}</SectionTitle>
      <p className={classes.note}>{t('importedInvoices.detail.leftOut.text')}</p>
      <table className={classes.table} aria-label={t('importedInvoices.detail.leftOut.title')}>
        <thead>
          <tr>
            <th scope="col">{t('importedInvoices.detail.leftOut.path')}</th>
            <th scope="col">{t('importedInvoices.detail.leftOut.value')}</th>
          </tr>
        </thead>
        <tbody>
          {leftOut.map(({ path, value, count }) => (
            <tr key={path}>
              <td className={classes.what}>
                {path.split('/').slice(-3).join(' › ')}
                {count > 1 && (
                  <span className={classes.quiet}>
                    {t('importedInvoices.detail.leftOut.times', { count: String(count) })}
                  </span>
                )}
              </td>
              <td className={classes.what}>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
