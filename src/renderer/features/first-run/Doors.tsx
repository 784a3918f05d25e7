import { SAMPLE_NAMES, type SampleCountry } from '@shared/samples';
import { Keycap } from '../../keyboard/Keycap';
import { useLanguage } from '../../language/context';
import classes from './Doors.module.css';
import { SampleChoice } from './SampleChoice';

export type Door = 'setUp' | 'import' | 'sample';

interface DoorsProps {
  /** The one that is open; null while something else is shown. */
  readonly current: Door | null;
  readonly isOpening: boolean;
  /** Whose sample the third door opens. */
  readonly sampleCountry: SampleCountry;
  readonly onSampleCountry: (country: SampleCountry) => void;
  readonly onChoose: (door: Door) => void;
}

/** The three ways to begin, on keys 1 to 3. */
export function Doors({ current, isOpening, sampleCountry, onSampleCountry, onChoose }: DoorsProps) {
  const { t } = useLanguage();
  const doors = [
    { door: 'setUp', title: t('firstRun.setUp.title'), text: t('firstRun.setUp.text') },
    { door: 'import', title: t('firstRun.importing.title'), text: t('firstRun.importing.text') },
    {
      door: 'sample',
      title: t('firstRun.sample.title'),
      text: isOpening ? t('firstRun.sample.opening') : t('firstRun.sample.text', { name: SAMPLE_NAMES[sampleCountry] }),
    },
  ] as const;
  return (
    <ul className={classes.doors}>
      {doors.map(({ door, title, text }, index) => (
        <li key={door}>
          <button
            type="button"
            className={classes.door}
            aria-current={door === current ? 'step' : undefined}
            aria-keyshortcuts={`${index + 1}`}
            onClick={() => onChoose(door)}
          >
            <span aria-hidden>
              <Keycap name={`${index + 1}`} />
            </span>
            <span>
              <span className={classes.title}>{title}</span>
              <span className={classes.text} role={door === 'sample' && isOpening ? 'status' : undefined}>
                {text}
              </span>
            </span>
          </button>
          {door === 'sample' && <SampleChoice chosen={sampleCountry} onChoose={onSampleCountry} />}
        </li>
      ))}
    </ul>
  );
}
