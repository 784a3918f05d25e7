import type { ApiOutput } from '@shared/api';
import { assertRevision } from '@shared/billing/lifecycle';
import { Refusal, refuse } from '@shared/failure';
import type { Company } from '@shared/model/company';
import type { DocumentDesign, Picture } from '@shared/model/document-design';
import { keptDuitNowCode } from '@shared/payment-codes/duitnow';
import { company } from './collections';
import { type Context, commit, companyOf, type Handlers } from './context';
import { pdfOf } from './documents';
import { exampleInvoice } from './example-invoice';
import { keepPicture, pictureBytes } from './pictures';

/**
 * What is kept of a design as somebody gave it. Refused where its logo is not in the company's folder, or its DuitNow
 * code is none.
 */
export async function keptDesign(design: DocumentDesign, { store }: Pick<Context, 'store'>): Promise<DocumentDesign> {
  if (design.logo !== null) await pictureBytes(design.logo, store);
  return { ...design, duitNowCode: keptDuitNowCode(design.duitNowCode, 'changes.design.duitNowCode') };
}

/** Draws a page with the picture before it is kept: what cannot be printed must not come to light on an invoice. */
async function tryOut(picture: Picture, bytes: Uint8Array, { store, renderer, today }: Context): Promise<void> {
  const present = companyOf(store);
  const design = { ...present.design, logo: picture };
  let warnings: readonly string[];
  try {
    const trial = exampleInvoice({ ...present, design }, today());
    ({ warnings } = await renderer.renderInvoicePdf(trial, { pictures: { [picture.hash]: bytes } }));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return refuse('design.pictureBroken');
  }
  if (picture.mediaType !== 'image/svg+xml') return;
  const text = Buffer.from(bytes).toString('utf8');
  const missing = warnings.filter((character) => text.includes(character));
  if (missing.length > 0) refuse('design.svgCharacters', { characters: missing.join(' ') });
}

function saveLogo(logo: Picture | null, revision: number, context: Context): Promise<Company> {
  return commit(context, 'company.update', (tx) => {
    const present = companyOf(tx);
    assertRevision(present, revision);
    const next = { ...present, design: { ...present.design, logo }, revision: present.revision + 1 };
    tx.put(company, next);
    return next;
  });
}

export const designHandlers: Handlers<'design.setLogo' | 'design.removeLogo' | 'design.logo' | 'design.preview'> = {
  'design.setLogo': async ({ revision, base64 }, context) => {
    assertRevision(companyOf(context.store), revision);
    const { readPicture } = await import('../documents/pictures/read-picture');
    const { mediaType, bytes } = readPicture(new Uint8Array(Buffer.from(base64, 'base64')));
    const picture = await keepPicture(mediaType, bytes, context.store);
    await tryOut(picture, bytes, context);
    return saveLogo(picture, revision, context);
  },

  'design.removeLogo': ({ revision }, context) => saveLogo(null, revision, context),

  'design.logo': async (_, { store }): Promise<ApiOutput<'design.logo'>> => {
    const { logo } = companyOf(store).design;
    if (logo === null) return null;
    const bytes = await pictureBytes(logo, store);
    return { mediaType: logo.mediaType, base64: Buffer.from(bytes).toString('base64') };
  },

  'design.preview': async ({ design, invoiceNote }, context) => {
    const present = companyOf(context.store);
    const shown: Company = {
      ...present,
      design: design === undefined ? present.design : await keptDesign(design, context),
      invoiceNote: invoiceNote ?? present.invoiceNote,
    };
    return pdfOf(exampleInvoice(shown, context.today()), context);
  },
};
