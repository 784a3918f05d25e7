const ADDRESS = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:"]+$/;

/** Whether a text is one e-mail address as mail servers take it, without a name round it. */
export const isEmailAddress = (text: string): boolean => ADDRESS.test(text) && !/\p{Cc}/u.test(text);

/** One address or several, parted by commas or semicolons, as people type them. */
export const addressesIn = (text: string): string[] =>
  text
    .split(/[;,]/)
    .map((address) => address.trim())
    .filter((address) => address !== '');

/** The first of several addresses that is none; null where all are. */
export const badAddressIn = (text: string): string | null =>
  addressesIn(text).find((address) => !isEmailAddress(address)) ?? null;
