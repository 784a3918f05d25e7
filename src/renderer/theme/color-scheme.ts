import type { MantineColorSchemeManager } from '@mantine/core';

/** The theme is one of the person's preferences, which the application keeps: the browser remembers nothing of it. */
export const forgetfulColorScheme: MantineColorSchemeManager = {
  get: (defaultValue) => defaultValue,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};
