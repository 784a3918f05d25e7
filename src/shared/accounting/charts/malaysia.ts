import type { UsualChart } from './chart';

/** The three-and-three numbering that Malaysian bookkeeping programs share. */
export const malaysianChart: UsualChart = {
  accounts: {
    receivable: ['300-000', 'Penghutang perdagangan'],
    bank: ['310-000', 'Tunai di bank'],
    revenueTime: ['500-000', 'Hasil perkhidmatan'],
    revenueExpense: ['500-200', 'Perbelanjaan yang dituntut semula'],
    revenueMaterial: ['500-100', 'Hasil bahan'],
    revenueFee: ['500-300', 'Hasil yuran'],
    revenueOnAccount: ['500-400', 'Hasil harga tetap, bil kemajuan'],
    outputTax: ['400-700', 'Cukai perkhidmatan kena dibayar'],
    costTime: ['610-000', 'Kos buruh projek'],
    costExpense: ['610-200', 'Perbelanjaan projek'],
    costMaterial: ['610-100', 'Kos bahan projek'],
    payrollAllocation: ['900-990', 'Peruntukan gaji kepada projek'],
    expenseOffset: ['405-000', 'Akruan kos projek'],
    wipSalesValue: ['330-000', 'Kerja dalam proses, nilai jualan'],
    accruedRevenue: ['500-900', 'Perubahan hasil terakru'],
    wipCost: ['330-100', 'Kerja dalam proses, kos'],
    wipInvoicedOnAccount: ['410-100', 'Bil kemajuan belum diiktiraf'],
    deferredRevenue: ['410-000', 'Pendahuluan daripada pelanggan'],
    rounding: ['900-980', 'Perbezaan pembundaran'],
    writeOff: ['900-970', 'Hutang lapuk'],
    exchangeGain: ['530-000', 'Keuntungan pertukaran mata wang'],
    exchangeLoss: ['900-960', 'Kerugian pertukaran mata wang'],
  },
  outputTaxByRate: {},
};
