import type { UsualChart } from './chart';

/** Norsk Standard 4102: the groups of the standard, in the numbers that most Norwegian systems give them. */
export const norwegianChart: UsualChart = {
  accounts: {
    receivable: ['1500', 'Kundefordringer'],
    bank: ['1920', 'Bankinnskudd'],
    revenueTime: ['3020', 'Salgsinntekt tjenester'],
    revenueExpense: ['3050', 'Viderefakturerte utlegg'],
    revenueMaterial: ['3010', 'Salgsinntekt varer'],
    revenueFee: ['3030', 'Gebyrer'],
    revenueOnAccount: ['3040', 'Salgsinntekt fast pris, a konto'],
    outputTax: ['2700', 'Utgående merverdiavgift, høy sats'],
    costTime: ['5080', 'Lønnskostnad ført på prosjekt'],
    costExpense: ['4550', 'Utlegg ført på prosjekt'],
    costMaterial: ['4300', 'Varekostnad ført på prosjekt'],
    payrollAllocation: ['5990', 'Fordelt lønn, motkonto'],
    expenseOffset: ['2990', 'Annen kortsiktig gjeld, prosjektkostnader'],
    wipSalesValue: ['1530', 'Opptjente, ikke fakturerte inntekter'],
    accruedRevenue: ['3970', 'Endring i opptjente, ikke fakturerte inntekter'],
    wipCost: ['1420', 'Prosjekter i arbeid, til kostpris'],
    wipInvoicedOnAccount: ['2970', 'Uopptjente inntekter, a konto-fakturert'],
    deferredRevenue: ['2900', 'Forskudd fra kunder'],
    rounding: ['7740', 'Øredifferanser'],
    writeOff: ['7830', 'Tap på fordringer'],
    exchangeGain: ['8060', 'Valutagevinst'],
    exchangeLoss: ['8160', 'Valutatap'],
  },
  outputTaxByRate: {
    '25': ['2700', 'Utgående merverdiavgift, høy sats'],
    '15': ['2701', 'Utgående merverdiavgift, middels sats'],
    '12': ['2702', 'Utgående merverdiavgift, lav sats'],
  },
};
