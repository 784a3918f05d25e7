import { useApi } from '@renderer/api/context';
import { classNames } from '@renderer/components/class-names';
import { FieldError } from '@renderer/components/fields/FieldFrame';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { type PlatformFile, platform } from '@renderer/platform';
import { toBase64 } from '@renderer/platform/base64';
import type { CallResult } from '@shared/api/contract';
import type { Company } from '@shared/model/company';
import { type DragEvent, useId, useState } from 'react';
import classes from './LookSection.module.css';

const ACCEPTED = '.png,.jpg,.jpeg,.svg,image/png,image/jpeg,image/svg+xml';

const KINDS = { 'image/png': 'PNG', 'image/jpeg': 'JPEG', 'image/svg+xml': 'SVG' } as const;

/** The logo, which the example shows: dropped here or chosen, and taken away again. What cannot be printed is refused beneath it. */
export function LogoField({ company }: { company: Company }) {
  const { t, explain } = useLanguage();
  const { call } = useApi();
  const [isOver, setOver] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const label = useId();
  const { logo } = company.design;
  const hasLogo = logo !== null;
  const { revision } = company;

  async function finish(work: Promise<CallResult<unknown>>): Promise<void> {
    setBusy(true);
    setError(null);
    const result = await work;
    setBusy(false);
    if (!result.ok) setError(explain(result.failure));
  }

  const take = (file: PlatformFile | null) =>
    file === null ? Promise.resolve() : finish(call('design.setLogo', { revision, base64: toBase64(file.bytes) }));

  const drop = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) await take(await platform.readFile(file));
  };

  return (
    <section
      className={classNames(classes.logo, isOver && classes.over)}
      aria-labelledby={label}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void drop(event)}
    >
      <div id={label} className={classes.label}>
        {t('design.logo')}
      </div>
      <div className={classes.box}>
        {logo === null ? t('design.noLogo') : t('design.hasLogo', { kind: KINDS[logo.mediaType] })}
      </div>
      <div className={classes.verbs}>
        <span className={classes.help}>{t('design.drop')}</span>
        <KeyButton
          label={t(hasLogo ? 'design.replace' : 'design.choose')}
          keyName="l"
          busy={isBusy}
          onPress={() => void platform.pickFile(ACCEPTED).then(take)}
        />
        {hasLogo && (
          <KeyButton
            label={t('design.remove')}
            subject={t('design.logo')}
            variant="quiet"
            busy={isBusy}
            onPress={() => void finish(call('design.removeLogo', { revision }))}
          />
        )}
      </div>
      {error === null ? <div className={classes.help}>{t('design.logoHelp')}</div> : <FieldError text={error} />}
    </section>
  );
}
