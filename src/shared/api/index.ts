import type { z } from '../zod';
import { applicationCalls } from './application';
import { backlogCalls } from './backlog';
import { companyCalls } from './company';
import { exchangeRateCalls } from './exchange-rates';
import { contractCalls } from './contracts';
import { invoicingCalls } from './invoicing';
import { masterDataCalls } from './master-data';
import { paymentCalls } from './payments';
import { receivablesCalls } from './receivables';
import { reminderCalls } from './reminders';
import { retainerCalls } from './retainers';
import { searchCalls } from './search';
import { wizardCalls } from './wizard';
import { workCalls } from './work';

export type { Preferences } from './application';

/** Every call of the API by its name, `noun.verb`: whatever a window, the command line or a test can ask for. */
export const api = {
  ...applicationCalls,
  ...companyCalls,
  ...masterDataCalls,
  ...contractCalls,
  ...workCalls,
  ...backlogCalls,
  ...wizardCalls,
  ...invoicingCalls,
  ...paymentCalls,
  ...receivablesCalls,
  ...reminderCalls,
  ...exchangeRateCalls,
  ...retainerCalls,
  ...searchCalls,
};

export type Api = typeof api;

export type CallName = keyof Api;

/** What a caller hands over: fields with a default may be left out. */
export type ApiInput<N extends CallName> = z.input<Api[N]['input']>;

/** What a handler receives: validated, defaults filled in. */
export type ApiRequest<N extends CallName> = z.output<Api[N]['input']>;

export type ApiOutput<N extends CallName> = z.output<Api[N]['output']>;
