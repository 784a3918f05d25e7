import { Disclosure } from '@renderer/components/Disclosure';
import { DecimalField } from '@renderer/components/fields/DecimalField';
import { useLanguage } from '@renderer/language/context';
import { useState } from 'react';
import classes from './Line.module.css';
import type { Currencies, LineDraft } from './line-draft';

interface MoneyFieldsProps {
  readonly draft: LineDraft;
  readonly currencies: Currencies;
  readonly errorOf: (field: string) => string | null;
  readonly onChange: (part: Partial<LineDraft>) => void;
}

/** What not every line has: a limit, a discount or surcharge, what the customer and the firm mean to spend. */
export function MoneyFields({ draft, currencies, errorOf, onChange }: MoneyFieldsProps) {
  const { t } = useLanguage();
  const isFixed = draft.billingMethod === 'fixedPrice';
  const fields = [draft.limit, draft.discount, draft.surcharge, draft.budget, draft.estimatedCost];
  // As the pane opens: emptying the last field would close it under the hand that types.
  const [isFilled] = useState(fields.some((text) => text !== ''));
  const errors = ['notToExceedAmount', 'discountPercent', 'surchargePercent', 'budgetAmount', 'estimatedCostAmount'];
  return (
    <Disclosure
      title={t(isFixed ? 'contractTerms.line.budgets' : 'contractTerms.line.limits')}
      open={isFilled || errors.some((field) => errorOf(field) !== null)}
    >
      <div className={classes.fields}>
        {!isFixed && (
          <>
            <DecimalField
              label={t('contracts.fact.limit')}
              value={draft.limit}
              decimals={2}
              unit={currencies.contract}
              optional
              error={errorOf('notToExceedAmount')}
              onChange={(limit) => onChange({ limit })}
            />
            <div className={classes.pair}>
              <DecimalField
                label={t('contractTerms.line.discount')}
                value={draft.discount}
                unit="%"
                optional
                error={errorOf('discountPercent')}
                onChange={(discount) => onChange({ discount })}
              />
              <DecimalField
                label={t('contractTerms.line.surcharge')}
                value={draft.surcharge}
                unit="%"
                optional
                error={errorOf('surchargePercent')}
                onChange={(surcharge) => onChange({ surcharge })}
              />
            </div>
          </>
        )}
        <DecimalField
          label={t('contractTerms.line.budget')}
          help={t('contractTerms.line.budgetHelp')}
          value={draft.budget}
          decimals={2}
          unit={currencies.contract}
          optional
          error={errorOf('budgetAmount')}
          onChange={(budget) => onChange({ budget })}
        />
        <DecimalField
          label={t('contractTerms.line.estimatedCost')}
          help={t('contractTerms.line.estimatedCostHelp')}
          value={draft.estimatedCost}
          decimals={2}
          unit={currencies.company}
          optional
          error={errorOf('estimatedCostAmount')}
          onChange={(estimatedCost) => onChange({ estimatedCost })}
        />
      </div>
    </Disclosure>
  );
}
