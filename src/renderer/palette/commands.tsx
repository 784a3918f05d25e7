import type { ReactNode } from 'react';
import { createContext, useContext, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { KeyName } from '../keyboard/chord';

/** Something that can be done, or gone to, from the palette. */
export interface Command {
  readonly id: string;
  /** What is matched and shown. */
  readonly label: string;
  /** Beside the label, quieter: "37 rows ready, 88 400,00". */
  readonly meta?: string;
  /** At the right end, to tell equals apart. */
  readonly amount?: string;
  /** A lucide icon at 16 px, or a `StatusMark`. */
  readonly icon?: ReactNode;
  /** The key that does the same on its screen. */
  readonly keyName?: KeyName;
  readonly run: () => void;
}

export interface CommandGroup {
  readonly title: string;
  readonly commands: readonly Command[];
  /** False for things that are gone to, which `>` leaves out. */
  readonly actions?: boolean;
}

/** Finds things by a text; answers groups in the order in which they are to stand. Failures are none of the palette's. */
export type Search = (text: string) => Promise<readonly CommandGroup[]>;

interface Registered {
  readonly groups: ReadonlyMap<string, CommandGroup>;
  readonly searches: ReadonlyMap<string, Search>;
}

interface Registrar {
  readonly setGroup: (id: string, group: CommandGroup | null) => void;
  readonly setSearch: (id: string, search: Search | null) => void;
}

const RegisteredContext = createContext<Registered>({ groups: new Map(), searches: new Map() });

const RegistrarContext = createContext<Registrar>({ setGroup: () => undefined, setSearch: () => undefined });

function changed<T>(map: ReadonlyMap<string, T>, id: string, value: T | null): ReadonlyMap<string, T> {
  const next = new Map(map);
  if (value === null) next.delete(id);
  else next.set(id, value);
  return next;
}

export function CommandsProvider({ children }: { children: ReactNode }) {
  const [groups, setGroups] = useState<ReadonlyMap<string, CommandGroup>>(new Map());
  const [searches, setSearches] = useState<ReadonlyMap<string, Search>>(new Map());
  const registrar = useMemo<Registrar>(
    () => ({
      setGroup: (id, group) => setGroups((now) => changed(now, id, group)),
      setSearch: (id, search) => setSearches((now) => changed(now, id, search)),
    }),
    [],
  );
  const registered = useMemo(() => ({ groups, searches }), [groups, searches]);
  return (
    <RegistrarContext value={registrar}>
      <RegisteredContext value={registered}>{children}</RegisteredContext>
    </RegistrarContext>
  );
}

/** What can be done, in the palette for as long as the component is shown. */
export function useCommands(group: CommandGroup): void {
  const { setGroup } = useContext(RegistrarContext);
  const id = useId();
  const latest = useRef(group);
  latest.current = group;
  // Commands are made anew with every render: only what is shown of them says whether anything changed.
  const shown = JSON.stringify([group.title, group.commands.map(({ label, meta, amount }) => [label, meta, amount])]);
  useEffect(() => {
    if (shown === '') return;
    const { title, actions, commands } = latest.current;
    const live = commands.map((command) => ({
      ...command,
      run: () => (latest.current.commands.find((one) => one.id === command.id) ?? command).run(),
    }));
    setGroup(id, { title, commands: live, ...(actions !== undefined && { actions }) });
  }, [id, setGroup, shown]);
  useEffect(() => () => setGroup(id, null), [id, setGroup]);
}

/** A way to find things, in the palette for as long as the component is shown. */
export function useSearch(search: Search): void {
  const { setSearch } = useContext(RegistrarContext);
  const id = useId();
  const latest = useRef(search);
  latest.current = search;
  useEffect(() => {
    setSearch(id, (text) => latest.current(text));
    return () => setSearch(id, null);
  }, [id, setSearch]);
}

export function useRegistered(): Registered {
  return useContext(RegisteredContext);
}
