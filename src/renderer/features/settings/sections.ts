import type { MessageKey } from '@shared/i18n/catalogue';

export const SECTIONS = [
  'company',
  'invoicing',
  'look',
  'electronic',
  'mail',
  'numbers',
  'hats',
  'preferences',
  'data',
  'audit',
] as const;

export type SectionName = (typeof SECTIONS)[number];

export function sectionOf(asked: string | undefined): SectionName {
  return SECTIONS.find((name) => name === asked) ?? 'company';
}

export const sectionKey = (name: SectionName): MessageKey => `settings.section.${name}`;
