import type { ReceivedLine } from '@shared/e-invoice/received';
import Big from 'big.js';
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

const isCharge = (entry: XmlElement | undefined): boolean =>
  ['true', '1'].includes(textAt(entry, 'ChargeIndicator/Indicator'));

export const allowanceChargeOf = (element: XmlElement): ReceivedLine['allowancesAndCharges'][number] => ({
  isCharge: isCharge(element),
  amount: requiredNumber(element, 'ActualAmount'),
  baseAmount: numberAt(element, 'BasisAmount'),
  percent: numberAt(element, 'CalculationPercent'),
  reason: textAt(element, 'Reason'),
  reasonCode: textAt(element, 'ReasonCode'),
});

function productOf(product: XmlElement | undefined) {
  return {
    name: textAt(product, 'Name'),
    description: textAt(product, 'Description'),
    sellerItemIdentifier: textAt(product, 'SellerAssignedID'),
    buyerItemIdentifier: textAt(product, 'BuyerAssignedID'),
    standardItemIdentifier: identifierAt(product, 'GlobalID'),
    classifications: allAt(product, 'DesignatedProductClassification/ClassCode').map(classificationOf),
    originCountry: textAt(product, 'OriginTradeCountry/ID'),
    attributes: allAt(product, 'ApplicableProductCharacteristic').map((each) => ({
      name: textAt(each, 'Description'),
      value: textAt(each, 'Value'),
    })),
  };
}

/** BT-147. The profile EXTENDED may have several, and charges among them: what they come to. */
function discountOf(gross: XmlElement | undefined): string | null {
  const entries = allAt(gross, 'AppliedTradeAllowanceCharge');
  if (entries.length === 0) return null;
  const [first] = entries;
  if (entries.length === 1 && !isCharge(first)) return numberAt(first, 'ActualAmount');
  return entries
    .reduce((sum, entry) => {
      const amount = numberAt(entry, 'ActualAmount') ?? '0';
      return isCharge(entry) ? sum.minus(amount) : sum.plus(amount);
    }, new Big(0))
    .toFixed();
}

function priceOf(agreement: XmlElement | undefined) {
  const net = elementAt(agreement, 'NetPriceProductTradePrice');
  const gross = elementAt(agreement, 'GrossPriceProductTradePrice');
  const ofGross = numberAt(gross, 'BasisQuantity');
  const base = elementAt(net, 'BasisQuantity') ?? elementAt(gross, 'BasisQuantity');
  return {
    price: requiredNumber(net, 'ChargeAmount'),
    grossPrice: numberAt(gross, 'ChargeAmount'),
    priceDiscount: discountOf(gross),
    priceBaseQuantity: numberAt(net, 'BasisQuantity') ?? ofGross,
    priceBaseUnit: base?.attributes.get('unitCode') ?? '',
    grossPriceBaseQuantity: ofGross,
  };
}

/** BG-25. */
export function lineOf(line: XmlElement): ReceivedLine {
  const agreement = elementAt(line, 'SpecifiedLineTradeAgreement');
  const quantity = elementAt(line, 'SpecifiedLineTradeDelivery/BilledQuantity');
  const settlement = elementAt(line, 'SpecifiedLineTradeSettlement');
  const object = allAt(settlement, 'AdditionalReferencedDocument').find((each) => textAt(each, 'TypeCode') === '130');
  const objectIdentifier = textAt(object, 'IssuerAssignedID');
  return {
    id: textAt(line, 'AssociatedDocumentLineDocument/LineID'),
    note: textsAt(line, 'AssociatedDocumentLineDocument/IncludedNote/Content'),
    objectIdentifier:
      objectIdentifier === '' ? null : { value: objectIdentifier, scheme: textAt(object, 'ReferenceTypeCode') },
    quantity: requiredNumber(line, 'SpecifiedLineTradeDelivery/BilledQuantity'),
    unit: quantity?.attributes.get('unitCode') ?? '',
    netAmount: requiredNumber(settlement, 'SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount'),
    orderLineReference: textAt(agreement, 'BuyerOrderReferencedDocument/LineID'),
    accountingReference: textAt(settlement, 'ReceivableSpecifiedTradeAccountingAccount/ID'),
    periodStart: dateAt(settlement, 'BillingSpecifiedPeriod/StartDateTime/DateTimeString'),
    periodEnd: dateAt(settlement, 'BillingSpecifiedPeriod/EndDateTime/DateTimeString'),
    allowancesAndCharges: allAt(settlement, 'SpecifiedTradeAllowanceCharge').map(allowanceChargeOf),
    ...priceOf(agreement),
    category: categoryAt(settlement, 'ApplicableTradeTax/CategoryCode'),
    rate: numberAt(settlement, 'ApplicableTradeTax/RateApplicablePercent'),
    ...productOf(elementAt(line, 'SpecifiedTradeProduct')),
  };
}
