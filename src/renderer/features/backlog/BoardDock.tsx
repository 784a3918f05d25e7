import { ActionMenu } from '@renderer/components/ActionMenu';
import { SelectionDock } from '@renderer/components/SelectionDock';
import { KeyButton } from '@renderer/keyboard/KeyButton';
import { useLanguage } from '@renderer/language/context';
import { CircleCheck, CircleMinus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { CorrectDialog } from '../work/CorrectDialog';
import { type Choice, NOTHING } from './choice';
import type { ChosenSums } from './chosen-sums';
import type { Invoicing } from './use-invoicing';
import type { Marking } from './use-marking';
import { useWide } from './use-wide';

interface BoardDockProps {
  readonly choice: Choice;
  readonly sums: ChosenSums;
  readonly onChoice: (choice: Choice) => void;
  readonly marking: Marking;
  /** Left out where the screen has its own way to the invoice. */
  readonly invoicing?: Invoicing;
}

/** What is selected comes to, how many drafts it makes, and what can be done with it. */
export function BoardDock({ choice, sums, onChoice, marking, invoicing }: BoardDockProps) {
  const { t, formatMoney } = useLanguage();
  const [correcting, setCorrecting] = useState<readonly string[]>([]);
  const { count, waiting, ready, amounts, drafts, lines } = sums;
  const isWide = useWide();
  // With all four verbs there is no room for how many each takes, and in a narrow window for their words.
  const hasAll = invoicing !== undefined && ready > 0 && waiting > 0;
  const someOf = (some: number) =>
    some < count && !hasAll ? { note: t('shell.grid.someOf', { some, all: count }) } : {};
  const inShort = (icon: ReactNode) => (hasAll && !isWide ? { iconOnly: true, icon } : {});
  const sumOf = (pick: 'readyAmount' | 'notReadyAmount') =>
    amounts
      .filter((each) => each[pick] !== 0)
      .map((each) => formatMoney(each[pick], each.currency))
      .join(' + ') || '–';
  const makes = { label: t('backlog.makes'), value: t('backlog.drafts', { count: drafts }), secondary: true };
  // What was billed is selected no more; what could not be stays, beside the reason.
  const unless = async (work: Promise<boolean>) => {
    if (await work) onChoice(NOTHING);
  };
  return (
    <SelectionDock
      count={count}
      countLabel={
        lines === null || lines === 0 ? t('backlog.selected', { count }) : t('backlog.linesSelected', { count: lines })
      }
      sums={[
        ...(drafts > 0 && invoicing !== undefined ? [makes] : []),
        { label: t('backlog.column.notReady'), value: sumOf('notReadyAmount'), secondary: true },
        { label: t('backlog.column.ready'), value: sumOf('readyAmount') },
      ]}
      onClear={() => onChoice(NOTHING)}
    >
      {invoicing !== undefined && ready > 0 && (
        <>
          <KeyButton
            label={t('backlog.createInvoice')}
            keyName="i"
            variant="primary"
            busy={invoicing.isRunning}
            onPress={() => void unless(invoicing.createFor(choice))}
          />
          <KeyButton
            label={t('backlog.addToInvoice')}
            keyName="Shift+i"
            variant="onSelection"
            busy={invoicing.isRunning}
            onPress={() => void unless(invoicing.addFor(choice))}
          />
        </>
      )}
      {waiting > 0 && (
        <KeyButton
          label={t('wizard.verb.markReady')}
          keyName="r"
          variant={ready > 0 ? 'onSelection' : 'primary'}
          busy={marking.isRunning}
          {...someOf(waiting)}
          {...inShort(<CircleCheck size={14} />)}
          onPress={() => marking.mark(choice, true)}
        />
      )}
      {ready > 0 && (
        <KeyButton
          label={t('backlog.notReady')}
          keyName="u"
          variant="onSelection"
          busy={marking.isRunning}
          {...someOf(ready)}
          {...inShort(<CircleMinus size={14} />)}
          onPress={() => marking.mark(choice, false)}
        />
      )}
      <ActionMenu
        label={t('backlog.more')}
        actions={[
          {
            id: 'correct',
            label: t('backlog.correct'),
            onPress: async () => setCorrecting(await marking.entriesOf(choice)),
          },
          { id: 'evaluate', label: t('backlog.evaluate'), onPress: () => marking.evaluateLimit(choice) },
          { id: 'reset', label: t('backlog.resetLimit'), onPress: () => marking.resetLimit(choice) },
        ]}
      />
      {correcting.length > 0 && (
        <CorrectDialog
          ids={correcting}
          onDone={({ refused }) => {
            marking.tellRefused(refused);
            setCorrecting([]);
            onChoice(NOTHING);
          }}
          onClose={() => setCorrecting([])}
        />
      )}
    </SelectionDock>
  );
}
