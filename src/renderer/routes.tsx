import type { Feature } from './shell/feature';

// A feature is found by its file: nobody has to be told of it.
const found = import.meta.glob<Feature>('./features/*/routes.tsx', { eager: true });

export const features: readonly Feature[] = Object.values(found);
