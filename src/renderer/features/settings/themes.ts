export const THEMES = ['light', 'dark', 'system'] as const;
