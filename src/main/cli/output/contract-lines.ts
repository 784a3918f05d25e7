import type { ApiOutput } from '@shared/api';
import type { Language } from '@shared/i18n/languages';
import { translator } from '@shared/i18n/translate';
import { formatsOf } from './formats';
import { pairs, table } from './table';

type View = ApiOutput<'contract.get'>;

function facts({ contract, customerName, figures }: View, own: string, language: Language): string[] {
  const t = translator(language);
  const { amount, date, tax } = formatsOf(language);
  const { currency } = contract;
  const inContract = (value: number | null) => (value === null ? '' : amount(value, currency));
  const percent = (value: string | null) => (value === null ? '' : tax('S', value));
  const rows: [string, string][] = [
    [t('cli.head.number'), contract.number],
    [t('contracts.column.name'), contract.name],
    [t('cli.head.customer'), customerName],
    [t('cli.head.status'), t(`contracts.status.${contract.status}`)],
    [t('contracts.fact.version'), String(contract.version)],
    [t('contracts.fact.orderReference'), contract.orderReference],
    [t('contracts.fact.endDate'), contract.endDate === null ? '' : date(contract.endDate)],
    [t('contracts.figure.value', { currency }), inContract(figures.valueAmount)],
    [t('contracts.figure.billed'), inContract(figures.billedAmount)],
    [t('contracts.figure.unbilled'), inContract(figures.unbilledAmount)],
    [t('contracts.figure.remaining'), inContract(figures.remainingAmount)],
    [t('contracts.figure.cost', { currency: own }), amount(figures.costAmount, own)],
    [t('contracts.figure.margin'), percent(figures.marginPercent)],
    [t('contracts.figure.expectedMargin'), percent(figures.expectedMarginPercent)],
    [t('contracts.fact.limit'), inContract(figures.limitAmount)],
  ];
  return pairs(rows.filter(([, value]) => value !== ''));
}

function lines({ contract, lines: all, customers }: View, language: Language): string[] {
  const t = translator(language);
  const { amount, tax } = formatsOf(language);
  const { currency } = contract;
  const nameOf = (id: string) => customers.find((customer) => customer.id === id)?.name ?? '';
  return table(
    [
      { head: t('projects.line.name') },
      { head: t('cli.head.project') },
      { head: t('projects.line.method') },
      { head: t('contracts.tab.customers') },
      { head: `${t('contracts.column.value')} ${currency}`, align: 'right' },
      { head: t('contracts.column.billed'), align: 'right' },
      { head: t('contracts.column.unbilled'), align: 'right' },
    ],
    all.map((line) => [
      line.name,
      line.projectName,
      t(`billing.billingMethod.${line.billingMethod}`),
      line.customers.map(({ customerId, percent }) => `${nameOf(customerId)} ${tax('S', percent)}`).join(', '),
      line.contractedAmount === null ? '–' : amount(line.contractedAmount, currency),
      amount(line.figures.billedAmount, currency),
      amount(line.figures.unbilledAmount, currency),
    ]),
  );
}

/** A contract for the eye: its facts and figures, its lines, and its amendments. */
export function contractLines(
  view: View,
  versions: ApiOutput<'contract.versions'>,
  companyCurrency: string,
  language: Language,
): string[] {
  const t = translator(language);
  const amendments = versions.flatMap(({ version, since, by, reason }) =>
    since === null
      ? []
      : [`${t('contractChanges.version.title', { version })}: ${since.slice(0, 10)}, ${by}. ${reason}`],
  );
  return [
    ...facts(view, companyCurrency, language),
    ...(view.lines.length > 0 ? ['', ...lines(view, language)] : []),
    ...(amendments.length > 0 ? ['', ...amendments] : []),
  ];
}
