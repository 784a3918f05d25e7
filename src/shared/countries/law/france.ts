import { always, type Law, NEUTRAL_LAW, type NotedInvoice } from './law';

const isGoods = ({ transactionClass }: NotedInvoice['lines'][number]) => transactionClass === 'material';

const hasGoods = ({ lines }: NotedInvoice) => lines.some(isGoods);
const hasServices = ({ lines }: NotedInvoice) => lines.length === 0 || lines.some((line) => !isGoods(line));

/**
 * CGI annexe II, art. 242 nonies A: what is supplied, since the reform of 2026, and VAT paid on invoicing. Code de
 * commerce, art. L441-9 and L441-10: discount, penalties and flat fee, each under the subject code that the French rules
 * for electronic invoices (BR-FR-05) look for.
 */
export const frenchLaw: Law = {
  ...NEUTRAL_LAW,
  notes: [
    {
      mention: 'goodsAndServices',
      code: '',
      isOfPayment: false,
      applies: (invoice) => hasGoods(invoice) && hasServices(invoice),
    },
    {
      mention: 'goods',
      code: '',
      isOfPayment: false,
      applies: (invoice) => hasGoods(invoice) && !hasServices(invoice),
    },
    { mention: 'services', code: '', isOfPayment: false, applies: (invoice) => !hasGoods(invoice) },
    {
      mention: 'vatOnDebits',
      code: '',
      isOfPayment: false,
      // Goods are always taxed on delivery; where no VAT is added there is nothing to opt for.
      applies: (invoice) =>
        invoice.vatOnDebits && hasServices(invoice) && invoice.vat.some(({ category }) => category === 'S'),
    },
    { mention: 'noEarlyPaymentDiscount', code: 'AAB', isOfPayment: true, applies: always },
    { mention: 'latePenaltyFrance', code: 'PMD', isOfPayment: true, applies: always },
    { mention: 'recoveryFeeFrance', code: 'PMT', isOfPayment: true, applies: always },
  ],
  statutes: {
    E: 'art. 261 du CGI',
    AE: 'art. 283 du CGI',
    K: 'art. 262 ter I du CGI',
    G: 'art. 262 I du CGI',
    O: 'art. 259-1 du CGI',
  },
  statutesByCode: { 'VATEX-FR-FRANCHISE': 'art. 293 B du CGI' },
};
