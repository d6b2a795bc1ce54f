import { isOneOf } from '@thidua/domain/kernel';
import { INITIATIVE_SCOPES, type InitiativeScope } from '@thidua/domain/vocabulary';

import type { ListParams } from '../../../lib/list-params.ts';

const SORT_SLUGS = { YEAR: 'nam', TITLE: 'ten', REUSE_COUNT: 'ap-dung' } as const;
export type LibrarySortKey = keyof typeof SORT_SLUGS;
const SORT_KEYS = ['YEAR', 'TITLE', 'REUSE_COUNT'] as const satisfies readonly LibrarySortKey[];

interface LibraryOrder {
  readonly key: LibrarySortKey;
  readonly direction: 'ASC' | 'DESC';
}

/** What the library shows, as it stands in the address. */
export interface LibraryView {
  readonly text: string;
  readonly year: number | undefined;
  readonly field: string | undefined;
  readonly scope: InitiativeScope | undefined;
  readonly departmentId: string | undefined;
  readonly sort: LibraryOrder;
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Reads the address; what makes no sense there is as if absent. */
export function readLibraryView(get: ListParams['get']): LibraryView {
  const scope = get('pham-vi').toUpperCase();
  const year = Number(get('cua-nam'));
  return {
    text: get('tim'),
    year: Number.isInteger(year) && year > 0 ? year : undefined,
    field: get('linh-vuc') === '' ? undefined : get('linh-vuc'),
    scope: isOneOf(INITIATIVE_SCOPES, scope) ? scope : undefined,
    departmentId: UUID.test(get('phong')) ? get('phong') : undefined,
    sort: readSort(get('xep')),
  };
}

/** `ten` is by name, `-ten` the other way round; the newest year first where nothing is said. */
function readSort(slug: string): LibraryOrder {
  const key = SORT_KEYS.find((each) => SORT_SLUGS[each] === slug.replace(/^-/, ''));
  if (key === undefined) return { key: 'YEAR', direction: 'DESC' };
  return { key, direction: slug.startsWith('-') ? 'DESC' : 'ASC' };
}

export function librarySortSlug(key: string, direction: 'ASC' | 'DESC'): string | undefined {
  return isOneOf(SORT_KEYS, key) ? `${direction === 'DESC' ? '-' : ''}${SORT_SLUGS[key]}` : undefined;
}

/** The variables of the list; what is not chosen is left out. */
export function libraryVariables({ text, year, field, scope, departmentId, sort }: LibraryView) {
  return {
    text,
    filter: {
      ...(text === '' ? {} : { text }),
      ...(year === undefined ? {} : { year }),
      ...(field === undefined ? {} : { field }),
      ...(scope === undefined ? {} : { scope }),
      ...(departmentId === undefined ? {} : { departmentId }),
    },
    sort: { by: sort.key, direction: sort.direction },
  };
}

export function isNarrowed({ text, year, field, scope, departmentId }: LibraryView): boolean {
  return text !== '' || [year, field, scope, departmentId].some((each) => each !== undefined);
}
