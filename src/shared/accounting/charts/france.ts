import type { UsualChart } from './chart';

/** Plan comptable général. */
export const frenchChart: UsualChart = {
  accounts: {
    receivable: ['411000', 'Clients'],
    bank: ['512000', 'Banques'],
    revenueTime: ['706000', 'Prestations de services'],
    revenueExpense: ['708800', 'Autres produits d’activités annexes'],
    revenueMaterial: ['707000', 'Ventes de marchandises'],
    revenueFee: ['708000', 'Produits des activités annexes'],
    revenueOnAccount: ['704000', 'Travaux au forfait'],
    outputTax: ['445710', 'TVA collectée'],
    costTime: ['641800', 'Salaires imputés aux projets'],
    costExpense: ['625100', 'Voyages et déplacements'],
    costMaterial: ['607000', 'Achats de marchandises'],
    payrollAllocation: ['791000', 'Transferts de charges d’exploitation'],
    expenseOffset: ['467000', 'Autres comptes débiteurs ou créditeurs'],
    wipSalesValue: ['418100', 'Clients, factures à établir'],
    accruedRevenue: ['713450', 'Variation des prestations de services en cours'],
    wipCost: ['345000', 'Prestations de services en cours'],
    wipInvoicedOnAccount: ['487000', 'Produits constatés d’avance'],
    deferredRevenue: ['419100', 'Clients, avances et acomptes reçus'],
    rounding: ['658000', 'Charges diverses de gestion courante'],
    writeOff: ['654000', 'Pertes sur créances irrécouvrables'],
    exchangeGain: ['766000', 'Gains de change financiers'],
    exchangeLoss: ['666000', 'Pertes de change financières'],
  },
  outputTaxByRate: {
    '20': ['445711', 'TVA collectée, taux normal'],
    '10': ['445712', 'TVA collectée, taux intermédiaire'],
    '5.5': ['445713', 'TVA collectée, taux réduit'],
    '2.1': ['445714', 'TVA collectée, taux particulier'],
  },
};
