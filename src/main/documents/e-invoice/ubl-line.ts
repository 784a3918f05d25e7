import type { ElectronicInvoice, ElectronicLine, Identifier } from '@shared/e-invoice/en16931';
import { attributed, type Element, filled, unlessEmpty } from '../../xml';

type AllowanceCharge = ElectronicLine['allowancesAndCharges'][number];
type Taxed = Pick<ElectronicLine, 'category' | 'rate'>;

/** An amount in a currency. */
export const amountIn = (amount: string | null, currency: string): Element | undefined =>
  attributed(amount, { currencyID: currency });

/** BG-30 and the tax of BG-20, BG-21. */
const taxCategory = ({ category, rate }: Taxed): Element => ({
  'cbc:ID': category,
  'cbc:Percent': filled(rate),
  'cac:TaxScheme': { 'cbc:ID': 'VAT' },
});

/** BG-27, BG-28; with a tax BG-20, BG-21. */
export const allowanceChargeOf = (entry: AllowanceCharge & Partial<Taxed>, currency: string): Element => ({
  'cbc:ChargeIndicator': String(entry.isCharge),
  'cbc:AllowanceChargeReasonCode': filled(entry.reasonCode),
  'cbc:AllowanceChargeReason': filled(entry.reason),
  'cbc:MultiplierFactorNumeric': filled(entry.percent),
  'cbc:Amount': amountIn(entry.amount, currency),
  'cbc:BaseAmount': amountIn(entry.baseAmount, currency),
  'cac:TaxCategory':
    entry.category === undefined ? undefined : taxCategory({ category: entry.category, rate: entry.rate ?? null }),
});

const identifierElement = (identifier: Identifier | null): Element | undefined =>
  identifier === null ? undefined : attributed(identifier.value, { schemeID: identifier.scheme });

const itemOf = (line: ElectronicLine): Element => ({
  'cbc:Description': filled(line.description),
  'cbc:Name': filled(line.name),
  'cac:BuyersItemIdentification': unlessEmpty({ 'cbc:ID': filled(line.buyerItemIdentifier) }),
  'cac:SellersItemIdentification': unlessEmpty({ 'cbc:ID': filled(line.sellerItemIdentifier) }),
  'cac:StandardItemIdentification': unlessEmpty({ 'cbc:ID': identifierElement(line.standardItemIdentifier) }),
  'cac:CommodityClassification': line.classifications.map(({ value, scheme }) => ({
    'cbc:ItemClassificationCode': attributed(value, { listID: scheme }),
  })),
  'cac:ClassifiedTaxCategory': taxCategory(line),
  'cac:AdditionalItemProperty': line.attributes.map(({ name, value }) => ({
    'cbc:Name': filled(name),
    'cbc:Value': filled(value),
  })),
});

const priceOf = (line: ElectronicLine, currency: string): Element => ({
  'cbc:PriceAmount': amountIn(line.price, currency),
  'cbc:BaseQuantity': attributed(line.priceBaseQuantity, { unitCode: line.unit }),
  'cac:AllowanceCharge':
    line.grossPrice === null
      ? undefined
      : {
          'cbc:ChargeIndicator': 'false',
          'cbc:Amount': amountIn(line.priceDiscount ?? '0', currency),
          'cbc:BaseAmount': amountIn(line.grossPrice, currency),
        },
});

/** BG-25. `quantityName` is what the kind of document calls the quantity. */
export const lineOf = (
  line: ElectronicLine,
  { currency }: Pick<ElectronicInvoice, 'currency'>,
  quantityName: 'cbc:InvoicedQuantity' | 'cbc:CreditedQuantity',
): Element => ({
  'cbc:ID': filled(line.id),
  'cbc:Note': filled(line.note),
  [quantityName]: attributed(line.quantity, { unitCode: line.unit }),
  'cbc:LineExtensionAmount': amountIn(line.netAmount, currency),
  'cbc:AccountingCost': filled(line.accountingReference),
  'cac:InvoicePeriod': unlessEmpty({
    'cbc:StartDate': filled(line.periodStart),
    'cbc:EndDate': filled(line.periodEnd),
  }),
  'cac:OrderLineReference': unlessEmpty({ 'cbc:LineID': filled(line.orderLineReference) }),
  'cac:DocumentReference':
    line.objectIdentifier === null
      ? undefined
      : { 'cbc:ID': identifierElement(line.objectIdentifier), 'cbc:DocumentTypeCode': '130' },
  'cac:AllowanceCharge': line.allowancesAndCharges.map((entry) => allowanceChargeOf(entry, currency)),
  'cac:Item': itemOf(line),
  'cac:Price': priceOf(line, currency),
});
