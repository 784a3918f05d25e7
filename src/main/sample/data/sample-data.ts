import type { ApiInput } from '@shared/api';
import type { Customer } from '@shared/model/customer';
import type { VatTreatment } from '@shared/model/vat-treatment';
import type { PersonKey, ProjectKey, RoleKey } from '../story';

export type CustomerData = ApiInput<'customer.save'>['changes'] &
  Pick<Customer, 'name' | 'legalId' | 'vatId' | 'address' | 'language' | 'currency'>;

export interface RoleData {
  readonly name: string;
  /** By the hour, before and from 1 November, by currency. Null is a price that was forgotten. */
  readonly prices: Readonly<Record<string, readonly [before: string, after: string]>> | null;
  readonly cost: string;
}

/** What is charged by the piece at a price of the list, such as a kilometre. */
export interface CategoryData {
  readonly category: string;
  readonly unit: string;
  readonly prices: Readonly<Record<string, readonly [before: string, after: string]>>;
}

export interface Outlay {
  readonly class: 'expense' | 'material' | 'fee';
  readonly text: string;
  readonly category: string;
  readonly quantity: string;
  readonly unit: string;
  /** Null takes the price list's. */
  readonly price: string | null;
  readonly person: PersonKey;
}

/** Outlays of one class that are taxed otherwise than the work: they stand on a contract line of their own. */
export interface TaxedApart {
  readonly name: string;
  readonly class: 'expense' | 'material' | 'fee';
  readonly vat: VatTreatment;
}

/** What a project of the story is in this country. */
export interface ProjectData {
  /** `{year}` and `{nextYear}` stand for the years round today. */
  readonly name: string;
  readonly code: string;
  readonly orderReference: string;
  /** What the contract is worth: an estimate where the work is billed by the hour. In the customer's currency. */
  readonly value: string;
  /** The words for the story's tasks, in its order. */
  readonly tasks: readonly string[];
  /** What is laid out in every second period. */
  readonly outlays: readonly Outlay[];
  readonly taxedApart?: readonly TaxedApart[];
  /** The story's milestones in its order; amounts in the main unit of the customer's currency. */
  readonly milestones: readonly { readonly name: string; readonly amount: string }[];
}

/** What goes beyond a project and its invoices; amounts in the main unit of the company's currency. */
export interface AgreementsData {
  /** Two customers pay it together. */
  readonly shared: {
    readonly name: string;
    readonly code: string;
    readonly line: string;
    readonly limit: string;
    readonly tasks: readonly string[];
  };
  readonly service: {
    readonly name: string;
    readonly code: string;
    readonly line: string;
    readonly limit: string;
    readonly higherLimit: string;
    readonly tasks: readonly string[];
    readonly lastDay: string;
    readonly everySecondMonday: string;
    readonly amendment: string;
    readonly orderReference: string;
  };
  readonly progress: {
    readonly name: string;
    readonly code: string;
    readonly line: string;
    readonly value: string;
    readonly advance: string;
    readonly advanceText: string;
  };
  readonly course: {
    readonly name: string;
    readonly code: string;
    readonly value: string;
    readonly tasks: readonly string[];
    readonly shorter: string;
    readonly otherPayer: string;
  };
}

/** Words for what lies on the desk today. */
export interface DeskData {
  readonly gift: string;
  readonly checking: string;
  readonly fixing: string;
  readonly secondTest: string;
  readonly drawings: readonly [string, string];
  readonly ownTraining: string;
  readonly enteredTwice: string;
  readonly lateAnalysis: string;
  readonly lateVisit: string;
}

/** All that one country's sample company says. The story that it says it in is one: see `story.ts`. */
export interface SampleData {
  /** As the first run would make it. */
  readonly company: ApiInput<'company.create'> & { readonly currency: string };
  /** What its settings add. */
  readonly settings: ApiInput<'company.update'>['changes'];
  /** SVG. */
  readonly logo: string;
  readonly roles: Readonly<Record<RoleKey, RoleData>>;
  readonly people: Readonly<Record<PersonKey, { readonly name: string; readonly email: string }>>;
  readonly categories: readonly CategoryData[];
  readonly priceLists: {
    /** Followed by the year, and by the currency where it is not the company's. */
    readonly sales: string;
    readonly cost: string;
    /** The company's own first. */
    readonly currencies: readonly string[];
  };
  /** What one of the currency costs in the company's own by the month, counted back from the present one. */
  readonly exchangeRates: {
    readonly source: string;
    readonly rates: Readonly<Record<string, readonly string[]>>;
  };
  readonly dimension: {
    readonly name: string;
    readonly values: readonly { readonly code: string; readonly name: string }[];
  };
  /** The customer of each project of the story. */
  readonly customers: Readonly<Record<ProjectKey, CustomerData>>;
  readonly projects: Readonly<Record<ProjectKey, ProjectData>>;
  /** Of milestones beside work by the hour. */
  readonly milestoneLine: string;
  readonly agreements: AgreementsData;
  readonly desk: DeskData;
}
