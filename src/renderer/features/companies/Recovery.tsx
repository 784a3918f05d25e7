import { useState } from 'react';
import { useAction } from '../../api/use-action';
import { Dialog } from '../../components/Dialog';
import { ProgressLine } from '../../components/ProgressLine';
import { Glyph } from '../../components/StatusGlyph';
import { TextButton } from '../../components/TextButton';
import { KeyButton } from '../../keyboard/KeyButton';
import { useLanguage } from '../../language/context';
import type { ApplicationStatus } from '../../shell/status';
import { useOpening } from './opening';
import classes from './Recovery.module.css';

type Damage = NonNullable<ApplicationStatus['damaged']>;

/** In the place of a backup's id: carry on with the journal as far as it is sound. */
const SOUND_PART = 'sound-part';

/** A company whose files are damaged: what was found, and every way to go on. Never an empty company in its place. */
export function Recovery({ damage }: { damage: Damage }) {
  const { t, formatDateTime } = useLanguage();
  const { open, failure, dismiss } = useOpening();
  const close = useAction('company.close');
  const [chosen, setChosen] = useState<string | null>(null);
  const [isRunning, setRunning] = useState(false);
  const chosenBackup = damage.backups.find(({ id }) => id === chosen);

  function choose(way: string) {
    dismiss();
    setChosen(way);
  }

  async function restore(backupId: string) {
    setRunning(true);
    await open('company.restoreBackup', { id: damage.id, backupId });
    setRunning(false);
  }

  const count = (key: 'invoices' | 'customers' | 'commits', value: number) =>
    t(`companies.damage.${key}`, { count: value });

  return (
    <section className={classes.recovery} aria-labelledby="damage-title">
      <ProgressLine active={isRunning} />
      <h1 id="damage-title" className={classes.title}>
        {damage.name === '' ? t('companies.damage.nameless') : t('companies.damage.title', { name: damage.name })}
      </h1>
      <p className={classes.text}>{t('companies.damage.explain')}</p>
      <dl className={classes.facts}>
        <dt>{t('companies.damage.found')}</dt>
        <dd>
          <Glyph shape="mark" tone="danger" />
          {t('companies.damage.finding', { file: damage.finding })}
        </dd>
        <dt>{t('companies.damage.folder')}</dt>
        <dd data-selectable>{damage.folder}</dd>
      </dl>
      <h2 className={classes.section}>{t('companies.damage.backups')}</h2>
      {damage.backups.length === 0 && <p className={classes.text}>{t('companies.damage.noBackups')}</p>}
      <ul>
        {damage.backups.map(({ id, at, invoices, customers, commits, verified }) => (
          <li key={id} className={classes.way}>
            <span className={classes.when}>{formatDateTime(at)}</span>
            <span className={classes.holds}>
              {verified
                ? t('companies.damage.holds', {
                    invoices: count('invoices', invoices),
                    customers: count('customers', customers),
                    commits: count('commits', commits),
                  })
                : t('companies.damage.unsound')}
            </span>
            {verified && (
              <TextButton
                label={t('companies.damage.restoreLabel', { date: formatDateTime(at) })}
                onPress={() => choose(id)}
              >
                {t('companies.damage.restore')}
              </TextButton>
            )}
          </li>
        ))}
        <li className={classes.way}>
          <span className={classes.when}>{t('companies.damage.soundPart')}</span>
          <span className={classes.holds}>{t('companies.damage.soundPartText')}</span>
          <TextButton onPress={() => choose(SOUND_PART)}>{t('companies.damage.soundPartVerb')}</TextButton>
        </li>
      </ul>
      <div className={classes.foot}>
        <KeyButton
          label={t('companies.damage.another')}
          keyName="Escape"
          ownKey={chosen === null}
          onPress={() => void close.run({})}
        />
      </div>
      {chosen !== null && (
        <Dialog
          title={t(chosenBackup ? 'companies.damage.confirm' : 'companies.damage.confirmSoundPart')}
          confirmLabel={t(chosenBackup ? 'companies.damage.restore' : 'companies.damage.soundPartVerb')}
          busy={isRunning}
          failure={failure}
          onConfirm={() => void restore(chosen)}
          onClose={() => setChosen(null)}
        >
          <p>
            {chosenBackup
              ? t('companies.damage.confirmText', { date: formatDateTime(chosenBackup.at) })
              : t('companies.damage.confirmSoundPartText')}
          </p>
        </Dialog>
      )}
    </section>
  );
}
