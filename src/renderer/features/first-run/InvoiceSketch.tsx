import { countryOf } from '@shared/countries';
import { addressLines } from '@shared/countries/address';
import { printAccountNumber, printIban } from '@shared/countries/bank';
import { addDays } from '@shared/dates';
import { formatDate } from '@shared/i18n/format/dates';
import { formatPercent } from '@shared/i18n/format/numbers';
import { translator } from '@shared/i18n/translate';
import { emptyParty } from '@shared/model/party';
import type { CompanyDraft } from './company-draft';
import classes from './InvoiceSketch.module.css';

/** The page in the units that it is printed in: A4 at 96 to the inch. */
const PAGE = { width: 794, height: 1123, left: 64, right: 738 };
const MIDDLE = 409;
const THIRD = 580;

function Bar({ x, y, width, end = false }: { x: number; y: number; width: number; end?: boolean }) {
  return <rect className={classes.bar} x={end ? x - width : x} y={y - 9} width={width} height={9} rx={1} />;
}

interface FactProps {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  /** A bar where there is none yet. */
  readonly value?: string;
}

function Fact({ x, y, label, value }: FactProps) {
  return (
    <>
      <line className={classes.hairline} x1={x} x2={x + 158} y1={y - 15} y2={y - 15} />
      <text className={classes.small} x={x} y={y}>
        {label}
      </text>
      {value === undefined ? (
        <Bar x={x} y={y + 17} width={70} />
      ) : (
        <text className={classes.value} x={x} y={y + 17}>
          {value}
        </text>
      )}
    </>
  );
}

interface LinesProps {
  readonly y: number;
  readonly title: string;
  readonly rate: string;
  readonly widths: readonly (readonly [number, number])[];
}

/** A group of invoice lines of which only the rate of tax is known. */
function Lines({ y, title, rate, widths }: LinesProps) {
  return (
    <>
      <text className={classes.group} x={PAGE.left} y={y}>
        {title}
      </text>
      {widths.map(([first, second], index) => {
        const top = y + 20 + index * 37;
        return (
          <g key={`${first}-${second}`}>
            <line className={classes.hairline} x1={PAGE.left} x2={PAGE.right} y1={top - 14} y2={top - 14} />
            <Bar x={PAGE.left} y={top + 3} width={first} />
            <Bar x={PAGE.left} y={top + 18} width={second} />
            <Bar x={451} y={top + 3} width={28} end />
            <Bar x={491} y={top + 3} width={30} end />
            <Bar x={585} y={top + 3} width={44} end />
            <text className={classes.rate} x={642} y={top + 3} textAnchor="end">
              {rate}
            </text>
            <Bar x={PAGE.right} y={top + 3} width={56} end />
          </g>
        );
      })}
    </>
  );
}

