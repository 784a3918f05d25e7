import type { ElectronicLine } from '@shared/e-invoice/en16931';
import {
  allAt,
  categoryAt,
  dateAt,
  elementAt,
  identifierAt,
  identifierOf,
  numberAt,
  requiredNumber,
  textAt,
} from './values';
import type { XmlElement } from './xml-tree';

export const allowanceChargeOf = (element: XmlElement): ElectronicLine['allowancesAndCharges'][number] => ({
  isCharge: textAt(element, 'ChargeIndicator/Indicator') === 'true',
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
    classifications: allAt(product, 'DesignatedProductClassification/ClassCode').map((code) =>
      identifierOf(code, 'listID'),
    ),
    attributes: allAt(product, 'ApplicableProductCharacteristic').map((each) => ({
      name: textAt(each, 'Description'),
      value: textAt(each, 'Value'),
    })),
  };
}

function priceOf(agreement: XmlElement | undefined) {
  const net = elementAt(agreement, 'NetPriceProductTradePrice');
  const gross = elementAt(agreement, 'GrossPriceProductTradePrice');
  const discount = numberAt(gross, 'AppliedTradeAllowanceCharge/ActualAmount');
  const grossPrice = numberAt(gross, 'ChargeAmount');
  return {
    price: requiredNumber(net, 'ChargeAmount'),
    grossPrice,
    priceDiscount: discount,
    priceBaseQuantity: numberAt(net, 'BasisQuantity') ?? numberAt(gross, 'BasisQuantity'),
  };
}

/** BG-25. */
export function lineOf(line: XmlElement): ElectronicLine {
  const agreement = elementAt(line, 'SpecifiedLineTradeAgreement');
  const quantity = elementAt(line, 'SpecifiedLineTradeDelivery/BilledQuantity');
  const settlement = elementAt(line, 'SpecifiedLineTradeSettlement');
  const object = allAt(settlement, 'AdditionalReferencedDocument').find((each) => textAt(each, 'TypeCode') === '130');
  const objectIdentifier = textAt(object, 'IssuerAssignedID');
  return {
    id: textAt(line, 'AssociatedDocumentLineDocument/LineID'),
    note: textAt(line, 'AssociatedDocumentLineDocument/IncludedNote/Content'),
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
