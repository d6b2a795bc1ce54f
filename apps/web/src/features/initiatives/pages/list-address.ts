import { INITIATIVE_STATUSES, type InitiativeStatus } from '@thidua/domain/initiatives';
import { isOneOf } from '@thidua/domain/kernel';

import type { InitiativeListQueryVariables } from './initiative-list.gql.ts';

/** What the list shows, as it stands in the address. */
export interface ListView {
  readonly scope: ListScope;
  readonly text: string;
  readonly status: InitiativeStatus | undefined;
  readonly departmentId: string | undefined;
  /** Only what is past its time limit. */
  readonly isLate: boolean;
  readonly sort: { readonly key: ListSortKey; readonly direction: 'ASC' | 'DESC' };
}

export const LIST_SCOPES = ['MINE', 'DEPARTMENT', 'ALL'] as const;
export type ListScope = (typeof LIST_SCOPES)[number];

/** Slugs in the address: Vietnamese, because people read them aloud. */
export const SCOPE_SLUGS = { MINE: 'cua-toi', DEPARTMENT: 'cua-phong', ALL: 'tat-ca' } as const satisfies Record<
  ListScope,
  string
>;

const SORT_SLUGS = { CODE: 'ma', TITLE: 'ten', OWNER: 'tac-gia', UPDATED: 'cap-nhat', DUE: 'han' } as const;
export type ListSortKey = keyof typeof SORT_SLUGS;

const NEWEST_FIRST = { key: 'UPDATED', direction: 'DESC' } as const;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Reads the address; what makes no sense there is as if absent. */
export function readListView(params: URLSearchParams, defaultScope: ListScope): ListView {
  const scope = LIST_SCOPES.find((each) => SCOPE_SLUGS[each] === params.get('the'));
  const status = params.get('trang-thai')?.toUpperCase().replaceAll('-', '_') ?? '';
  const departmentId = params.get('phong') ?? '';
  return {
    scope: scope ?? defaultScope,
    text: params.get('tim') ?? '',
    status: isOneOf(INITIATIVE_STATUSES, status) ? status : undefined,
    departmentId: UUID.test(departmentId) ? departmentId : undefined,
    isLate: params.get('han') === 'qua',
    sort: readSort(params.get('xep') ?? ''),
  };
}

/** `ma` is by code, `-ma` the other way round. */
function readSort(slug: string): ListView['sort'] {
  const name = slug.replace(/^-/, '');
  const key = sortKeys().find((each) => SORT_SLUGS[each] === name);
  return key === undefined ? NEWEST_FIRST : { key, direction: slug.startsWith('-') ? 'DESC' : 'ASC' };
}

function sortKeys(): readonly ListSortKey[] {
  // Object.keys forgets the keys of a constant.
  return Object.keys(SORT_SLUGS) as ListSortKey[];
}

export function sortSlug({ key, direction }: ListView['sort']): string {
  return direction === 'DESC' ? `-${SORT_SLUGS[key]}` : SORT_SLUGS[key];
}

export function statusSlug(status: InitiativeStatus): string {
  return status.toLowerCase().replaceAll('_', '-');
}

export function isListSortKey(key: string): key is ListSortKey {
  return key in SORT_SLUGS;
}

/** True while something other than the tab narrows the list. */
export function isFiltered({ text, status, departmentId, isLate }: ListView): boolean {
  return text !== '' || status !== undefined || departmentId !== undefined || isLate;
}

export function listVariables(year: number, view: ListView): InitiativeListQueryVariables {
  return {
    year,
    filter: {
      scope: view.scope,
      ...(view.text === '' ? {} : { text: view.text }),
      ...(view.status === undefined ? {} : { statuses: [view.status] }),
      ...(view.departmentId === undefined ? {} : { departmentId: view.departmentId }),
      ...(view.isLate ? { isLate: true } : {}),
    },
    sort: { by: view.sort.key, direction: view.sort.direction },
  };
}
