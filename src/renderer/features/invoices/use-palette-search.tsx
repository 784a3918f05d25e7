import { useApi } from '@renderer/api/context';
import { StatusMark } from '@renderer/components/StatusGlyph';
import { useLanguage } from '@renderer/language/context';
import type { Command, CommandGroup, Search } from '@renderer/palette/commands';
import { useGo } from '@renderer/shell/navigation';
import { useStatus } from '@renderer/shell/status';
import type { ApiOutput } from '@shared/api';
import { daysBetween } from '@shared/dates';
import { INVOICE_STATUSES } from '@shared/model/invoice';
import { BriefcaseBusiness, CircleCheck, FilePlus2, Send, Users } from 'lucide-react';
import { shownStatus } from './shown-status';
import type { ActedRow } from './use-row-actions';

type Found = ApiOutput<'search.query'>;

interface Acts {
  readonly onSend: (row: ActedRow) => void;
  readonly onPay: (row: ActedRow) => void;
}

const ICON = { size: 16, strokeWidth: 1.6, 'aria-hidden': true } as const;

const OPEN_STATUSES = new Set(['posted', 'sent', 'partlyPaid']);

/** So many of each action: the palette is to be read at a glance. */
const OFFERED = 2;

/** The customer that all of it is about, if there is one. */
function subjectOf({ invoices, customers, projects }: Found): string | undefined {
  const names = [...invoices, ...projects].map(({ customerName }) => customerName);
  const [only, ...others] = new Set([...names, ...customers.map(({ name }) => name)]);
  return others.length === 0 ? only : undefined;
}

/** Finds invoices, customers and projects; what can be done with them stands before the things themselves. */
export function usePaletteSearch({ onSend, onPay }: Acts): Search {
  const { call } = useApi();
  const { t } = useLanguage();
  const actionsOf = useActions({ onSend, onPay });
  const thingsOf = useThings();
  return async (text) => {
    const result = await call('search.query', { text });
    if (!result.ok) return [];
    const found = result.value;
    return [
      { title: t('shell.palette.actionsFor', { name: subjectOf(found) ?? text }), commands: actionsOf(found, text) },
      ...thingsOf(found),
    ] satisfies CommandGroup[];
  };
}

function useActions({ onSend, onPay }: Acts) {
  const { t, formatMoney } = useLanguage();
  const go = useGo();
  return ({ invoices, projects }: Found, text: string): Command[] => [
    ...projects
      .filter(({ readyCount }) => readyCount > 0)
      .slice(0, OFFERED)
      .map(({ id, name, readyAmount, readyCount, currency }) => ({
        id: `invoice project ${id}`,
        label: t('invoices.palette.create', { name }),
        meta: t('invoices.palette.ready', { count: readyCount, amount: formatMoney(readyAmount, currency) }),
        icon: <FilePlus2 {...ICON} />,
        run: () => go('/projects/$projectId/invoice', { projectId: id }),
      })),
    ...invoices
      .filter(({ status }) => status === 'posted')
      .slice(0, OFFERED)
      .map(({ id, number, customerName, grossAmount, currency }) => ({
        id: `send ${id}`,
        label: t('invoices.palette.send', { name: `${number ?? ''} ${customerName}` }),
        meta: formatMoney(grossAmount, currency),
        icon: <Send {...ICON} />,
        run: () => onSend({ id, number, customerName }),
      })),
    ...invoices
      // Asked for by its number: Enter on a name must not book a payment.
      .filter(({ status, number }) => OPEN_STATUSES.has(status) && (number ?? '').includes(text))
      .slice(0, OFFERED)
      .map(({ id, number, customerName, grossAmount, currency }) => ({
        id: `pay ${id}`,
        label: t('invoices.palette.pay', { name: `${number ?? ''} ${customerName}` }),
        meta: formatMoney(grossAmount, currency),
        icon: <CircleCheck {...ICON} />,
        run: () => onPay({ id, number, customerName }),
      })),
  ];
}

function useThings() {
  const { t, formatAmount, formatDate } = useLanguage();
  const go = useGo();
  const { today } = useStatus();
  return ({ invoices, customers, projects }: Found): CommandGroup[] => [
    {
      title: t('invoices.title'),
      actions: false,
      commands: invoices.map((row) => {
        const status = INVOICE_STATUSES.find((one) => one === row.status) ?? 'draft';
        const isOpen = OPEN_STATUSES.has(status);
        const overdueDays = isOpen ? Math.max(0, daysBetween(row.dueDate, today)) : 0;
        const shown = shownStatus({ status, overdueDays, kind: 'invoice', number: row.number });
        return {
          id: `invoice ${row.id}`,
          label: row.customerName,
          meta:
            row.number === null
              ? `${t(`billing.status.${status}`)}, ${row.projectName}`
              : isOpen
                ? t('invoices.palette.due', { number: row.number, date: formatDate(row.dueDate) })
                : `${row.number}, ${row.projectName}`,
          amount: `${row.currency} ${formatAmount(row.grossAmount, row.currency)}`,
          icon: <StatusMark status={shown} />,
          run: () => go('/invoices/$invoiceId', { invoiceId: row.id }),
        };
      }),
    },
    {
      title: t('invoices.palette.customersAndProjects'),
      actions: false,
      commands: [
        ...customers.map(({ id, name, number, city }) => ({
          id: `customer ${id}`,
          label: name,
          meta: [t('invoices.palette.customer', { number }), city].filter(Boolean).join(', '),
          icon: <Users {...ICON} />,
          run: () => go('/customers/$customerId', { customerId: id }),
        })),
        ...projects.map(({ id, name, number, customerName }) => ({
          id: `project ${id}`,
          label: name,
          meta: [customerName, t('invoices.palette.project', { number })].filter(Boolean).join(', '),
          icon: <BriefcaseBusiness {...ICON} />,
          run: () => go('/projects/$projectId', { projectId: id }),
        })),
      ],
    },
  ];
}
