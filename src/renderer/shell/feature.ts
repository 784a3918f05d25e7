import type { MessageKey } from '@shared/i18n/catalogue';
import type { RouteComponent } from '@tanstack/react-router';
import type { LucideIcon } from 'lucide-react';
import type { ComponentType } from 'react';

/** An area of the rail. Only areas that exist are there. */
export interface RailItem {
  /** Position, in the order in which work flows: Home 1, Invoices 2, Projects 3, Backlog 4, Time 5, Customers 6, … */
  readonly order: number;
  readonly icon: LucideIcon;
  readonly labelKey: MessageKey;
  /** How much waits there; called as a hook. Nothing is shown for 0 and undefined. */
  readonly useCount?: () => number | undefined;
  /** At the foot of the rail, as the settings are. */
  readonly atFoot?: boolean;
  /** In the rail only while its count says that something waits, or it is open. */
  readonly onlyWaiting?: boolean;
}

/** One screen with its address. */
export interface Screen {
  /** `/invoices`, `/invoices/$invoiceId`; parameters are read with `useScreenParams`. */
  readonly path: string;
  /** `lazyRouteComponent(() => import('./InvoiceList'), 'InvoiceList')`: loaded when it is first opened. */
  readonly component: RouteComponent;
  readonly titleKey: MessageKey;
  /** The list that a document belongs to: its crumb, its area in the rail, and where Esc goes. */
  readonly parent?: string;
  readonly railItem?: RailItem;
  /** Lists are wide, documents and boards narrow; the user's own choice is kept per screen. */
  readonly rail?: 'wide' | 'narrow';
  /** Shown when no company is open, in a window without rail. Exactly one screen is the first run. */
  readonly withoutCompany?: boolean;
}

/** What `features/<subject>/routes.tsx` exports. */
export interface Feature {
  readonly screens: readonly Screen[];
  /** Rendered once while a company is open; draws nothing. The place for `useCommands` and `useSearch`. */
  readonly Everywhere?: ComponentType;
  /** A line over every screen while a company is open, or nothing: that this is the sample company. */
  readonly Banner?: ComponentType;
  /** The switcher at the top left, on `CompanyButton`. One feature has it. */
  readonly CompanyMenu?: ComponentType;
}
