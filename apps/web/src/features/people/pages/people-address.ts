import type { StaffFilter } from '../../../gql/schema-types.ts';

export const LEADERSHIPS = ['lanh-dao', 'khong-lanh-dao'] as const;
export type Leadership = (typeof LEADERSHIPS)[number];

/** What the list shows, as it stands in the address. */
export interface PeopleView {
  readonly text: string;
  readonly departmentId: string | undefined;
  readonly leadership: Leadership | undefined;
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Reads the address; what makes no sense there is as if absent. */
export function readPeopleView(params: URLSearchParams): PeopleView {
  const departmentId = params.get('phong') ?? '';
  return {
    text: params.get('tim') ?? '',
    departmentId: UUID.test(departmentId) ? departmentId : undefined,
    leadership: LEADERSHIPS.find((each) => each === params.get('chuc-vu')),
  };
}

export function isPeopleFiltered({ text, departmentId, leadership }: PeopleView): boolean {
  return text !== '' || departmentId !== undefined || leadership !== undefined;
}

export function staffFilter({ text, departmentId, leadership }: PeopleView): StaffFilter {
  return {
    ...(text === '' ? {} : { text }),
    ...(departmentId === undefined ? {} : { departmentId }),
    ...(leadership === undefined ? {} : { isLeader: leadership === 'lanh-dao' }),
  };
}
