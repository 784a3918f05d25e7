import type { Failure } from '@shared/failure';
import { ENTRY_CLASSES } from '@shared/model/entry';
import { unitAbbreviation, unitLabel } from '@shared/units';
import { CheckField, SegmentedField } from '../../components/fields/ChoiceFields';
import { DateField } from '../../components/fields/DateField';
import { DecimalField } from '../../components/fields/DecimalField';
import { SelectField } from '../../components/fields/SelectField';
import { TextField } from '../../components/fields/TextField';
import { useLanguage } from '../../language/context';
import { useStatus } from '../../shell/status';
import { CategoryField } from './CategoryField';
import { categoryNamed, unitsOffered, withCategory } from './category-units';
import { type EntryDraft, withClass } from './entry-draft';
import type { MasterData } from './use-master-data';
import classes from './Work.module.css';

interface EntryFieldsProps {
  readonly draft: EntryDraft;
  readonly master: MasterData;
  readonly needsProject: boolean;
  /** A refusal that one of these fields is about. */
  readonly failure: Failure | null;
  readonly onChange: (changes: Partial<EntryDraft>) => void;
}

/** In the place of nobody, as a choice must have a value. */
const NOBODY = '-';

export function EntryFields({ draft, master, needsProject, failure, onChange }: EntryFieldsProps) {
  const { t, explain } = useLanguage();
  const { today } = useStatus();
  const isTime = draft.class === 'time';
  const project = master.projects.find(({ id }) => id === draft.projectId);
  const errorAt = (field: string) => (failure?.field === `changes.${field}` ? explain(failure) : null);
  const units = unitsOffered(categoryNamed(draft.category, master.categories), master.unitGroups);
  const projectLabel = t('entries.pane.project');
  const nobody = isTime ? [] : [{ value: NOBODY, label: t('entries.pane.nobody') }];
  return (
    <>
      <div className={classes.kinds}>
        <SegmentedField
          label={t('entries.pane.kind')}
          options={ENTRY_CLASSES.map((one) => ({ value: one, label: t(`billing.transactionClass.${one}`) }))}
          value={draft.class}
          onChange={(entryClass) => onChange(withClass(draft, entryClass))}
        />
      </div>
      <div data-first>
        <SelectField
          label={projectLabel}
          options={master.projects.map(({ id, name, customerName }) => ({
            value: id,
            label: `${customerName}: ${name}`,
          }))}
          value={draft.projectId}
          searchable
          error={needsProject ? t('shell.field.required', { label: projectLabel }) : errorAt('projectId')}
          onChange={(projectId) => onChange({ projectId })}
        />
      </div>
      <div className={classes.pair}>
        <SelectField
          label={t('entries.pane.person')}
          options={[...nobody, ...master.people.map(({ id, name }) => ({ value: id, label: name }))]}
          value={draft.personId ?? (isTime ? null : NOBODY)}
          searchable
          error={errorAt('personId')}
          onChange={(chosen) => {
            const person = master.people.find(({ id }) => id === chosen);
            onChange({ personId: person?.id ?? null, roleId: person?.roleId ?? null });
          }}
        />
        <SelectField
          label={t('entries.pane.role')}
          options={master.roles.map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.roleId}
          searchable
          error={errorAt('roleId')}
          onChange={(roleId) => onChange({ roleId })}
        />
      </div>
      <div className={classes.pair}>
        <DateField
          label={t('entries.pane.date')}
          value={draft.date}
          today={today}
          error={errorAt('date')}
          onChange={(date) => onChange({ date })}
        />
        <div data-quantity>
          <DecimalField
            label={t(isTime ? 'entries.pane.hours' : 'entries.pane.quantity')}
            value={draft.quantity}
            decimals={isTime ? 2 : 0}
            {...(isTime && { unit: unitAbbreviation('HUR', t) })}
            error={errorAt('quantity')}
            onChange={(quantity) => onChange({ quantity })}
          />
        </div>
      </div>
      {isTime ? (
        <TextField label={t('entries.pane.task')} optional value={draft.task} onChange={(task) => onChange({ task })} />
      ) : (
        <>
          <div className={draft.class === 'expense' ? classes.pair : undefined}>
            <CategoryField
              label={t('entries.pane.category')}
              lists={master.priceLists}
              value={draft.category}
              onChange={(category) => onChange(withCategory(category, master.categories))}
            />
            {draft.class === 'expense' && (
              <TextField
                label={t('entries.pane.receipt')}
                optional
                value={draft.receiptNumber}
                onChange={(receiptNumber) => onChange({ receiptNumber })}
              />
            )}
          </div>
          <div className={classes.pair}>
            <SelectField
              label={t('entries.pane.unit')}
              options={units.map(({ code, name }) => ({ value: code, label: name || unitLabel(code, '2', t) }))}
              value={draft.unit}
              searchable
              error={errorAt('unit')}
              onChange={(unit) => onChange({ unit })}
            />
            <DecimalField
              label={t('entries.pane.price')}
              help={t('entries.pane.priceHelp')}
              value={draft.price}
              decimals={2}
              {...(project !== undefined && { unit: project.currency })}
              error={errorAt('statedPrice')}
              onChange={(price) => onChange({ price })}
            />
          </div>
        </>
      )}
      <TextField
        label={t('entries.pane.description')}
        rows={3}
        value={draft.description}
        onChange={(description) => onChange({ description })}
      />
      <TextField
        label={t('entries.pane.external')}
        help={t('entries.pane.externalHelp')}
        optional
        rows={2}
        value={draft.externalDescription}
        onChange={(externalDescription) => onChange({ externalDescription })}
      />
      <CheckField
        label={t('entries.pane.billable')}
        checked={draft.billable}
        onChange={(billable) => onChange({ billable })}
      />
      {draft.billable && (
        <div className={classes.pair}>
          <DecimalField
            label={t('entries.pane.charged')}
            help={t('entries.pane.chargedHelp')}
            value={draft.charged}
            decimals={isTime ? 2 : 0}
            unit={unitAbbreviation(draft.unit, t)}
            error={errorAt('billableQuantity')}
            onChange={(charged) => onChange({ charged })}
          />
        </div>
      )}
    </>
  );
}
