import type { Validation } from '../../model/validation';

const PORTAL = 'https://myinvois.hasil.gov.my';

/** `{portal}/{uuid}/share/{longId}` (SDK, Get Document Details), of the portal itself or of the one for trying out. */
const LINK = /^(https:\/\/(?:preprod\.)?myinvois\.hasil\.gov\.my)\/([A-Z0-9]{10,40})\/share\/([A-Z0-9]{10,100})\/?$/i;

/** The two numbers by themselves, the shorter one first, with anything between them that is no part of either. */
const NUMBERS = /^([A-Z0-9]{10,40})[\s,;/]+([A-Z0-9]{20,100})$/i;

/**
 * What somebody copied from the portal: the link of the QR code, or the UUID and the long id. Null for what is neither;
 * a link to anywhere else would be printed on an invoice for others to follow.
 */
export function readValidationLink(text: string): Pick<Validation, 'uuid' | 'longId' | 'url'> | null {
  const [, portal = PORTAL, uuid, longId] = LINK.exec(text.trim()) ?? [
    undefined,
    undefined,
    ...(NUMBERS.exec(text.trim())?.slice(1) ?? []),
  ];
  if (uuid === undefined || longId === undefined) return null;
  const [document, long] = [uuid.toUpperCase(), longId.toUpperCase()];
  return { uuid: document, longId: long, url: `${portal.toLowerCase()}/${document}/share/${long}` };
}
