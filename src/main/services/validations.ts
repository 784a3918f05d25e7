import { readValidationLink } from '@shared/e-invoice/malaysia/validation-link';
import { refuse } from '@shared/failure';
import { newId } from '@shared/ids';
import type { Invoice } from '@shared/model/invoice';
import type { Validation } from '@shared/model/validation';
import type { Reader } from '../store/store';
import { invoices, validations } from './collections';
import { commit, type Handlers, rowOf } from './context';

/** What LHDN called the invoice; undefined where nobody entered it. */
export function validationOf(reader: Reader, invoiceId: string): Validation | undefined {
  return reader.by(validations, 'invoice', invoiceId)[0];
}

/** What LHDN called the invoices that a credit or debit note is about, by their numbers, as far as that was entered. */
export function validationIdsOf(reader: Reader, invoice: Invoice): ReadonlyMap<string, string> {
  const numbers = invoice.precedingInvoices.map(({ number }) => number);
  const known = numbers.flatMap((number) => {
    const [preceding] = reader.by(invoices, 'number', number);
    const validation = preceding === undefined ? undefined : validationOf(reader, preceding.id);
    return validation === undefined ? [] : [[number, validation.uuid] as const];
  });
  return new Map(known);
}

export const validationHandlers: Handlers<'invoice.validation' | 'invoice.setValidationLink'> = {
  'invoice.validation': ({ id }, { store }) => validationOf(store, rowOf(store, invoices, id).id) ?? null,

  'invoice.setValidationLink': ({ id, url }, context) => {
    const link = url.trim() === '' ? null : readValidationLink(url);
    if (link === null && url.trim() !== '') refuse('validation.linkUnreadable', {}, 'url');
    return commit(context, 'invoice.setValidationLink', (tx) => {
      const invoice = rowOf(tx, invoices, id);
      if (invoice.stage !== 'posted' || invoice.seller.address.country !== 'MY') {
        refuse('validation.wrongInvoice', {}, 'id');
      }
      const present = validationOf(tx, id);
      if (link === null) {
        if (present !== undefined) tx.remove(validations, present.id);
        return null;
      }
      const row: Validation = {
        id: present?.id ?? newId(),
        invoiceId: id,
        ...link,
        at: context.now(),
        by: context.by,
      };
      tx.put(validations, row);
      return row;
    });
  },
};
