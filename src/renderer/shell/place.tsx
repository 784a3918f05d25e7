import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';

/** Where a document stands, as only its screen knows: "Invoices / Draft  1 of 7". */
export interface Place {
  /** Instead of the screen's title as the last crumb. */
  readonly title?: string;
  /** Behind the last crumb. */
  readonly note?: string;
  /** The document that this screen belongs to, between the list and the last crumb: "Projects / Portal / Invoice". */
  readonly within?: Crumb;
}

export interface Crumb {
  readonly title: string;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
}

interface PlaceTools {
  readonly place: Place;
  readonly setPlace: (place: Place) => void;
}

const PlaceContext = createContext<PlaceTools>({ place: {}, setPlace: () => undefined });

export function PlaceProvider({ children }: { children: ReactNode }) {
  const [place, setPlace] = useState<Place>({});
  return <PlaceContext value={useMemo(() => ({ place, setPlace }), [place])}>{children}</PlaceContext>;
}

export function useShownPlace(): Place {
  return useContext(PlaceContext).place;
}

/** Says in the title bar where this screen stands, for as long as it is shown. */
export function usePlace(title: string | undefined, note?: string, within?: Crumb): void {
  const { setPlace } = useContext(PlaceContext);
  const latest = useRef(within);
  latest.current = within;
  // A crumb is made anew with every render: its title says whether it changed.
  const withinTitle = within?.title;
  useEffect(() => {
    setPlace({
      ...(title !== undefined && { title }),
      ...(note !== undefined && { note }),
      ...(withinTitle !== undefined && latest.current && { within: latest.current }),
    });
    return () => setPlace({});
  }, [setPlace, title, note, withinTitle]);
}
