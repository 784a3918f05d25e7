import { classNames } from '@renderer/components/class-names';
import { useStateText } from '@renderer/components/e-invoice/use-state-text';
import { OpenCell } from '@renderer/components/fields/ChoiceCell';
import { useLanguage } from '@renderer/language/context';
import type { InvoiceView } from '@shared/api/invoicing';
import classes from './ElectronicState.module.css';

interface ElectronicStateProps {
  readonly electronic: InvoiceView['electronic'];
  readonly onOpen: () => void;
}

/** The format it leaves in and whether it could, at any stage; opens the list of what is missing. */
export function ElectronicState({ electronic, onOpen }: ElectronicStateProps) {
  const { t } = useLanguage();
  const { text, tone } = useStateText()(electronic);
  return (
    <span className={classNames(classes.state, tone === 'warn' && classes.toFill)}>
      <OpenCell name="electronic" label={t('preflight.openPane', { text })} onOpen={onOpen}>
        {text}
      </OpenCell>
    </span>
  );
}
