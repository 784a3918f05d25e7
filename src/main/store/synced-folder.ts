/** Folder names by which programs that copy files between computers are known. */
const SERVICES: readonly (readonly [RegExp, string])[] = [
  [/^onedrive( - .+)?$/i, 'OneDrive'],
  [/^dropbox( \(.+\))?$/i, 'Dropbox'],
  [/^(icloud ?drive|mobile documents|com~apple~clouddocs)$/i, 'iCloud Drive'],
  [/^(google ?drive|googledrive-.+|my drive)$/i, 'Google Drive'],
  [/^cloudstorage$/i, 'CloudStorage'],
  [/^nextcloud\d*$/i, 'Nextcloud'],
  [/^owncloud$/i, 'ownCloud'],
  [/^box( sync)?$/i, 'Box'],
  [/^pcloud ?drive$/i, 'pCloud'],
];

/**
 * The program that keeps the folder in step with other computers, if its path tells of one. Such programs copy files
 * that are half written, and put an older copy over a newer one, so accounts should not be kept there.
 */
export function syncedBy(folder: string): string | undefined {
  // The inmost name says most: macOS keeps all such folders under Library/CloudStorage.
  for (const name of folder.split(/[\\/]/).toReversed()) {
    const service = SERVICES.find(([pattern]) => pattern.test(name));
    if (service !== undefined) return service[1];
  }
  return undefined;
}
