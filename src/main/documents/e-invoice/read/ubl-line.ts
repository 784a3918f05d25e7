import type { ReceivedLine } from '@shared/e-invoice/received';
import {
  allAt,
  categoryAt,
  classificationOf,
  dateAt,
  elementAt,
  identifierAt,
  numberAt,
  requiredNumber,
  textAt,
  textsAt,
} from './values';
import type { XmlElement } from './xml-tree';

type AllowanceCharge = ReceivedLine['allowancesAndCharges'][number];

export const allowanceChargeOf = (element: XmlElement): AllowanceCharge => ({
  isCharge: textAt(element, 'ChargeIndicator') === 'true' || textAt(element, 'ChargeIndicator') === '1',
  amount: requiredNumber(element, 'Amount'),
  baseAmount: numberAt(element, 'BaseAmount'),
  percent: numberAt(element, 'MultiplierFactorNumeric'),
  reason: textAt(element, 'AllowanceChargeReason'),
  reasonCode: textAt(element, 'AllowanceChargeReasonCode'),
});

const objectOf = (line: XmlElement) =>
  identifierAt(
    allAt(line, 'DocumentReference').find((reference) => textAt(reference, 'DocumentTypeCode') === '130'),
    'ID',
  );

/** BG-25: an `InvoiceLine` or a `CreditNoteLine`. */
export function lineOf(line: XmlElement): ReceivedLine {
  const quantity = elementAt(line, 'InvoicedQuantity') === undefined ? 'CreditedQuantity' : 'InvoicedQuantity';
  const item = elementAt(line, 'Item');
  const price = elementAt(line, 'Price');
  return {
    id: textAt(line, 'ID'),
    note: textsAt(line, 'Note'),
    objectIdentifier: objectOf(line),
    quantity: requiredNumber(line, quantity),
    unit: elementAt(line, quantity)?.attributes.get('unitCode') ?? '',
    netAmount: requiredNumber(line, 'LineExtensionAmount'),
    orderLineReference: textAt(line, 'OrderLineReference/LineID'),
    accountingReference: textAt(line, 'AccountingCost'),
    periodStart: dateAt(line, 'InvoicePeriod/StartDate'),
    periodEnd: dateAt(line, 'InvoicePeriod/EndDate'),
    allowancesAndCharges: allAt(line, 'AllowanceCharge').map(allowanceChargeOf),
    price: requiredNumber(price, 'PriceAmount'),
    grossPrice: numberAt(price, 'AllowanceCharge/BaseAmount'),
    priceDiscount: numberAt(price, 'AllowanceCharge/Amount'),
    priceBaseQuantity: numberAt(price, 'BaseQuantity'),
    priceBaseUnit: elementAt(price, 'BaseQuantity')?.attributes.get('unitCode') ?? '',
    grossPriceBaseQuantity: null,
    category: categoryAt(item, 'ClassifiedTaxCategory/ID'),
    rate: numberAt(item, 'ClassifiedTaxCategory/Percent'),
    name: textAt(item, 'Name'),
    description: textsAt(item, 'Description'),
    sellerItemIdentifier: textAt(item, 'SellersItemIdentification/ID'),
    buyerItemIdentifier: textAt(item, 'BuyersItemIdentification/ID'),
    standardItemIdentifier: identifierAt(item, 'StandardItemIdentification/ID'),
    classifications: allAt(item, 'CommodityClassification/ItemClassificationCode').map(classificationOf),
    originCountry: textAt(item, 'OriginCountry/IdentificationCode'),
    attributes: allAt(item, 'AdditionalItemProperty').map((property) => ({
      name: textAt(property, 'Name'),
      value: textAt(property, 'Value'),
    })),
  };
}
