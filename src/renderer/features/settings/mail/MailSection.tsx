import type { Company } from '@shared/model/company';
import { useCompanyRecord, useKnownCompany } from '../use-company-record';
import { PasswordSection } from './PasswordSection';
import { ServerSection } from './ServerSection';
import { TextSection } from './TextSection';
import { TrialSection } from './TrialSection';

export function MailSection() {
  const known = useKnownCompany();
  return known && <MailParts known={known} />;
}

/** How mails leave: through which server, and in which words. */
function MailParts({ known }: { known: Company }) {
  const company = useCompanyRecord(known);
  const { server } = company.record.mail;
  return (
    <>
      <ServerSection company={company} />
      {server !== null && server.user !== '' && <PasswordSection />}
      {server !== null && <TrialSection />}
      <TextSection company={company} />
    </>
  );
}
