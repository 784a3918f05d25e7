import { useCall } from '@renderer/api/use-call';
import { FailureBar } from '@renderer/components/FailureBar';
import { ScreenFrame } from '@renderer/components/Layout';
import { ProgressLine } from '@renderer/components/ProgressLine';
import { useScreenParam } from '@renderer/shell/navigation';
import { usePlace } from '@renderer/shell/place';
import { ContractScreen } from './ContractScreen';

/** What a contract's screen is made of. */
const COLLECTIONS = ['contracts', 'contractLines', 'customers', 'projects', 'milestones', 'actuals', 'invoices'];

/** One contract: what is agreed, for whom, and what came of it. */
export function Contract() {
  const contractId = useScreenParam('contractId');
  const { data, failure, isFetching } = useCall('contract.get', { id: contractId }, { collections: COLLECTIONS });
  const view = data?.contract.id === contractId ? data : undefined;
  usePlace(view?.contract.name);
  if (view === undefined) {
    return (
      <ScreenFrame>
        <ProgressLine active={isFetching} />
        <FailureBar failure={failure} />
      </ScreenFrame>
    );
  }
  return <ContractScreen key={contractId} view={view} isFetching={isFetching} failure={failure} />;
}
