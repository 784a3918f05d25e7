import { useApi } from '@renderer/api/context';
import { useCall } from '@renderer/api/use-call';
import { type SavedRecord, useSavedRecord } from '@renderer/components/record/use-saved-record';
import type { Company } from '@shared/model/company';

/** The company as its settings show it; undefined until the first answer. */
export function useKnownCompany(): Company | undefined {
  return useCall('company.get', {}, { collections: ['company'] }).data;
}

export function useCompanyRecord(known: Company): SavedRecord<Company> {
  const { call } = useApi();
  return useSavedRecord<Company>(
    known,
    ({ revision }, { id: _id, sample: _sample, revision: _revision, lockedUntil: _lockedUntil, ...changes }) =>
      call('company.update', { revision, changes }),
  );
}
