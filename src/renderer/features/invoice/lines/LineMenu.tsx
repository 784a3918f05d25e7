import { Menu } from '@mantine/core';
import { Keycap } from '@renderer/keyboard/Keycap';
import { useLanguage } from '@renderer/language/context';
import { editableFields } from '@shared/billing/edit-draft';
import type { BillingType } from '@shared/model/actual';
import type { InvoiceLine } from '@shared/model/invoice';
import { Check, Ellipsis } from 'lucide-react';
import classes from './Lines.module.css';

/** What a line on an invoice can be; a line that is not available is on none. */
const BILLING_TYPES: readonly BillingType[] = ['chargeable', 'complimentary', 'nonChargeable'];

interface LineMenuProps {
  readonly line: InvoiceLine;
  readonly isOpen: boolean;
  readonly onChange: (isOpen: boolean) => void;
  readonly onBillingType: (billingType: BillingType) => void;
  readonly onTexts: () => void;
  readonly onTakeOff: () => void;
  readonly onChoose: () => void;
}

/** What can be done with a line: how it is billed, its texts, taking it off. `T` opens it for the line in focus. */
export function LineMenu({ line, isOpen, onChange, onBillingType, onTexts, onTakeOff, onChoose }: LineMenuProps) {
  const { t } = useLanguage();
  const canChooseType = editableFields(line).includes('billingType');
  return (
    <Menu opened={isOpen} onChange={onChange} position="bottom-end" returnFocus={false}>
      <Menu.Target>
        <button
          type="button"
          className={classes.menuButton}
          tabIndex={-1}
          aria-label={t('invoice.line.actions', { line: line.name })}
          aria-haspopup="menu"
        >
          <Ellipsis size={14} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {canChooseType && <Menu.Label>{t('invoice.line.billingType')}</Menu.Label>}
        {(canChooseType ? BILLING_TYPES : []).map((type) => (
          <Menu.Item
            key={type}
            leftSection={
              <span className={classes.mark}>{type === line.billingType && <Check size={14} aria-hidden />}</span>
            }
            onClick={() => onBillingType(type)}
          >
            {t(`billing.billingType.${type}`)}
          </Menu.Item>
        ))}
        {canChooseType && <Menu.Divider />}
        <Menu.Item onClick={onTexts}>{t('invoice.line.details')}</Menu.Item>
        <Menu.Item rightSection={<Keycap name="x" />} onClick={onChoose}>
          {t('draft.chooseLine')}
        </Menu.Item>
        <Menu.Item rightSection={<Keycap name="Delete" />} onClick={onTakeOff}>
          {t(line.isManual ? 'draft.takeOffManual' : 'invoice.line.takeOff')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
