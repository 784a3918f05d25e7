import { ActionMenu } from '@renderer/components/ActionMenu';
import { Title } from '@renderer/components/Layout';
import { useLanguage } from '@renderer/language/context';
import type { ProjectView } from './Project';
import classes from './Project.module.css';
import { SalesMenu } from './SalesMenu';

interface HeadProps {
  readonly view: ProjectView;
  readonly onToggleStatus: () => void;
}

/** The project's name and number, and what is done with it: Sales, then Invoice. */
export function Head({ view, onToggleStatus }: HeadProps) {
  const { t } = useLanguage();
  const { project } = view;
  return (
    <div className={classes.head}>
      <div className={classes.title}>
        <Title>{project.name}</Title>
      </div>
      <span className={classes.number}>{project.number}</span>
      <span className={classes.space} />
      <SalesMenu projectId={project.id} />
      <ActionMenu
        label={t('projects.more')}
        actions={[
          {
            id: 'status',
            label: t(project.status === 'closed' ? 'projects.reopen' : 'projects.close'),
            onPress: onToggleStatus,
          },
        ]}
      />
    </div>
  );
}
