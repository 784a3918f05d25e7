import { useAction } from '@renderer/api/use-action';
import { TextCell } from '@renderer/components/fields/cells';
import { KeyValueGrid } from '@renderer/components/KeyValueGrid';
import { TextButton } from '@renderer/components/TextButton';
import { useLanguage } from '@renderer/language/context';
import { useGo } from '@renderer/shell/navigation';
import { ContractStatusText } from '../contracts/ContractStatusText';
import type { ContractView } from './tabs';

/** What the contract is called, with whom it is, and where it stands; what may change is changed in place. */
export function ContractFacts({ view }: { view: ContractView }) {
  const { t } = useLanguage();
  const go = useGo();
  const { run } = useAction('contract.update');
  const { contract, customerName } = view;
  const change = (changes: Parameters<typeof run>[0]['changes']) =>
    run({ id: contract.id, revision: contract.revision, changes });
  return (
    <KeyValueGrid
      columns={8}
      facts={[
        {
          label: t('contracts.fact.name'),
          value: (
            <TextCell
              label={t('contracts.fact.name')}
              width="fit"
              value={contract.name}
              onTake={(name) => change({ name })}
            />
          ),
        },
        {
          label: t('contracts.fact.customer'),
          value: (
            <TextButton onPress={() => go('/customers/$customerId', { customerId: contract.customerId })}>
              {customerName}
            </TextButton>
          ),
        },
        { label: t('contracts.fact.status'), value: <ContractStatusText status={contract.status} /> },
        {
          label: t('contracts.fact.orderReference'),
          value: (
            <TextCell
              label={t('contracts.fact.orderReference')}
              width="fit"
              value={contract.orderReference}
              onTake={(orderReference) => change({ orderReference })}
            />
          ),
        },
      ]}
    />
  );
}
