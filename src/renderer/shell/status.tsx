import type { ApiOutput } from '@shared/api';
import { createContext, type ReactNode, useContext } from 'react';

export type ApplicationStatus = ApiOutput<'application.status'>;

export type OpenCompany = NonNullable<ApplicationStatus['company']>;

const StatusContext = createContext<ApplicationStatus | null>(null);

export function StatusProvider({ status, children }: { status: ApplicationStatus; children: ReactNode }) {
  return <StatusContext value={status}>{children}</StatusContext>;
}

/** The open company, the known ones, today, the host. */
export function useStatus(): ApplicationStatus {
  const status = useContext(StatusContext);
  if (status === null) throw new Error('useStatus needs a StatusProvider above it');
  return status;
}

/** The open company; for screens that exist only with one. */
export function useCompany(): OpenCompany {
  const { company } = useStatus();
  if (company === null) throw new Error('This screen needs an open company');
  return company;
}
