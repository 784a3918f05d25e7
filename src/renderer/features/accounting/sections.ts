import type { MessageKey } from '@shared/i18n/catalogue';

/** Daily work first, then what is looked up, then what is set up once. */
export const SECTIONS = [
  'journal',
  'proposals',
  'vouchers',
  'trialBalance',
  'export',
  'periods',
  'taxes',
  'dimensions',
  'defaults',
  'books',
] as const;

export type SectionName = (typeof SECTIONS)[number];

export function sectionOf(asked: string | undefined): SectionName {
  return SECTIONS.find((name) => name === asked) ?? 'proposals';
}

export const sectionKey = (name: SectionName): MessageKey => `accounting.section.${name}`;
