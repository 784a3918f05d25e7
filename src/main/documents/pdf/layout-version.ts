/**
 * Raised whenever the same invoice comes out as other bytes: another layout, font or version of pdfkit. What was sent
 * before is kept as it was sent; proving it by rendering it again makes sense for one version only.
 */
export const LAYOUT_VERSION = 3;
