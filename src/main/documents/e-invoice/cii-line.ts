import type { ElectronicLine } from '@shared/e-invoice/en16931';
import { attributed, type Element, filled, unlessEmpty } from '../../xml';
import { allowanceChargeOf, dateTime, taxOf } from './cii-values';

const productOf = (line: ElectronicLine): Element => ({
  'ram:GlobalID':
    line.standardItemIdentifier === null
      ? undefined
      : attributed(line.standardItemIdentifier.value, { schemeID: line.standardItemIdentifier.scheme }),
  'ram:SellerAssignedID': filled(line.sellerItemIdentifier),
  'ram:BuyerAssignedID': filled(line.buyerItemIdentifier),
  'ram:Name': filled(line.name),
  'ram:Description': filled(line.description),
  'ram:ApplicableProductCharacteristic': line.attributes.map(({ name, value }) => ({
    'ram:Description': filled(name),
    'ram:Value': filled(value),
  })),
  'ram:DesignatedProductClassification': line.classifications.map(({ value, scheme }) => ({
    'ram:ClassCode': attributed(value, { listID: scheme }),
  })),
});

/** The quantity that the price is of; the gross price is of the same. */
const baseQuantity = ({ priceBaseQuantity, unit }: ElectronicLine): Element | undefined =>
  attributed(priceBaseQuantity, { unitCode: unit });

const agreementOf = (line: ElectronicLine): Element => ({
  'ram:BuyerOrderReferencedDocument': unlessEmpty({ 'ram:LineID': filled(line.orderLineReference) }),
  'ram:GrossPriceProductTradePrice':
    line.grossPrice === null
      ? undefined
      : {
          'ram:ChargeAmount': line.grossPrice,
          'ram:BasisQuantity': baseQuantity(line),
          'ram:AppliedTradeAllowanceCharge':
            line.priceDiscount === null
              ? undefined
              : { 'ram:ChargeIndicator': { 'udt:Indicator': 'false' }, 'ram:ActualAmount': line.priceDiscount },
        },
  'ram:NetPriceProductTradePrice': { 'ram:ChargeAmount': line.price, 'ram:BasisQuantity': baseQuantity(line) },
});

const settlementOf = (line: ElectronicLine): Element => ({
  'ram:ApplicableTradeTax': taxOf(line),
  'ram:BillingSpecifiedPeriod': unlessEmpty({
    'ram:StartDateTime': dateTime(line.periodStart),
    'ram:EndDateTime': dateTime(line.periodEnd),
  }),
  'ram:SpecifiedTradeAllowanceCharge': line.allowancesAndCharges.map(allowanceChargeOf),
  'ram:SpecifiedTradeSettlementLineMonetarySummation': { 'ram:LineTotalAmount': line.netAmount },
  'ram:AdditionalReferencedDocument':
    line.objectIdentifier === null
      ? undefined
      : {
          'ram:IssuerAssignedID': filled(line.objectIdentifier.value),
          'ram:TypeCode': '130',
          'ram:ReferenceTypeCode': filled(line.objectIdentifier.scheme),
        },
  'ram:ReceivableSpecifiedTradeAccountingAccount': unlessEmpty({ 'ram:ID': filled(line.accountingReference) }),
});

/** BG-25. */
export const lineOf = (line: ElectronicLine): Element => ({
  'ram:AssociatedDocumentLineDocument': {
    'ram:LineID': filled(line.id),
    'ram:IncludedNote': unlessEmpty({ 'ram:Content': filled(line.note) }),
  },
  'ram:SpecifiedTradeProduct': productOf(line),
  'ram:SpecifiedLineTradeAgreement': agreementOf(line),
  'ram:SpecifiedLineTradeDelivery': { 'ram:BilledQuantity': attributed(line.quantity, { unitCode: line.unit }) },
  'ram:SpecifiedLineTradeSettlement': settlementOf(line),
});
