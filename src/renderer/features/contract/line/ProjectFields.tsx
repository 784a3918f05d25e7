import { SelectField } from '@renderer/components/fields/SelectField';
import { TextField } from '@renderer/components/fields/TextField';
import { useLanguage } from '@renderer/language/context';

export interface ProjectChoice {
  readonly id: string;
  readonly name: string;
}

/** What stands for a project that is made with the line. */
export const NEW_PROJECT = 'new';

interface ProjectFieldsProps {
  readonly projects: readonly ProjectChoice[];
  readonly mayMakeProject: boolean;
  readonly projectId: string;
  readonly newName: string;
  readonly error: string | null;
  readonly onChoose: (projectId: string) => void;
  readonly onName: (name: string) => void;
}

/** Whose work a new line bills: that of a project of the customer, or of one that is made with it. */
export function ProjectFields(props: ProjectFieldsProps) {
  const { projects, mayMakeProject, projectId, newName, error, onChoose, onName } = props;
  const { t } = useLanguage();
  const isNew = projectId === NEW_PROJECT;
  const known = projects.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <SelectField
        label={t('contractTerms.line.project')}
        options={mayMakeProject ? [...known, { value: NEW_PROJECT, label: t('contractTerms.line.newProject') }] : known}
        value={projectId}
        searchable={known.length > 10}
        error={isNew ? null : error}
        onChange={onChoose}
      />
      {isNew && (
        <TextField label={t('contractTerms.line.newProjectName')} value={newName} error={error} onChange={onName} />
      )}
    </>
  );
}
