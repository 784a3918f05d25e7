import { useCall } from './use-call';

/** Whether the company sends through a mail server of its own; otherwise mails are drafts for the user's program. */
export function useMailServer(): boolean {
  const company = useCall('company.get', {}, { collections: ['company'] }).data;
  return company !== undefined && company.mail.server !== null;
}
