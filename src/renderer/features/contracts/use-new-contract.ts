import { useAction } from '@renderer/api/use-action';
import { useCall } from '@renderer/api/use-call';
import { useLanguage } from '@renderer/language/context';
import { useGo } from '@renderer/shell/navigation';
import { useCompany } from '@renderer/shell/status';
import type { Failure } from '@shared/failure';
import { toMinor } from '@shared/money';
import { useRef, useState } from 'react';
import { NEW_PROJECT } from '../contract/line/ProjectFields';
import type { KnownCustomer } from '../projects/CustomerField';

const EMPTY = {
  name: '',
  customer: '',
  projectId: NEW_PROJECT,
  projectName: '',
  method: 'timeAndMaterial' as 'timeAndMaterial' | 'fixedPrice',
  value: '',
  orderReference: '',
};

type Draft = typeof EMPTY;
type Field = keyof Draft;

const ALL = { time: true, expense: true, material: true, fee: true };

/** So many projects of the customer are offered. */
const OFFERED = 200;

/** Which field of the form a refusal is about. */
function fieldOf({ code, field = '' }: Failure): Field | null {
  if (code === 'masterData.contractDiffers' || code === 'masterData.nameTaken') return 'projectName';
  const last = field.split('.').at(-1);
  if (last === 'contractedAmount') return 'value';
  return last === 'name' || last === 'orderReference' ? last : null;
}

/** A contract in the making: made with its customer and project where those are new, then opened. */
export function useNewContract() {
  const { t, explain } = useLanguage();
  const go = useGo();
  const { currency: own } = useCompany();
  const [draft, setDraft] = useState<Draft>(EMPTY);
  const [known, setKnown] = useState<KnownCustomer>();
  const [missing, setMissing] = useState<readonly Field[]>([]);
  const customerSaving = useAction('customer.save');
  const creation = useAction('contract.create');
  // A second try after a refusal finds the customer that the first one made.
  const made = useRef<{ name: string; id: string } | null>(null);
  const projects = useCall(
    'project.list',
    { customerId: known?.id ?? '', limit: OFFERED },
    { collections: ['projects'], enabled: known !== undefined },
  ).data?.rows;

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
    const isNew = draft.projectId === NEW_PROJECT;
    const absent = (['name', 'customer'] as const).filter((field) => draft[field].trim() === '');
    setMissing(absent);
    if (absent.length > 0) return;
    const customer = await customerId();
    if (customer === null) return;
    // A project of its own is called as the contract unless it is named.
    const project = isNew ? { newProject: { name: draft.projectName.trim() || draft.name.trim() } } : {};
    const result = await creation.run({
      name: draft.name,
      customerId: customer,
      orderReference: draft.orderReference,
      lines: [
        {
          ...project,
          changes: {
            ...(isNew ? {} : { projectId: draft.projectId }),
            name: draft.name,
            billingMethod: draft.method,
            includes: ALL,
            contractedAmount: draft.value === '' ? null : toMinor(draft.value, currency),
          },
        },
      ],
    });
    if (result.ok) go('/contracts/$contractId', { contractId: result.value.contract.id });
  }

  const refusal = creation.failure;
  const refusedField = refusal === null ? null : fieldOf(refusal);
  const labels = { name: t('contracts.fact.name'), customer: t('contracts.fact.customer') };
  return {
    draft,
    change,
    setCustomer(name: string, found: KnownCustomer | undefined) {
      // Another customer has other projects.
      change({ customer: name, ...(found?.id !== known?.id && { projectId: NEW_PROJECT }) });
      setKnown(found);
    },
    projects: known === undefined ? [] : (projects ?? []),
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