/** An invoice as it would look with what is filled in so far: what each field of the form is for is plain to see. */
export function InvoiceSketch({ draft, today, label }: { draft: CompanyDraft; today: string; label: string }) {
  const { language } = draft;
  const t = translator(language);
  const country = countryOf(draft.country);
  const [usual] = country.vatChoices;
  const rate = draft.vatRegistered && usual !== undefined ? formatPercent(usual.rate, language) : '';
  const tax = t(`document.tax.${country.taxWord}.name`);
  const legalId = country.legalId.normalize(draft.legalId);
  const legalIdName = country.legalId.label(legalId) || t('document.identifier.registration');
  const dueDate = formatDate(addDays(today, 30), language);
  const account = country.usesAccountNumber
    ? printAccountNumber(draft.accountNumber, draft.country)
    : printIban(draft.iban);
  const accountName = country.usesAccountNumber ? t('document.payment.account') : 'IBAN';
  const { line1, postalCode, city } = draft;
  const party = emptyParty(draft.name, draft.country);
  const address = addressLines({ ...party.address, line1, postalCode, city }, draft.country, language);
  const printedId = country.legalId.print(legalId);

  return (
    <svg className={classes.page} viewBox={`0 0 ${PAGE.width} ${PAGE.height}`} role="img" aria-label={label}>
      <clipPath id="sketch-name">
        <rect x={64} y={30} width={325} height={60} />
      </clipPath>
      <clipPath id="sketch-address">
        <rect x={MIDDLE} y={30} width={215} height={90} />
      </clipPath>
      <rect className={classes.logo} x={PAGE.left} y={46} width={29} height={29} rx={4} />
      {draft.name.trim() === '' ? (
        <Bar x={106} y={65} width={140} />
      ) : (
        <text className={classes.name} x={106} y={66} clipPath="url(#sketch-name)">
          {draft.name}
        </text>
      )}
      {address.length === 0 ? (
        <>
          <Bar x={MIDDLE} y={56} width={110} />
          <Bar x={MIDDLE} y={70} width={86} />
        </>
      ) : (
        <g clipPath="url(#sketch-address)">
          {address.map((line, index) => (
            <text key={line} className={classes.small} x={MIDDLE} y={56 + index * 14}>
              {line}
            </text>
          ))}
        </g>
      )}
      <text className={classes.small} x={638} y={56}>
        {legalIdName}
      </text>
      {printedId === '' ? (
        <Bar x={638} y={70} width={76} />
      ) : (
        <text className={classes.small} x={638} y={70}>
          {printedId}
        </text>
      )}

      <text className={classes.small} x={PAGE.left} y={169}>
        {t('document.billTo')}
      </text>
      <Bar x={PAGE.left} y={189} width={150} />
      <Bar x={PAGE.left} y={207} width={120} />
      <Bar x={PAGE.left} y={225} width={96} />
      <Fact x={MIDDLE} y={173} label={t('document.fact.invoiceNumber')} value={draft.firstInvoiceNumber.trim()} />
      <Fact x={THIRD} y={173} label={t('document.fact.invoiceDate')} value={formatDate(today, language)} />
      <Fact x={MIDDLE} y={219} label={t('document.fact.dueDate')} value={dueDate} />
      <Fact x={THIRD} y={219} label={t('document.fact.deliveryDate')} />
      <Fact x={MIDDLE} y={265} label={t('document.fact.customerNumber')} value="1001" />
      <Fact x={THIRD} y={265} label={t('document.fact.buyerReference')} />
      <text className={classes.title} x={PAGE.left} y={318}>
        {t('document.kind.invoice')}
        <tspan className={classes.number}> {draft.firstInvoiceNumber.trim()}</tspan>
      </text>

      <text className={classes.small} x={PAGE.left} y={381}>
        {t('document.column.description')}
      </text>
      <text className={classes.small} x={451} y={381} textAnchor="end">
        {t('document.column.quantity')}
      </text>
      <text className={classes.small} x={461} y={381}>
        {t('document.column.unit')}
      </text>
      <text className={classes.small} x={585} y={381} textAnchor="end">
        {t('document.column.price')}
      </text>
      <text className={classes.small} x={642} y={381} textAnchor="end">
        {rate === '' ? '' : tax}
      </text>
      <text className={classes.small} x={PAGE.right} y={381} textAnchor="end">
        {t('document.column.amount', { currency: draft.currency })}
      </text>
      <line className={classes.rule} x1={PAGE.left} x2={PAGE.right} y1={390} y2={390} />
      <Lines
        y={410}
        title={t('billing.classGroup.time')}
        rate={rate}
        widths={[
          [170, 120],
          [140, 150],
          [190, 100],
        ]}
      />
      <Lines
        y={568}
        title={t('billing.classGroup.expense')}
        rate={rate}
        widths={[
          [130, 90],
          [150, 116],
        ]}
      />
      <Lines y={688} title={t('billing.classGroup.milestone')} rate={rate} widths={[[200, 140]]} />

      <line className={classes.rule} x1={PAGE.left} x2={PAGE.right} y1={978} y2={978} />
      <text className={classes.small} x={PAGE.left} y={998}>
        {accountName}
      </text>
      {account.trim() === '' ? (
        <Bar x={PAGE.left} y={1015} width={110} />
      ) : (
        <text className={classes.value} x={PAGE.left} y={1015}>
          {account}
        </text>
      )}
      <text className={classes.small} x={280} y={998}>
        {t('document.payment.reference')}
      </text>
      <Bar x={280} y={1015} width={96} />
      <text className={classes.small} x={MIDDLE + 20} y={998}>
        {t('document.fact.dueDate')}
      </text>
      <text className={classes.value} x={MIDDLE + 20} y={1015}>
        {dueDate}
      </text>
      <text className={classes.small} x={PAGE.right} y={998} textAnchor="end">
        {t('document.total.due')} {draft.currency}
      </text>
      <Bar x={PAGE.right} y={1015} width={80} end />
      <line className={classes.hairline} x1={PAGE.left} x2={PAGE.right} y1={1050} y2={1050} />
      <text className={classes.small} x={PAGE.left} y={1069}>
        {draft.name}
      </text>
      <text className={classes.small} x={PAGE.right} y={1069} textAnchor="end">
        {t('document.page', { page: 1, pages: 1 })}
      </text>
      <Bar x={PAGE.left} y={1086} width={120} />
      <Bar x={294} y={1086} width={140} />
    </svg>
  );
}
