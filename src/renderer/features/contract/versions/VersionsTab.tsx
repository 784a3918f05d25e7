import { useCall } from '@renderer/api/use-call';
import { FailureBar } from '@renderer/components/FailureBar';
import { Scroll } from '@renderer/components/Layout';
import { useLanguage } from '@renderer/language/context';
import { DifferenceList } from '../amend/DifferenceList';
import type { ContractView } from '../tabs';
import classes from './Versions.module.css';

/** Every version of the contract, the present one first: who changed what, when and why. */
export function VersionsTab({ view }: { view: ContractView }) {
  const { t, formatDateTime } = useLanguage();
  const { contract } = view;
  const { data, failure } = useCall(
    'contract.versions',
    { id: contract.id },
    { collections: ['contracts', 'contractLines', 'contractVersions'] },
  );
  return (
    <Scroll>
      <FailureBar failure={failure} />
      <ol className={classes.versions} reversed>
        {(data ?? []).map(({ version, since, by, reason, differences }) => (
          <li key={version} className={classes.version}>
            <h3 className={classes.title}>{t('contractChanges.version.title', { version })}</h3>
            {since === null ? (
              <p className={classes.facts}>{t('contractChanges.version.first')}</p>
            ) : (
              <>
                <p className={classes.facts}>
                  {t('contractChanges.version.facts', { when: formatDateTime(since), by })}
                </p>
                <p>{reason}</p>
                <DifferenceList differences={differences} currency={contract.currency} />
              </>
            )}
          </li>
        ))}
      </ol>
    </Scroll>
  );
}
