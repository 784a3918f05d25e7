import { MALAYSIAN_LIST } from '../../model/classification';
import { isClassificationList } from '../codes';
import { isNoteSubject } from '../note-codes';
import { type PreflightProblem, problemAt, problemOnLine } from './problem';
import type { Subject } from './subject';

/** What the invoice names of others, the buyer's reference and earlier invoices, and its own number. */
export function referenceProblems(subject: Subject): PreflightProblem[] {
  return [
    ...buyerReference(subject),
    ...orderLine(subject),
    ...precedingInvoice(subject),
    ...numbers(subject),
    ...noteSubjects(subject),
  ];
}

/** The rule is kept by stating the contact person, else a dash; only the dash helps nobody to find the buyer. */
function buyerReference({ invoice, profile, format }: Subject): PreflightProblem[] {
  const { buyerReference: reference, orderReference, buyer } = invoice;
  if (!profile.needsReference || [reference, orderReference, buyer.contactName].some((text) => text !== '')) return [];
  const rule = format === 'nlcius' ? 'BR-NL-2' : 'PEPPOL-EN16931-R003';
  return [problemAt('warning', 'references.buyerReferenceMissing', 'invoice', 'buyerReference', { rule })];
}

/** NL-R-009, BR-NL-13: a line of an order that is not named says nothing, and is left out. */
function orderLine({ invoice, lines }: Subject): PreflightProblem[] {
  if (invoice.orderReference !== '') return [];
  const line = lines.find(({ orderLineReference }) => orderLineReference !== '');
  if (line === undefined) return [];
  const params = { line: line.name, rule: 'NL-R-009' };
  return [problemAt('warning', 'references.orderMissing', 'invoice', 'orderReference', params)];
}

function precedingInvoice({ invoice, isCreditNote, isFromNetherlands, isFromFrance }: Subject): PreflightProblem[] {
  if (!isCreditNote || invoice.precedingInvoices.length > 0) return [];
  const code = 'references.precedingInvoiceMissing';
  if (isFromNetherlands) return [problemAt('error', code, 'invoice', 'precedingInvoices', { rule: 'NL-R-001' })];
  if (isFromFrance) return [problemAt('error', code, 'invoice', 'precedingInvoices', { rule: 'BR-FR-CO-05' })];
  return [problemAt('warning', code, 'invoice', 'precedingInvoices')];
}

/** Where notes are joined into one, their subjects are left out. */
function noteSubjects({ invoice, profile }: Subject): PreflightProblem[] {
  const unknown = invoice.notes.find(({ subjectCode }) => subjectCode !== '' && !isNoteSubject(subjectCode));
  if (profile.joinsNotes || unknown === undefined) return [];
  const params = { note: unknown.subjectCode, rule: 'BR-CL-08' };
  return [problemAt('error', 'references.noteSubjectUnknown', 'invoice', 'notes', params)];
}

const FRENCH_NUMBER = /^[A-Za-z0-9+\-_/]{1,35}$/;

/**
 * BR-FR-01, BR-FR-02. A posted invoice cannot be given another number; on a draft the number is the one that the series
 * would give, and there is time to change the series.
 */
function numbers({ invoice, isFromFrance }: Subject): PreflightProblem[] {
  if (!isFromFrance) return [];
  const { number, stage, precedingInvoices } = invoice;
  const severity = stage === 'posted' ? 'error' : 'warning';
  const wrong = precedingInvoices.find((preceding) => !FRENCH_NUMBER.test(preceding.number));
  return [
    ...(number === null || FRENCH_NUMBER.test(number)
      ? []
      : [problemAt(severity, 'references.numberNotFrench', 'company', 'numberSeries', { number, rule: 'BR-FR-02' })]),
    ...(wrong === undefined
      ? []
      : [
          problemAt('error', 'references.precedingNumberNotFrench', 'invoice', 'precedingInvoices', {
            number: wrong.number,
            rule: 'BR-FR-02',
          }),
        ]),
  ];
}

/** UNTDID 7143, the lists that a classification (BT-158) can be of (BR-CL-13). */
const CLASSIFICATION_LISTS = new Set(
  (
    'AA AB AC AD AE AF AG AH AI AJ AK AL AM AN AO AP AQ AR AS AT AU AV AW AX AY AZ BA BB BC BD BE BF BG BH BI BJ BK ' +
    'BL BM BN BO BP BQ BR BS BT BU BV BW BX BY BZ CC CG CL CR CV DR DW EC EF EMD EN FS GB GN GMN GS HS IB IN IS IT ' +
    'IZ MA MF MN MP NB ON PD PL PO PPI PV QS RC RN RU RY SA SG SK SN SRS SRT SRU SRV SRW SRX SRY SRZ SS SSA SSB SSC ' +
    'SSD SSE SSF SSG SSH SSI SSJ SSK SSL SSM SSN SSO SSP SSQ SSR SSS SST SSU SSV SSW SSX SSY SSZ ST STA STB STC STD ' +
    'STE STF STG STH STI STJ STK STL STM STN STO STP STQ STR STS STT STU STV STW STX STY STZ SUA SUB SUC SUD SUE SUF ' +
    'SUG SUH SUI SUJ SUK SUL SUM TG TSN TSO TSP TSQ TSR TSS TST TSU UA UP VN VP VS VX ZZZ'
  ).split(' '),
);

/** What is no list at all is left out by the writers; what looks like one goes out, and would be turned away. LHDN's is for MyInvois. */
export function classificationProblems({ lines }: Subject): PreflightProblem[] {
  return lines.flatMap((line) => {
    const { code = '', scheme = '' } = line.classification ?? {};
    if (code === '' || scheme === MALAYSIAN_LIST || CLASSIFICATION_LISTS.has(scheme)) return [];
    if (!isClassificationList(scheme)) {
      return [problemOnLine('warning', 'lines.classificationLeftOut', line, 'classification', { value: code })];
    }
    return [
      problemOnLine('error', 'lines.classificationUnknown', line, 'classification', { scheme, rule: 'BR-CL-13' }),
    ];
  });
}
