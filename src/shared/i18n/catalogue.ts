import type { MessagePath } from './define-messages';
import { accountingErrors } from './errors/accounting';
import { batchErrors } from './errors/batch';
import { calculationErrors } from './errors/calculation';
import { cliErrors } from './errors/cli';
import { commonErrors } from './errors/common';
import { connectionErrors } from './errors/connection';
import { contractErrors } from './errors/contract';
import { correctionErrors } from './errors/correction';
import { designErrors } from './errors/design';
import { documentErrors } from './errors/document';
import { draftErrors } from './errors/draft';
import { eInvoiceErrors } from './errors/e-invoice';
import { exchangeErrors } from './errors/exchange';
import { hostErrors } from './errors/host';
import { identifierErrors } from './errors/identifier';
import { importedInvoiceErrors } from './errors/imported-invoice';
import { inputErrors } from './errors/input';
import { invoiceErrors } from './errors/invoice';
import { jobErrors } from './errors/job';
import { mailErrors } from './errors/mail';
import { masterDataErrors } from './errors/master-data';
import { milestoneErrors } from './errors/milestone';
import { numberSeriesErrors } from './errors/number-series';
import { paymentErrors } from './errors/payment';
import { pricesErrors } from './errors/prices';
import { printErrors } from './errors/print';
import { receivablesErrors } from './errors/receivables';
import { retainerErrors } from './errors/retainer';
import { scheduleErrors } from './errors/schedule';
import { storeErrors } from './errors/store';
import { timesheetErrors } from './errors/timesheet';
import { unitsErrors } from './errors/units';
import { validationErrors } from './errors/validation';
import { verifyErrors } from './errors/verify';
import { workErrors } from './errors/work';
import { frenchSpaces } from './french-spaces';
import type { Language } from './languages';
import { accounting } from './messages/accounting';
import { advances } from './messages/advances';
import { audit } from './messages/audit';
import { backlog } from './messages/backlog';
import { batch } from './messages/batch';
import { billing } from './messages/billing';
import { categories } from './messages/categories';
import { classification } from './messages/classification';
import { cli } from './messages/cli';
import { cliDemo } from './messages/cli-demo';
import { cliHelp } from './messages/cli-help';
import { common } from './messages/common';
import { companies } from './messages/companies';
import { contractChanges } from './messages/contract-changes';
import { contractTerms } from './messages/contract-terms';
import { contracts } from './messages/contracts';
import { correction } from './messages/correction';
import { customers } from './messages/customers';
import { design } from './messages/design';
import { document } from './messages/document';
import { draft } from './messages/draft';
import { entries } from './messages/entries';
import { firstRun } from './messages/first-run';
import { home } from './messages/home';
import { host } from './messages/host';
import { importedInvoices } from './messages/imported-invoices';
import { invoice } from './messages/invoice';
import { invoices } from './messages/invoices';
import { job } from './messages/job';
import { layout } from './messages/layout';
import { letters } from './messages/letters';
import { mail } from './messages/mail';
import { milestones } from './messages/milestones';
import { outbox } from './messages/outbox';
import { paymentMeans } from './messages/payment-means';
import { people } from './messages/people';
import { preflight } from './messages/preflight';
import { prices } from './messages/prices';
import { print } from './messages/print';
import { projects } from './messages/projects';
import { receivables } from './messages/receivables';
import { record } from './messages/record';
import { reminders } from './messages/reminders';
import { schedules } from './messages/schedules';
import { settings } from './messages/settings';
import { shell } from './messages/shell';
import { timesheet } from './messages/timesheet';
import { unit } from './messages/unit';
import { validation } from './messages/validation';
import { wizard } from './messages/wizard';
import { work } from './messages/work';

/**
 * Every message of the program by namespace. A new subject is one file under `messages/` (texts of its screens) or
 * `errors/` (its refusals) and one line here.
 */
const messages = {
  accounting,
  batch,
  job,
  layout,
  reminders,
  letters,
  print,
  receivables,
  home,
  advances,
  companies,
  entries,
  firstRun,
  people,
  preflight,
  paymentMeans,
  classification,
  prices,
  categories,
  timesheet,
  invoice,
  invoices,
  importedInvoices,
  validation,
  contractChanges,
  contractTerms,
  contracts,
  correction,
  customers,
  record,
  mail,
  outbox,
  milestones,
  schedules,
  settings,
  audit,
  work,
  cli,
  cliDemo,
  cliHelp,
  common,
  billing,
  shell,
  host,
  design,
  document,
  draft,
  unit,
  wizard,
  backlog,
  projects,
};

const errors = {
  payment: paymentErrors,
  receivables: receivablesErrors,
  eInvoice: eInvoiceErrors,
  exchange: exchangeErrors,
  accounting: accountingErrors,
  correction: correctionErrors,
  batch: batchErrors,
  design: designErrors,
  document: documentErrors,
  draft: draftErrors,
  identifier: identifierErrors,
  invoice: invoiceErrors,
  job: jobErrors,
  mail: mailErrors,
  masterData: masterDataErrors,
  work: workErrors,
  retainer: retainerErrors,
  prices: pricesErrors,
  print: printErrors,
  units: unitsErrors,
  validation: validationErrors,
  verify: verifyErrors,
  cli: cliErrors,
  common: commonErrors,
  connection: connectionErrors,
  contract: contractErrors,
  host: hostErrors,
  calculation: calculationErrors,
  importedInvoice: importedInvoiceErrors,
  input: inputErrors,
  numberSeries: numberSeriesErrors,
  milestone: milestoneErrors,
  schedule: scheduleErrors,
  timesheet: timesheetErrors,
  store: storeErrors,
};

type Texts<T> = { [K in keyof T]: T[K] extends { readonly en: infer E } ? E : never };

export type MessageKey = MessagePath<Texts<typeof messages>>;

/** The code of a refusal, `subject.name`: the message behind it says what happened and what to do. */
export type FailureCode = MessagePath<Texts<typeof errors>>;

type Tree = { readonly [key: string]: string | Tree };

function mapTexts(tree: Tree, change: (text: string) => string): Tree {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === 'string' ? change(value) : mapTexts(value, change),
    ]),
  );
}

/** All texts of one language as one tree, `errors` beside the subjects. */
export function catalogueOf(language: Language): Tree {
  const ofLanguage = (group: Record<string, Record<Language, Tree>>) =>
    Object.fromEntries(Object.entries(group).map(([subject, texts]) => [subject, texts[language]]));
  const tree = { ...ofLanguage(messages), errors: ofLanguage(errors) };
  return language === 'fr' ? mapTexts(tree, frenchSpaces) : tree;
}
