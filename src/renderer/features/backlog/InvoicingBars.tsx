import { FailureBar, MessageBar } from '@renderer/components/FailureBar';
import { useLanguage } from '@renderer/language/context';
import type { Failure } from '@shared/failure';
import { OutcomeBar } from './OutcomeBar';
import type { Invoicing } from './use-invoicing';

/** What making drafts left out, and why: contracts by name, rows by cause. */
export function InvoicingBars({ invoicing }: { invoicing: Invoicing }) {
  const { explain } = useLanguage();
  const { contracts, skipped } = invoicing.leftOut;
  const text = contracts.map(({ failure }) => explain(failure as Failure)).join(' ');
  return (
    <>
      <FailureBar failure={invoicing.failure} onDismiss={invoicing.dismiss} />
      {text !== '' && <MessageBar tone="warn" text={text} onDismiss={invoicing.dismiss} />}
      <OutcomeBar refused={skipped} onDismiss={invoicing.dismiss} />
    </>
  );
}
