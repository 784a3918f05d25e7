import type { z } from '../zod';
import { accountingCalls } from './accounting';
import { applicationCalls } from './application';
import { backlogCalls } from './backlog';
import { batchCalls } from './batch';
import { categoryCalls } from './categories';
import { companyCalls } from './company';
import { contractCalls } from './contracts';
import { correctionCalls } from './corrections';
import { dashboardCalls } from './dashboard';
import { designCalls } from './design';
import { draftCalls } from './drafts';
import { entryCalls } from './entries';
import { exchangeRateCalls } from './exchange-rates';
import { exportCalls } from './exports';
import { importedInvoiceCalls } from './imported-invoices';
import { invoiceRunCalls } from './invoice-runs';
import { invoicingCalls } from './invoicing';
import { jobCalls } from './jobs';
import { layoutCalls } from './layout';
import { ledgerCalls } from './ledger';
import { limitCalls } from './limits';
import { mailCalls } from './mail';
import { masterDataCalls } from './master-data';
import { milestoneCalls } from './milestones';
import { paymentCalls } from './payments';
import { peopleCalls } from './people';
import { preflightCalls } from './preflight';
import { priceCalls } from './prices';
import { printCalls } from './print';
import { receivablesCalls } from './receivables';
import { reminderCalls } from './reminders';
import { retainerCalls } from './retainers';
import { scheduleCalls } from './schedules';
import { searchCalls } from './search';
import { statementCalls } from './statements';
import { validationCalls } from './validations';
import { wizardCalls } from './wizard';
import { workCalls } from './work';

export type { Preferences } from './application';

/** Every call of the API by its name, `noun.verb`: whatever a window, the command line or a test can ask for. */
export const api = {
  ...applicationCalls,
  ...companyCalls,
  ...designCalls,
  ...masterDataCalls,
  ...peopleCalls,
  ...preflightCalls,
  ...priceCalls,
  ...categoryCalls,
  ...contractCalls,
  ...milestoneCalls,
  ...scheduleCalls,
  ...invoiceRunCalls,
  ...entryCalls,
  ...workCalls,
  ...backlogCalls,
  ...limitCalls,
  ...wizardCalls,
  ...invoicingCalls,
  ...correctionCalls,
  ...draftCalls,
  ...paymentCalls,
  ...dashboardCalls,
  ...receivablesCalls,
  ...statementCalls,
  ...reminderCalls,
  ...exchangeRateCalls,
  ...exportCalls,
  ...layoutCalls,
  ...retainerCalls,
  ...accountingCalls,
  ...ledgerCalls,
  ...searchCalls,
  ...importedInvoiceCalls,
  ...validationCalls,
  ...jobCalls,
  ...mailCalls,
  ...batchCalls,
  ...printCalls,
};

export type Api = typeof api;

export type CallName = keyof Api;

/** What a caller hands over: fields with a default may be left out. */
export type ApiInput<N extends CallName> = z.input<Api[N]['input']>;

/** What a handler receives: validated, defaults filled in. */
export type ApiRequest<N extends CallName> = z.output<Api[N]['input']>;

export type ApiOutput<N extends CallName> = z.output<Api[N]['output']>;
