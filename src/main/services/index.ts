import type { ApiOutput, ApiRequest, CallName } from '@shared/api';
import { backlogHandlers } from './backlog';
import { companyHandlers } from './company';
import type { Context } from './context';
import { contractLineHandlers } from './contract-lines';
import { contractListHandlers } from './contract-list';
import { contractHandlers } from './contracts';
import { customerHandlers } from './customers';
import { draftHandlers } from './drafts';
import { entryHandlers } from './entries';
import { invoiceListHandlers } from './invoice-list';
import { invoiceViewHandlers } from './invoice-view';
import { issuingHandlers } from './issuing';
import { journalHandlers } from './journal';
import { paymentHandlers } from './payments';
import { peopleHandlers } from './people';
import { priceListHandlers } from './price-lists';
import { pricingAgainHandlers } from './pricing-again';
import { projectHandlers } from './projects';
import { retainerHandlers } from './retainers';
import { searchHandlers } from './search';
import { sendingHandlers } from './sending';
import { timesheetHandlers } from './timesheets';
import { wizardHandlers } from './wizard';

/** Every call that the open company answers. */
export const companyCalls = {
  ...companyHandlers,
  ...journalHandlers,
  ...customerHandlers,
  ...projectHandlers,
  ...contractHandlers,
  ...contractListHandlers,
  ...contractLineHandlers,
  ...peopleHandlers,
  ...priceListHandlers,
  ...entryHandlers,
  ...timesheetHandlers,
  ...backlogHandlers,
  ...pricingAgainHandlers,
  ...wizardHandlers,
  ...invoiceListHandlers,
  ...invoiceViewHandlers,
  ...draftHandlers,
  ...issuingHandlers,
  ...sendingHandlers,
  ...paymentHandlers,
  ...retainerHandlers,
  ...searchHandlers,
};

export type CompanyCall = keyof typeof companyCalls;

export type CompanyHandler<N extends CallName> = (
  input: ApiRequest<N>,
  context: Context,
) => ApiOutput<N> | Promise<ApiOutput<N>>;
