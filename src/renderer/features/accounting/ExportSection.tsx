import { useApi } from '@renderer/api/context';
import { FailureBar } from '@renderer/components/FailureBar';
import { Scroll } from '@renderer/components/Layout';
import { StatusBar } from '@renderer/components/StatusBar';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { platform } from '@renderer/platform';
import { fromBase64 } from '@renderer/platform/base64';
import { useNotice } from '@renderer/shell/notices';
import { useCompany } from '@renderer/shell/status';
import type { Failure } from '@shared/failure';
import { useState } from 'react';
import classes from './Accounting.module.css';
import { PeriodFields, usePeriod } from './PeriodFields';

const FORMATS = ['csv', 'sie', 'saft'] as const;

type Format = (typeof FORMATS)[number] | 'register';

/** The books of a period as files. */
export function ExportSection() {
  const { t } = useLanguage();
  const { call } = useApi();
  const notify = useNotice();
  const { country } = useCompany();
  const [period, setPeriod] = usePeriod();
  const [busy, setBusy] = useState<Format | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);

  async function save(format: Format) {
    setBusy(format);
    const made =
      format === 'register'
        ? await call('ledger.register', period)
        : await call('ledger.export', { format, ...period });
    setBusy(null);
    if (!made.ok) return setFailure(made.failure);
    const { fileName, mediaType, base64 } = made.value;
    const saved = await platform.saveFile({ fileName, mediaType, bytes: fromBase64(base64) });
    setFailure(saved.ok ? null : saved.failure);
    if (saved.ok) notify({ text: t('accounting.export.savedFile', { name: fileName }) });
  }

  // SAF-T Financial is the Norwegian administration's: nothing is offered that would only be refused.
  const formats = FORMATS.filter((format) => format !== 'saft' || country === 'NO');
  const file = (format: Format, name: string, help: string) => (
    <div key={format} className={classes.file}>
      <div>
        <p className={classes.fileName}>{name}</p>
        <p className={classes.note}>{help}</p>
      </div>
      <KeyButton
        label={t('accounting.export.save')}
        subject={name}
        busy={busy !== null}
        onPress={() => void save(format)}
      />
    </div>
  );
  return (
    <>
      <PeriodFields period={period} onChange={setPeriod} />
      <FailureBar failure={failure} onDismiss={() => setFailure(null)} />
      <Scroll>
        <div className={classes.sheet}>
          <p>{t('accounting.export.explain')}</p>
          <div>
            {formats.map((format) =>
              file(format, t(`accounting.export.format.${format}`), t(`accounting.export.formatHelp.${format}`)),
            )}
            {file('register', t('accounting.export.register'), t('accounting.export.registerHelp'))}
          </div>
        </div>
      </Scroll>
      <StatusBar />
    </>
  );
}
