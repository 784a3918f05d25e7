import type { ApiOutput } from '@shared/api';
import type { PagedRows } from '../../components/grid/types';

type EntryList = ApiOutput<'entry.list'>;

export type EntryRow = EntryList['rows'][number];

export type EntryGroup = EntryList['groups'][number];

/** A line of the list: the head of a project, or an entry under it. */
export type WorkRow =
  | { readonly kind: 'group'; readonly id: string; readonly group: EntryGroup }
  | { readonly kind: 'entry'; readonly id: string; readonly entry: EntryRow };

const groupRow = (group: EntryGroup): WorkRow => ({ kind: 'group', id: `project ${group.projectId}`, group });

const entryRow = (entry: EntryRow): WorkRow => ({ kind: 'entry', id: entry.id, entry });

interface Section {
  readonly group: EntryGroup;
  /** The line of its head in the list. */
  readonly head: number;
  /** Where its entries begin among all entries. */
  readonly offset: number;
  /** How many of its entries are shown: none while it is folded. */
  readonly shown: number;
}

/**
 * Puts the heads of the projects between entries that are loaded page by page: how many entries each project has is
 * known from the first page on, so every line has its place before its entry is there.
 */
export function groupedRows(
  paged: PagedRows<EntryRow>,
  groups: readonly EntryGroup[],
  folded: ReadonlySet<string>,
): PagedRows<WorkRow> {
  const sections: Section[] = [];
  let head = 0;
  let offset = 0;
  for (const group of groups) {
    const shown = folded.has(group.projectId) ? 0 : group.count;
    sections.push({ group, head, offset, shown });
    head += 1 + shown;
    offset += group.count;
  }

  const sectionAt = (index: number) => sections.findLast((section) => section.head <= index);

  /** Which entry a line shows; of a head, the first one under it. */
  const entryAt = (index: number) => {
    const section = sectionAt(index);
    return section === undefined ? 0 : section.offset + Math.max(0, index - section.head - 1);
  };

  return {
    count: head,
    key: paged.key,
    at(index) {
      const section = sectionAt(index);
      if (section === undefined || index > section.head + section.shown) return undefined;
      if (index === section.head) return groupRow(section.group);
      const entry = paged.at(entryAt(index));
      return entry === undefined ? undefined : entryRow(entry);
    },
    loaded: () => [
      ...groups.map(groupRow),
      ...paged
        .loaded()
        .filter(({ projectId }) => !folded.has(projectId))
        .map(entryRow),
    ],
    show: (first, last) => paged.show(entryAt(first), entryAt(last)),
  };
}
