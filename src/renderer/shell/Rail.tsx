import { Tooltip } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { classNames } from '../components/class-names';
import { useLanguage } from '../language/context';
import { useCurrentScreen } from './current-screen';
import { type Area, areasOf, useFeatures } from './features-context';
import classes from './Rail.module.css';

/** The areas of the program. Counts stand only where something waits. */
export function Rail({ width }: { width: 'wide' | 'narrow' }) {
  const { t } = useLanguage();
  const areas = areasOf(useFeatures());
  return (
    <nav className={classNames(classes.rail, width === 'narrow' && classes.narrow)} aria-label={t('shell.railLabel')}>
      <ul className={classes.list}>
        {areas.map((area, index) =>
          area.railItem.atFoot ? null : <RailLink key={area.path} area={area} width={width} digit={index + 1} />,
        )}
      </ul>
      <ul>
        {areas.map((area, index) =>
          area.railItem.atFoot ? <RailLink key={area.path} area={area} width={width} digit={index + 1} /> : null,
        )}
      </ul>
    </nav>
  );
}

function RailLink({ area, width, digit }: { area: Area; width: 'wide' | 'narrow'; digit: number }) {
  const { t } = useLanguage();
  const screen = useCurrentScreen();
  const { icon: Icon, labelKey, useCount = () => undefined } = area.railItem;
  const count = useCount();
  const label = t(labelKey);
  const isCurrent = screen?.path === area.path || screen?.parent === area.path;
  if (area.railItem.onlyWaiting === true && !isCurrent && (count === undefined || count === 0)) return null;
  return (
    <li>
      <Tooltip label={`${label}  ${digit}`} position="right" disabled={width === 'wide'} openDelay={300}>
        <Link
          to={area.path}
          className={classes.link}
          aria-current={isCurrent ? 'page' : undefined}
          data-current={isCurrent || undefined}
          aria-label={width === 'narrow' ? label : undefined}
          // The router would mark every address that begins like this one.
          activeProps={{ 'aria-current': undefined }}
        >
          <Icon size={16} strokeWidth={1.6} aria-hidden />
          {width === 'wide' && <span className={classes.label}>{label}</span>}
          {width === 'wide' && count !== undefined && count > 0 && <span className={classes.count}>{count}</span>}
        </Link>
      </Tooltip>
    </li>
  );
}
