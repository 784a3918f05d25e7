import { useEffect, useState } from 'react';
import { type CommandGroup, useRegistered } from './commands';

/** Long enough for the next letter of someone who types. */
const PAUSE = 80;

/** What can be done with a thing stands before the things themselves, whichever feature found it first. */
const place = ({ actions = true }: CommandGroup): number => (actions ? 0 : 1);

/** What the registered searches find. What was found last stays until the next answer; an empty text finds nothing. */
export function useSearchResults(text: string): readonly CommandGroup[] {
  const { searches } = useRegistered();
  const [results, setResults] = useState<readonly CommandGroup[]>([]);
  useEffect(() => {
    if (text === '') return setResults([]);
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const found = await Promise.all([...searches.values()].map((search) => search(text)));
      const filled = found.flat().filter((group) => group.commands.length > 0);
      if (isCurrent) setResults(filled.sort((one, other) => place(one) - place(other)));
    }, PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [text, searches]);
  return results;
}
