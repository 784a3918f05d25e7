import type { ElectronicFormat } from '../model/electronic-format';
import type { Party } from '../model/party';

/** What sets one format apart from another, beyond its syntax. */
export interface ElectronicProfile {
  readonly syntax: 'ubl' | 'cii';
  /** BT-24. */
  readonly specification: string;
  /** BT-23 where the format has one; empty where the seller's country or nobody asks for it. */
  readonly process: string;
  /** Peppol allows one note on a document (PEPPOL-EN16931-R002), and no subject code in it. */
  readonly joinsNotes: boolean;
  /** Buyer's reference or order number has to be there (PEPPOL-EN16931-R003, BR-NL-2). */
  readonly needsReference: boolean;
  /** NLCIUS advises against what the Netherlands has no use for: codes of reasons, BIC, subdivisions (BR-NL-19 to 35). */
  readonly isPlain: boolean;
  /** Knows an invoice of an advance from others (BT-3: 386). NLCIUS calls it an invoice like any other (BR-NL-7). */
  readonly namesAdvances: boolean;
  /** The schema has room for one earlier invoice (CII D16B; later ones, and Factur-X, for several). */
  readonly namesOneInvoice: boolean;
}

const EN_16931 = 'urn:cen.eu:en16931:2017';
const PEPPOL_PROCESS = 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0';

const plainUbl: ElectronicProfile = {
  syntax: 'ubl',
  specification: EN_16931,
  process: '',
  joinsNotes: false,
  needsReference: false,
  isPlain: false,
  namesAdvances: true,
  namesOneInvoice: false,
};

const PROFILES: Readonly<Record<ElectronicFormat, ElectronicProfile>> = {
  peppol: {
    ...plainUbl,
    specification: `${EN_16931}#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0`,
    process: PEPPOL_PROCESS,
    joinsNotes: true,
    needsReference: true,
  },
  nlcius: {
    ...plainUbl,
    specification: `${EN_16931}#compliant#urn:fdc:nen.nl:nlcius:v1.0`,
    process: PEPPOL_PROCESS,
    joinsNotes: true,
    needsReference: true,
    isPlain: true,
    namesAdvances: false,
  },
  ubl: plainUbl,
  cii: { ...plainUbl, syntax: 'cii', namesOneInvoice: true },
  // The profile EN 16931 of Factur-X names the standard itself; the metadata of the PDF says the same.
  facturx: { ...plainUbl, syntax: 'cii' },
  // UBL too, but with a tax model of its own: its writer takes little more than parties and lines from here.
  myinvois: { ...plainUbl, specification: '' },
};

export const profileOf = (format: ElectronicFormat): ElectronicProfile => PROFILES[format];

/**
 * Whether the rules of the French reform hold (BR-FR): they look for some sentences by their subject code, and do not
 * reach what travels by Peppol's own rules.
 */
export const followsFrance = (
  { seller }: { readonly seller: Party },
  { joinsNotes }: Pick<ElectronicProfile, 'joinsNotes'>,
): boolean => seller.address.country === 'FR' && !joinsNotes;
