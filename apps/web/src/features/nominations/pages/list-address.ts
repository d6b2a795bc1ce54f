import { isOneOf } from '@thidua/domain/kernel';
import { AWARDED_STATUSES, PASSED_STATUSES, type NominationStatus } from '@thidua/domain/nominations';
import { AWARD_CODES, COMMENDATION_KINDS, type AwardCode, type CommendationKind } from '@thidua/domain/vocabulary';

import type { NominationListQueryVariables } from './nomination-list.gql.ts';

/** In the order of a line's life. */
const STATUSES = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'RECEIVED',
  'ELIGIBLE',
  'INELIGIBLE',
  'POSTED',
  'ON_AGENDA',
  'PASSED',
  'NOT_PASSED',
  'DECIDED',
  'FORWARDED',
  'GRANTED_ABOVE',
  'REFUSED_ABOVE',
  'WITHDRAWN',
] as const satisfies readonly NominationStatus[];

/** What the list shows, as it stands in the address. */
export interface ListView {
  readonly text: string;
  readonly statuses: readonly NominationStatus[];
  readonly award: AwardCode | undefined;
  readonly kind: CommendationKind | undefined;
  readonly departmentId: string | undefined;
  readonly nonLeadersOnly: boolean;
  readonly missingPapersOnly: boolean;
  readonly sort: { readonly key: ListSortKey; readonly direction: 'ASC' | 'DESC' };
}

const SORT_SLUGS = { CODE: 'ma', SUBJECT: 'ten', DEPARTMENT: 'phong', UPDATED: 'cap-nhat' } as const;
export type ListSortKey = keyof typeof SORT_SLUGS;

const BY_CODE = { key: 'CODE', direction: 'ASC' } as const;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Reads the address; what makes no sense there is as if absent. */
export function readListView(params: URLSearchParams): ListView {
  const award = constantOf(params.get('danh-hieu') ?? '');
  const kind = constantOf(params.get('loai-hinh') ?? '');
  const departmentId = params.get('phong') ?? '';
  return {
    text: params.get('tim') ?? '',
    statuses: statusesOf(params.get('trang-thai') ?? ''),
    award: isOneOf(AWARD_CODES, award) ? award : undefined,
    kind: isOneOf(COMMENDATION_KINDS, kind) ? kind : undefined,
    departmentId: UUID.test(departmentId) ? departmentId : undefined,
    nonLeadersOnly: params.get('chuc-vu') === 'khong',
    missingPapersOnly: params.get('giay-to') === 'thieu',
    sort: readSort(params.get('xep') ?? ''),
  };
}

/** `submitted,returned` or the constants themselves, in the order of a line's life. */
export function statusesOf(slugs: string): readonly NominationStatus[] {
  const wanted = slugs.split(',').map(constantOf);
  return STATUSES.filter((status) => wanted.includes(status));
}

export function statusSlugs(statuses: readonly NominationStatus[]): string {
  return statuses.map((status) => slugOf(status)).join(',');
}

export function allStatuses(): readonly NominationStatus[] {
  return STATUSES;
}

/** `submitted` for SUBMITTED: small letters read better in an address. */
export function slugOf(constant: string): string {
  return constant.toLowerCase().replaceAll('_', '-');
}

function constantOf(slug: string): string {
  return slug.toUpperCase().replaceAll('-', '_');
}

/** `ma` is by code, `-ma` the other way round. */
function readSort(slug: string): ListView['sort'] {
  const name = slug.replace(/^-/, '');
  const key = sortKeys().find((each) => SORT_SLUGS[each] === name);
  return key === undefined ? BY_CODE : { key, direction: slug.startsWith('-') ? 'DESC' : 'ASC' };
}

function sortKeys(): readonly ListSortKey[] {
  // Object.keys forgets the keys of a constant.
  return Object.keys(SORT_SLUGS) as ListSortKey[];
}

export function sortSlug({ key, direction }: ListView['sort']): string {
  return direction === 'DESC' ? `-${SORT_SLUGS[key]}` : SORT_SLUGS[key];
}

export function isListSortKey(key: string): key is ListSortKey {
  return key in SORT_SLUGS;
}

export function isFiltered(view: ListView): boolean {
  const { text, statuses, award, kind, departmentId, nonLeadersOnly, missingPapersOnly } = view;
  const isChosen = [award, kind, departmentId].some((choice) => choice !== undefined);
  return text !== '' || statuses.length > 0 || isChosen || nonLeadersOnly || missingPapersOnly;
}

export function listVariables(year: number, view: ListView): NominationListQueryVariables {
  const { text, statuses, award, kind, departmentId, nonLeadersOnly, missingPapersOnly, sort } = view;
  return {
    year,
    filter: {
      ...(text === '' ? {} : { text }),
      ...(statuses.length === 0 ? {} : { statuses: [...statuses] }),
      ...(award === undefined ? {} : { awards: [award] }),
      ...(kind === undefined ? {} : { kinds: [kind] }),
      ...(departmentId === undefined ? {} : { departmentId }),
      ...(nonLeadersOnly ? { nonLeadersOnly } : {}),
      ...(missingPapersOnly ? { missingPapersOnly } : {}),
    },
    sort: { by: sort.key, direction: sort.direction },
  };
}

/** From the secretariat's receipt on, whatever came of it. */
const TAKEN_IN = [
  'RECEIVED',
  'ELIGIBLE',
  'INELIGIBLE',
  'POSTED',
  'ON_AGENDA',
  'PASSED',
  'NOT_PASSED',
  'DECIDED',
  'FORWARDED',
  'GRANTED_ABOVE',
  'REFUSED_ABOVE',
] as const satisfies readonly NominationStatus[];

/** The counters over the list, each with the statuses that it counts. A line counts in every step that it has passed. */
export const COUNTERS = {
  PROPOSED: ['SUBMITTED', 'RETURNED', ...TAKEN_IN],
  RECEIVED: TAKEN_IN,
  PASSED: PASSED_STATUSES,
  NOT_PASSED: ['NOT_PASSED'],
  DECIDED: AWARDED_STATUSES,
} as const satisfies Record<string, readonly NominationStatus[]>;
export type Counter = keyof typeof COUNTERS;
export const COUNTER_KEYS = [
  'PROPOSED',
  'RECEIVED',
  'PASSED',
  'NOT_PASSED',
  'DECIDED',
] as const satisfies readonly Counter[];
