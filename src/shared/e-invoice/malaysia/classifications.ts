/** What LHDN sorts supplies into (CLASS), in its own words. */
export const CLASSIFICATIONS: readonly { readonly code: string; readonly name: string }[] = [
  { code: '001', name: 'Breastfeeding equipment' },
  { code: '002', name: 'Child care centres and kindergartens fees' },
  { code: '003', name: 'Computer, smartphone or tablet' },
  { code: '004', name: 'Consolidated e-Invoice' },
  {
    code: '005',
    name: 'Construction materials (as specified under Fourth Schedule of the Lembaga Pembangunan Industri Pembinaan Malaysia Act 1994)',
  },
  { code: '006', name: 'Disbursement' },
  { code: '007', name: 'Donation' },
  { code: '008', name: 'e-Commerce - e-Invoice to buyer / purchaser' },
  { code: '009', name: 'e-Commerce - Self-billed e-Invoice to seller, logistics, etc.' },
  { code: '010', name: 'Education fees' },
  { code: '011', name: 'Goods on consignment (Consignor)' },
  { code: '012', name: 'Goods on consignment (Consignee)' },
  { code: '013', name: 'Gym membership' },
  { code: '014', name: 'Insurance - Education and medical benefits' },
  { code: '015', name: 'Insurance - Takaful or life insurance' },
  { code: '016', name: 'Interest and financing expenses' },
  { code: '017', name: 'Internet subscription' },
  { code: '018', name: 'Land and building' },
  {
    code: '019',
    name: 'Medical examination for learning disabilities and early intervention or rehabilitation treatments of learning disabilities',
  },
  { code: '020', name: 'Medical examination or vaccination expenses' },
  { code: '021', name: 'Medical expenses for serious diseases' },
  { code: '022', name: 'Others' },
  { code: '023', name: 'Petroleum operations (as defined in Petroleum (Income Tax) Act 1967)' },
  { code: '024', name: 'Private retirement scheme or deferred annuity scheme' },
  { code: '025', name: 'Motor vehicle' },
  { code: '026', name: 'Subscription of books / journals / magazines / newspapers / other similar publications' },
  { code: '027', name: 'Reimbursement' },
  { code: '028', name: 'Rental of motor vehicle' },
  { code: '029', name: 'EV charging facilities (Installation, rental, sale / purchase or subscription fees)' },
  { code: '030', name: 'Repair and maintenance' },
  { code: '031', name: 'Research and development' },
  { code: '032', name: 'Foreign income' },
  { code: '033', name: 'Self-billed - Betting and gaming' },
  { code: '034', name: 'Self-billed - Importation of goods' },
  { code: '035', name: 'Self-billed - Importation of services' },
  { code: '036', name: 'Self-billed - Others' },
  { code: '037', name: 'Self-billed - Monetary payment to agents, dealers or distributors' },
  {
    code: '038',
    name: 'Sports equipment, rental / entry fees for sports facilities, registration in sports competition or sports training fees imposed by associations / sports clubs / companies registered with the Sports Commissioner or Companies Commission of Malaysia and carrying out sports activities as listed under the Sports Development Act 1997',
  },
  { code: '039', name: 'Supporting equipment for disabled person' },
  { code: '040', name: 'Voluntary contribution to approved provident fund' },
  { code: '041', name: 'Dental examination or treatment' },
  { code: '042', name: 'Fertility treatment' },
  { code: '043', name: 'Treatment and home care nursing, daycare centres and residential care centers' },
  { code: '044', name: 'Vouchers, gift cards, loyalty points, etc' },
  { code: '045', name: 'Self-billed - Non-monetary payment to agents, dealers or distributors' },
];

/** Others: what a line is where nobody says anything else. */
export const USUAL_CLASSIFICATION = '022';

/** Of consolidated and of self-billed e-invoices: neither is what a seller issues for one customer. */
const RESERVED: readonly string[] = ['004', '009', '033', '034', '035', '036', '037', '045'];

export const isReservedClassification = (code: string): boolean => RESERVED.includes(code);

export function isClassification(code: string): boolean {
  return CLASSIFICATIONS.some((each) => each.code === code);
}
