import { addDecimals } from '@shared/decimal';
import { ActionMenu } from '../../components/ActionMenu';
import { SelectionDock } from '../../components/SelectionDock';
import { useKeys } from '../../keyboard/context';
import { KeyButton } from '../../keyboard/KeyButton';
import { useLanguage } from '../../language/context';
import type { EntryRow } from './entry-rows';
import type { WorkVerbs } from './work-verbs';

interface SelectedWorkProps {
  readonly entries: readonly EntryRow[];
  readonly busy: boolean;
  readonly verbs: WorkVerbs;
  readonly onClear: () => void;
}

/** What the selected entries come to, and what can be done with them. */
export function SelectedWork({ entries, busy, verbs, onClear }: SelectedWorkProps) {
  const { t, formatQuantity, formatMoney } = useLanguage();
  const waiting = entries.filter(({ status }) => status === 'submitted').length;
  const approved = entries.filter(({ status }) => status === 'approved').length;
  const submittable = entries.filter(({ status }) => status === 'draft' || status === 'rejected').length;
  const removable = entries.length - approved;
  const hours = addDecimals('0', ...entries.filter((entry) => entry.class === 'time').map(({ quantity }) => quantity));
  const noteOf = (count: number) =>
    count === entries.length ? {} : { note: t('shell.grid.someOf', { some: count, all: entries.length }) };
  const sums = [...new Set(entries.map(({ salesCurrency }) => salesCurrency))].map((currency) => ({
    label: t('entries.amount'),
    value: formatMoney(
      entries
        .filter((entry) => entry.salesCurrency === currency && entry.billingType === 'chargeable')
        .reduce((sum, { amount }) => sum + amount, 0),
      currency,
    ),
    ...(entries.some((entry) => entry.salesCurrency !== currency) && { secondary: true }),
  }));
  useKeys([
    { keys: 'd', labelKey: 'entries.recall', when: waiting > 0, run: () => verbs.recall(entries) },
    { keys: 'Delete', labelKey: 'entries.remove', when: removable > 0, run: () => verbs.remove(entries) },
  ]);
  return (
    <SelectionDock
      count={entries.length}
      sums={[...(hours === '0' ? [] : [{ label: t('entries.hours'), value: formatQuantity(hours) }]), ...sums]}
      onClear={onClear}
    >
      {waiting > 0 && (
        <>
          <KeyButton
            label={t('entries.approve')}
            keyName={{ letter: 'entries.letter.approve' }}
            variant="primary"
            busy={busy}
            {...noteOf(waiting)}
            onPress={() => verbs.approve(entries)}
          />
          <KeyButton
            label={t('entries.approveHours')}
            keyName="h"
            variant="onSelection"
            busy={busy}
            onPress={() => verbs.approveHours(entries)}
          />
          <KeyButton
            label={t('entries.reject')}
            keyName={{ letter: 'entries.letter.reject' }}
            variant="onSelection"
            busy={busy}
            {...noteOf(waiting)}
            onPress={() => verbs.reject(entries)}
          />
        </>
      )}
      {submittable > 0 && (
        <KeyButton
          label={t('entries.submit')}
          keyName="s"
          variant={waiting > 0 ? 'onSelection' : 'primary'}
          busy={busy}
          {...noteOf(submittable)}
          onPress={() => verbs.submit(entries)}
        />
      )}
      {approved > 0 && (
        <>
          <KeyButton
            label={t('entries.correct')}
            keyName="c"
            variant="onSelection"
            busy={busy}
            {...noteOf(approved)}
            onPress={() => verbs.correct(entries)}
          />
          <KeyButton
            label={t('entries.takeBack')}
            keyName="t"
            variant="onSelection"
            busy={busy}
            {...noteOf(approved)}
            onPress={() => verbs.takeBack(entries)}
          />
        </>
      )}
      <ActionMenu
        label={t('entries.more')}
        actions={[
          ...(waiting > 0 ? [{ id: 'recall', label: t('entries.recall'), onPress: () => verbs.recall(entries) }] : []),
          ...(removable > 0
            ? [{ id: 'remove', label: t('entries.remove'), onPress: () => verbs.remove(entries) }]
            : []),
        ]}
      />
    </SelectionDock>
  );
}
