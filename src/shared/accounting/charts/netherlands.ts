import type { UsualChart } from './chart';

/** The decimal numbering that Dutch bookkeeping programs share; each number has its place in RGS. */
export const dutchChart: UsualChart = {
  accounts: {
    receivable: ['1300', 'Debiteuren'],
    bank: ['1100', 'Bank'],
    revenueTime: ['8000', 'Omzet uren'],
    revenueExpense: ['8020', 'Omzet doorbelaste onkosten'],
    revenueMaterial: ['8010', 'Omzet materiaal'],
    revenueFee: ['8030', 'Omzet vergoedingen'],
    revenueOnAccount: ['8040', 'Omzet vaste prijs, gefactureerde termijnen'],
    outputTax: ['1500', 'Af te dragen btw, hoog tarief'],
    costTime: ['7000', 'Directe uren projecten'],
    costExpense: ['7020', 'Onkosten projecten'],
    costMaterial: ['7010', 'Materiaalkosten projecten'],
    payrollAllocation: ['4090', 'Doorbelaste lonen'],
    expenseOffset: ['1690', 'Tussenrekening projectkosten'],
    wipSalesValue: ['3100', 'Onderhanden werk, verkoopwaarde'],
    accruedRevenue: ['8090', 'Mutatie onderhanden werk'],
    wipCost: ['3110', 'Onderhanden werk, kostprijs'],
    wipInvoicedOnAccount: ['3120', 'Onderhanden werk, gefactureerde termijnen'],
    deferredRevenue: ['1890', 'Vooruitontvangen bedragen'],
    rounding: ['4980', 'Afrondingsverschillen'],
    writeOff: ['4970', 'Afgeboekte vorderingen'],
    exchangeGain: ['9150', 'Koerswinst'],
    exchangeLoss: ['9160', 'Koersverlies'],
  },
  outputTaxByRate: {
    '21': ['1500', 'Af te dragen btw, hoog tarief'],
    '9': ['1501', 'Af te dragen btw, laag tarief'],
  },
};
