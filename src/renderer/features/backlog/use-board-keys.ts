import { useKeys } from '@renderer/keyboard/context';
import { useLanguage } from '@renderer/language/context';
import type { Choice } from './choice';
import type { Invoicing } from './use-invoicing';
import type { Marking } from './use-marking';

interface BoardKeys {
  /** What the focus is on; null while something is selected: the keys are the dock's then. */
  readonly active: Choice | null;
  readonly marking: Marking;
  /** Left out where the screen has its own way to the invoice. */
  readonly invoicing?: Invoicing;
}

/** While nothing is selected the keys of the dock act where the focus is. */
export function useBoardKeys({ active, marking, invoicing }: BoardKeys): void {
  const { t } = useLanguage();
  const when = active !== null;
  const act = (isReady: boolean) => active !== null && marking.mark(active, isReady);
  useKeys([
    { keys: 'r', label: t('wizard.verb.markReady'), hint: true, when, run: () => act(true) },
    { keys: 'u', label: t('backlog.markNotReady'), hint: true, when, run: () => act(false) },
    {
      keys: 'i',
      label: t('backlog.createInvoice'),
      hint: true,
      when: when && invoicing !== undefined,
      run: () => active !== null && invoicing?.createFor(active),
    },
    {
      keys: 'Shift+i',
      label: t('backlog.addToInvoice'),
      when: when && invoicing !== undefined,
      run: () => active !== null && invoicing?.addFor(active),
    },
  ]);
}
