import type { UsualChart } from './chart';

/** Where no national chart is known: four digits, by the classes that most charts share. */
export const internationalChart: UsualChart = {
  accounts: {
    receivable: ['1200', 'Trade receivables'],
    bank: ['1100', 'Bank'],
    revenueTime: ['4000', 'Revenue, time'],
    revenueExpense: ['4020', 'Revenue, recharged expenses'],
    revenueMaterial: ['4010', 'Revenue, materials'],
    revenueFee: ['4030', 'Revenue, fees'],
    revenueOnAccount: ['4040', 'Revenue, fixed price on account'],
    outputTax: ['2200', 'Output tax'],
    costTime: ['5000', 'Project cost, time'],
    costExpense: ['5020', 'Project cost, expenses'],
    costMaterial: ['5010', 'Project cost, materials'],
    payrollAllocation: ['6090', 'Payroll allocated to projects'],
    expenseOffset: ['2190', 'Accrued project costs'],
    wipSalesValue: ['1300', 'Work in progress, sales value'],
    accruedRevenue: ['4090', 'Change in accrued revenue'],
    wipCost: ['1310', 'Work in progress, cost'],
    wipInvoicedOnAccount: ['2310', 'Work in progress, invoiced on account'],
    deferredRevenue: ['2300', 'Advances from customers'],
    rounding: ['6980', 'Rounding differences'],
    writeOff: ['6970', 'Bad debts'],
    exchangeGain: ['7100', 'Exchange gain'],
    exchangeLoss: ['7200', 'Exchange loss'],
  },
  outputTaxByRate: {},
};
