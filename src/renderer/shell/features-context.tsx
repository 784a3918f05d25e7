import { createContext, type ReactNode, useContext } from 'react';
import type { Feature, RailItem, Screen } from './feature';

const FeaturesContext = createContext<readonly Feature[]>([]);

export function FeaturesProvider({ features, children }: { features: readonly Feature[]; children: ReactNode }) {
  return <FeaturesContext value={features}>{children}</FeaturesContext>;
}

export function useFeatures(): readonly Feature[] {
  return useContext(FeaturesContext);
}

export function screensOf(features: readonly Feature[]): readonly Screen[] {
  return features.flatMap((feature) => feature.screens);
}

export type Area = Screen & { readonly railItem: RailItem };

/** The areas in the order of the rail. */
export function areasOf(features: readonly Feature[]): readonly Area[] {
  return screensOf(features)
    .filter((screen): screen is Area => screen.railItem !== undefined)
    .sort((one, other) => one.railItem.order - other.railItem.order);
}
