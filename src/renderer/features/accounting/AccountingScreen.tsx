import { useCall } from '@renderer/api/use-call';
import { classNames } from '@renderer/components/class-names';
import { Columns, MainColumn, ScreenFrame } from '@renderer/components/Layout';
import { useLanguage } from '@renderer/language/context';
import { useScreenSearch } from '@renderer/shell/navigation';
import { usePlace } from '@renderer/shell/place';
import { Link } from '@tanstack/react-router';
import classes from './Accounting.module.css';
import { BehindBar } from './BehindBar';
import { BooksSection } from './BooksSection';
import { DefaultsSection } from './DefaultsSection';
import { DimensionsSection } from './DimensionsSection';
import { ExportSection } from './ExportSection';
import { JournalSection } from './JournalSection';
import { PeriodsSection } from './PeriodsSection';
import { ProposalsSection } from './ProposalsSection';
import { SECTIONS, type SectionName, sectionKey, sectionOf } from './sections';
import { TaxesSection } from './TaxesSection';
import { TrialBalanceSection } from './TrialBalanceSection';
import { VouchersSection } from './VouchersSection';

const PAGES: Readonly<Record<SectionName, () => React.ReactNode>> = {
  journal: JournalSection,
  proposals: ProposalsSection,
  vouchers: VouchersSection,
  trialBalance: TrialBalanceSection,
  taxes: TaxesSection,
  dimensions: DimensionsSection,
  defaults: DefaultsSection,
  books: BooksSection,
  periods: PeriodsSection,
  export: ExportSection,
};

/** The accountant's hat: what waits to be posted, what is posted, and how. */
export function AccountingScreen() {
  const { t } = useLanguage();
  const section = sectionOf(useScreenSearch()['section']);
  usePlace(t('accounting.title'), t(sectionKey(section)));
  const { data } = useCall('ledger.status', {}, { collections: ['actuals', 'invoices', 'accountingSettings'] });
  const counts: Partial<Record<SectionName, number>> = {
    journal: data?.journalRows ?? 0,
    proposals: data?.proposals ?? 0,
  };
  const Section = PAGES[section];
  return (
    <ScreenFrame>
      <BehindBar />
      <Columns>
        <nav className={classes.pages} aria-label={t('accounting.pages')}>
          <ul>
            {SECTIONS.map((name) => (
              <li key={name}>
                <Link
                  to="/accounting"
                  search={{ section: name }}
                  replace
                  className={classNames(classes.page, name === section && classes.current)}
                  aria-current={name === section ? 'page' : undefined}
                  // The router would mark them all: they differ only in what stands behind the `?`.
                  activeProps={{ 'aria-current': undefined }}
                >
                  <span>{t(sectionKey(name))}</span>
                  {(counts[name] ?? 0) > 0 && <span className={classes.count}>{counts[name]}</span>}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <MainColumn>
          <Section key={section} />
        </MainColumn>
      </Columns>
    </ScreenFrame>
  );
}
