import { useAction } from '@renderer/api/use-action';
import { useLanguage } from '@renderer/language/context';
import { useGo } from '@renderer/shell/navigation';
import { useCompany } from '@renderer/shell/status';
import type { Failure } from '@shared/failure';
import { toMinor } from '@shared/money';
import { useRef, useState } from 'react';
import type { KnownCustomer } from './CustomerField';

export type BillingMethod = 'timeAndMaterial' | 'fixedPrice';

const EMPTY = { name: '', customer: '', method: 'timeAndMaterial' as BillingMethod, value: '', orderReference: '' };

type Draft = typeof EMPTY;
type Field = keyof Draft;

/** Which field of the form a refusal of one of the two calls is about. */
function fieldOf({ field = '' }: Failure): Field | null {
  const last = field.split('.').at(-1);
  if (last === 'contractedAmount') return 'value';
  return last === 'name' || last === 'orderReference' ? last : null;
}

/** A project in the making: made with its customer where that is new, then opened. */
export function useNewProject() {
  const { t, explain } = useLanguage();
  const go = useGo();
  const { currency: own } = useCompany();
  const [draft, setDraft] = useState<Draft>(EMPTY);
  const [known, setKnown] = useState<KnownCustomer>();
  const [missing, setMissing] = useState<readonly Field[]>([]);
  const customerSaving = useAction('customer.save');
  const creation = useAction('project.create');
  // A second try after a refusal finds the customer that the first one made.
  const made = useRef<{ name: string; id: string } | null>(null);

  const change = (part: Partial<Draft>) => {
    setDraft((now) => ({ ...now, ...part }));
    setMissing((now) => now.filter((field) => !(field in part)));
  };
  const currency = known?.currency ?? own;

  async function customerId(): Promise<string | null> {
    if (known !== undefined) return known.id;
    const name = draft.customer.trim();
    if (made.current?.name === name) return made.current.id;
    const result = await customerSaving.run({ changes: { name } });
    if (!result.ok) return null;
    made.current = { name, id: result.value.id };
    return result.value.id;
  }

  async function create(): Promise<void> {
    const absent = (['name', 'customer'] as const).filter((field) => draft[field].trim() === '');
    setMissing(absent);
    if (absent.length > 0) return;
    const customer = await customerId();
    if (customer === null) return;
    const result = await creation.run({
      name: draft.name,
      customerId: customer,
      billingMethod: draft.method,
      contractedAmount: draft.value === '' ? null : toMinor(draft.value, currency),
      orderReference: draft.orderReference,
    });
    if (result.ok) go('/projects/$projectId', { projectId: result.value.project.id });
  }

  const refusal = creation.failure;
  const refusedField = refusal === null ? null : fieldOf(refusal);
  const labels = { name: t('projects.field.name'), customer: t('projects.field.customer') };
  return {
    draft,
    change,
    setCustomer(name: string, found: KnownCustomer | undefined) {
      change({ customer: name });
      setKnown(found);
    },
    currency,
    create: () => void create(),
    isRunning: customerSaving.isRunning || creation.isRunning,
    /** What is wrong with a field, beside it. */
    errorOf(field: Field): string | null {
      if (missing.includes(field) && (field === 'name' || field === 'customer')) {
        return t('shell.field.required', { label: labels[field] });
      }
      if (field === 'customer' && customerSaving.failure !== null) return explain(customerSaving.failure);
      return refusal !== null && refusedField === field ? explain(refusal) : null;
    },
    /** What is wrong with the whole. */
    failure: refusedField === null ? refusal : null,
  };
}
