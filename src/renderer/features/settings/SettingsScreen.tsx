import { classNames } from '@renderer/components/class-names';
import { useAskedField } from '@renderer/components/e-invoice/use-asked-field';
import { Columns, MainColumn, ScreenFrame, Scroll } from '@renderer/components/Layout';
import { StatusBar } from '@renderer/components/StatusBar';
import { useLanguage } from '@renderer/language/context';
import { useScreenSearch } from '@renderer/shell/navigation';
import { usePlace } from '@renderer/shell/place';
import { Link } from '@tanstack/react-router';
import { AuditTrail } from './audit/AuditTrail';
import { CompanySection } from './CompanySection';
import { DataSection } from './DataSection';
import { ElectronicSection } from './ElectronicSection';
import { HatsSection } from './HatsSection';
import { InvoicingSection } from './InvoicingSection';
import { LookSection } from './look/LookSection';
import { MailSection } from './mail/MailSection';
import { NumberSection } from './NumberSection';
import { PreferencesSection } from './PreferencesSection';
import classes from './SettingsScreen.module.css';
import { SECTIONS, type SectionName, sectionKey, sectionOf } from './sections';

/** A section of fields. The others fill the whole column. */
type PageName = Exclude<SectionName, 'audit' | 'look'>;

const PAGES: Readonly<Record<PageName, () => React.ReactNode>> = {
  company: CompanySection,
  invoicing: InvoicingSection,
  electronic: ElectronicSection,
  mail: MailSection,
  numbers: NumberSection,
  hats: HatsSection,
  preferences: PreferencesSection,
  data: DataSection,
};

/** Everything that is set once, a page for each subject. */
export function SettingsScreen() {
  const { t } = useLanguage();
  const section = sectionOf(useScreenSearch()['section']);
  usePlace(t('settings.title'), t(sectionKey(section)));
  useAskedField();
  return (
    <ScreenFrame>
      <Columns>
        <nav className={classes.pages} aria-label={t('settings.pages')}>
          <ul>
            {SECTIONS.map((name) => (
              <li key={name}>
                <Link
                  to="/settings"
                  search={{ section: name }}
                  replace
                  className={classNames(classes.page, name === section && classes.current)}
                  aria-current={name === section ? 'page' : undefined}
                  // The router would mark them all: they differ only in what stands behind the `?`.
                  activeProps={{ 'aria-current': undefined }}
                >
                  {t(sectionKey(name))}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <MainColumn>
          <Section name={section} />
        </MainColumn>
      </Columns>
      <StatusBar />
    </ScreenFrame>
  );
}

function Section({ name }: { name: SectionName }) {
  if (name === 'audit') return <AuditTrail />;
  return name === 'look' ? <LookSection /> : <Page name={name} />;
}

function Page({ name }: { name: PageName }) {
  const Section = PAGES[name];
  return (
    <Scroll key={name}>
      <Section />
    </Scroll>
  );
}
