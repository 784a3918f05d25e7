/**
 * How many pages a PDF of ours has. Its objects are written plain, so that they can be counted without reading the file:
 * a page is an object of that type.
 */
export const countPages = (bytes: Uint8Array): number =>
  Buffer.from(bytes)
    .toString('latin1')
    .match(/\/Type \/Page$/gm)?.length ?? 0;
