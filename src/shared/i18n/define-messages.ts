import type { Language } from './languages';

/** A tree of messages. A leaf is an i18next text: `{{name}}` marks a parameter, `_one`/`_other` end a plural's forms. */
export interface MessageTree {
  readonly [key: string]: string | MessageTree;
}

/** The same keys with any texts. The `_one` form may be absent: Malay has no plural. A test checks what each needs. */
type SameKeys<T> = {
  readonly [K in keyof T as K extends `${string}_one` ? never : K]: T[K] extends string ? string : SameKeys<T[K]>;
} & {
  readonly [K in keyof T as K extends `${string}_one` ? K : never]?: string;
};

export type Messages<T> = { readonly en: T } & { readonly [L in Exclude<Language, 'en'>]: SameKeys<T> };

/** One subject's messages, complete in five languages: a key that a language lacks does not compile. */
export function defineMessages<const T extends MessageTree>(messages: Messages<T>): Messages<T> {
  return messages;
}

/** Every dotted path to a text in a tree, plural suffixes removed: `list.rows_one` and `list.rows_other` are `list.rows`. */
export type MessagePath<T> = {
  [K in keyof T & string]: T[K] extends string
    ? K extends `${infer Base}_one` | `${infer Base}_other`
      ? Base
      : K
    : `${K}.${MessagePath<T[K]>}`;
}[keyof T & string];
