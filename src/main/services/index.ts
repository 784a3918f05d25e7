import type { ApiOutput, ApiRequest, CallName } from '@shared/api';
import { accountingHandlers } from './accounting';
import { accountingDefaultHandlers } from './accounting-defaults';
import { backlogHandlers } from './backlog';
import { backlogInvoicingHandlers } from './backlog-invoicing';
import { batchExportHandlers } from './batch-export';
import { bulkConfirmHandlers } from './bulk-confirm';
import { categoryHandlers } from './categories';
import { companyHandlers } from './company';
import type { Context } from './context';
import { contractAmendingHandlers } from './contract-amending';
import { contractLineHandlers } from './contract-lines';
import { contractListHandlers } from './contract-list';
import { contractStatusHandlers } from './contract-status';
import { contractHandlers } from './contracts';
import { correctionHandlers } from './corrections';
import { rebillHandlers } from './credit-and-rebill';
import { customerHandlers } from './customers';
import { dashboardHandlers } from './dashboard';
import { designHandlers } from './design';
import { dimensionHandlers } from './dimensions';
import { draftLineHandlers } from './draft-lines';
import { draftHandlers } from './drafts';
import { entryHandlers } from './entries';
import { entryCorrectionHandlers } from './entry-correction';
import { entryLifeHandlers } from './entry-life';
import { entryListHandlers } from './entry-list';
import { exchangeRateHandlers } from './exchange-rates';
import { exportHandlers } from './exports';
import { frequencyHandlers } from './frequencies';
import { importedInvoiceHandlers } from './imported-invoices';
import { integrationJournalHandlers } from './integration-journal';
import { invoiceListHandlers } from './invoice-list';
import { invoiceRunHandlers } from './invoice-run';
import { invoiceViewHandlers } from './invoice-view';
import { issuingHandlers } from './issuing';
import { jobHandlers } from './jobs';
import { journalHandlers } from './journal';
import { layoutHandlers } from './layout';
import { ledgerHandlers } from './ledger';
import { catchUpHandlers } from './ledger-catch-up';
import { ledgerExportHandlers } from './ledger-exports';
import { letterPdfHandlers } from './letter-pdfs';
import { limitHandlers } from './limits';
import { mailHandlers } from './mail';
import { milestoneHandlers } from './milestones';
import { outboxHandlers } from './outbox';
import { outboxDeliveryHandlers } from './outbox-delivery';
import { paymentListHandlers } from './payment-list';
import { paymentHandlers } from './payments';
import { peopleHandlers } from './people';
import { periodHandlers } from './periods';
import { preflightHandlers } from './preflight';
import { priceExplanationHandlers } from './price-explanation';
import { priceListFileHandlers } from './price-list-file';
import { priceListHandlers } from './price-lists';
import { pricingAgainHandlers } from './pricing-again';
import { printHandlers } from './print-run';
import { projectHandlers } from './projects';
import { proposalHandlers } from './proposals';
import { receivablesHandlers } from './receivables';
import { reminderHandlers } from './reminders';
import { retainerHandlers } from './retainers';
import { scheduleHandlers } from './schedules';
import { searchHandlers } from './search';
import { sendingHandlers } from './sending';
import { sentStatementHandlers } from './sent-statements';
import { taxHandlers } from './taxes';
import { timesheetHandlers } from './timesheets';
import { unitGroupHandlers } from './unit-groups';
import { upcomingHandlers } from './upcoming';
import { validationHandlers } from './validations';
import { wizardHandlers } from './wizard';

/** Every call that the open company answers. */
export const companyCalls = {
  ...companyHandlers,
  ...designHandlers,
  ...journalHandlers,
  ...customerHandlers,
  ...projectHandlers,
  ...contractHandlers,
  ...contractStatusHandlers,
  ...contractAmendingHandlers,
  ...contractListHandlers,
  ...contractLineHandlers,
  ...milestoneHandlers,
  ...frequencyHandlers,
  ...scheduleHandlers,
  ...upcomingHandlers,
  ...invoiceRunHandlers,
  ...peopleHandlers,
  ...priceListHandlers,
  ...priceListFileHandlers,
  ...priceExplanationHandlers,
  ...categoryHandlers,
  ...unitGroupHandlers,
  ...entryHandlers,
  ...entryListHandlers,
  ...entryLifeHandlers,
  ...entryCorrectionHandlers,
  ...timesheetHandlers,
  ...backlogHandlers,
  ...limitHandlers,
  ...backlogInvoicingHandlers,
  ...pricingAgainHandlers,
  ...wizardHandlers,
  ...invoiceListHandlers,
  ...invoiceViewHandlers,
  ...preflightHandlers,
  ...draftHandlers,
  ...draftLineHandlers,
  ...bulkConfirmHandlers,
  ...issuingHandlers,
  ...correctionHandlers,
  ...rebillHandlers,
  ...sendingHandlers,
  ...paymentHandlers,
  ...paymentListHandlers,
  ...dashboardHandlers,
  ...receivablesHandlers,
  ...sentStatementHandlers,
  ...letterPdfHandlers,
  ...printHandlers,
  ...reminderHandlers,
  ...exchangeRateHandlers,
  ...exportHandlers,
  ...layoutHandlers,
  ...retainerHandlers,
  ...accountingHandlers,
  ...accountingDefaultHandlers,
  ...taxHandlers,
  ...dimensionHandlers,
  ...periodHandlers,
  ...integrationJournalHandlers,
  ...proposalHandlers,
  ...ledgerHandlers,
  ...catchUpHandlers,
  ...ledgerExportHandlers,
  ...searchHandlers,
  ...importedInvoiceHandlers,
  ...validationHandlers,
  ...jobHandlers,
  ...mailHandlers,
  ...outboxHandlers,
  ...outboxDeliveryHandlers,
  ...batchExportHandlers,
};

export type CompanyHandler<N extends CallName> = (
  input: ApiRequest<N>,
  context: Context,
) => ApiOutput<N> | Promise<ApiOutput<N>>;
