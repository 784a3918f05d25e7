import { useEffect, useState } from 'react';
import { type CommandGroup, useRegistered } from './commands';

/** Long enough for the next letter of someone who types. */
const PAUSE = 80;

/** What the registered searches find. What was found last stays until the next answer; an empty text finds nothing. */
export function useSearchResults(text: string): readonly CommandGroup[] {
  const { searches } = useRegistered();
  const [results, setResults] = useState<readonly CommandGroup[]>([]);
  useEffect(() => {
    if (text === '') return setResults([]);
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const found = await Promise.all([...searches.values()].map((search) => search(text)));
      if (isCurrent) setResults(found.flat().filter((group) => group.commands.length > 0));
    }, PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [text, searches]);
  return results;
}
