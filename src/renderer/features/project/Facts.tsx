import { useAction } from '@renderer/api/use-action';
import { FailureBar } from '@renderer/components/FailureBar';
import { TextCell } from '@renderer/components/fields/cells';
import { KeyValueGrid } from '@renderer/components/KeyValueGrid';
import { TextButton } from '@renderer/components/TextButton';
import { useLanguage } from '@renderer/language/context';
import { useGo } from '@renderer/shell/navigation';
import type { ProjectView } from './Project';
import { useOwnFacts } from './use-own-facts';

/** What the project is and under what it is billed; what may change is changed in place. */
export function Facts({ view }: { view: ProjectView }) {
  const { t } = useLanguage();
  const go = useGo();
  const { run: updateProject } = useAction('project.update');
  const { run: updateContract } = useAction('contract.update');
  const { project, contract, customer } = view;
  const changeProject = (changes: Parameters<typeof updateProject>[0]['changes']) =>
    updateProject({ id: project.id, revision: project.revision, changes });
  const choosing = useAction('project.update');
  const own = useOwnFacts(project, (changes) => {
    void choosing.run({ id: project.id, revision: project.revision, changes });
  });
  return (
    <>
      <KeyValueGrid
        columns={6}
        facts={[
          {
            label: t('projects.field.name'),
            value: (
              <TextCell
                label={t('projects.field.name')}
                width="fit"
                value={project.name}
                onTake={(name) => changeProject({ name })}
              />
            ),
          },
          {
            label: t('projects.fact.customer'),
            value: (
              <TextButton onPress={() => go('/customers/$customerId', { customerId: customer.id })}>
                {customer.name}
              </TextButton>
            ),
          },
          {
            label: t('projects.fact.contract'),
            value: (
              <TextButton onPress={() => go('/contracts/$contractId', { contractId: contract.id })}>
                {`${contract.number}, ${contract.currency}`}
              </TextButton>
            ),
          },
          {
            label: t('projects.fact.orderReference'),
            value: (
              <TextCell
                label={t('projects.fact.orderReference')}
                width="fit"
                value={contract.orderReference}
                onTake={(orderReference) =>
                  updateContract({ id: contract.id, revision: contract.revision, changes: { orderReference } })
                }
              />
            ),
          },
          {
            label: t('projects.fact.code'),
            value: (
              <TextCell
                label={t('projects.fact.code')}
                width="fit"
                value={project.code}
                onTake={(code) => changeProject({ code })}
              />
            ),
          },
          { label: t('projects.fact.status'), value: t(`projects.status.${project.status}`) },
          ...own,
        ]}
      />
      <FailureBar failure={choosing.failure} onDismiss={choosing.dismiss} />
    </>
  );
}
