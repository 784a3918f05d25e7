import { ProblemRows, type WayToField } from '@renderer/components/e-invoice/ProblemRows';
import { focusField } from '@renderer/components/e-invoice/use-asked-field';
import { useFormatName } from '@renderer/components/e-invoice/use-format-name';
import { useWayToParty } from '@renderer/components/e-invoice/use-way-to-party';
import { Glyph } from '@renderer/components/StatusGlyph';
import { useLanguage } from '@renderer/language/context';
import type { ApiOutput } from '@shared/api';
import type { PreflightProblemShown } from '@shared/api/preflight';
import classes from './MissingPart.module.css';

const errorsFirst = (problems: readonly PreflightProblemShown[]) =>
  problems.toSorted((one, other) => one.severity.localeCompare(other.severity));

interface MissingPartProps {
  readonly preflight: ApiOutput<'customer.preflight'>;
  readonly customerId: string;
}

/** What is missing of the firm and of this customer for their format, right where it is filled in. */
export function MissingPart({ preflight: { format, problems }, customerId }: MissingPartProps) {
  const { t } = useLanguage();
  const nameOf = useFormatName();
  const wayToParty = useWayToParty(customerId);
  const params = { format: nameOf(format) };
  if (problems.length === 0) {
    return (
      <p className={classes.ready}>
        <Glyph shape="tick" tone="pos" />
        {t('preflight.customer.nothingMissing', params)}
      </p>
    );
  }
  const wayTo = (problem: PreflightProblemShown): WayToField | undefined =>
    problem.place.screen === 'customer'
      ? { label: t('preflight.goTo.invoice'), go: () => void focusField(problem.place.field) }
      : wayToParty(problem);
  return (
    <div className={classes.missing}>
      <h3 className={classes.heading}>{t('preflight.customer.missing', params)}</h3>
      <ProblemRows label={t('preflight.customer.missing', params)} problems={errorsFirst(problems)} wayTo={wayTo} />
    </div>
  );
}
