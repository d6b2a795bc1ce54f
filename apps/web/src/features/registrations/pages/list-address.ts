import { isOneOf } from '@thidua/domain/kernel';
import { REGISTRATION_STATUSES, REGISTRATION_TITLES, type RegistrationStatus } from '@thidua/domain/registrations';
import type { AwardCode } from '@thidua/domain/vocabulary';

import type { RegistrationListQueryVariables } from './registration-list.gql.ts';

export const LISTED_TITLES = [...REGISTRATION_TITLES.PERSON, ...REGISTRATION_TITLES.COLLECTIVE] as const;
export const RESULTS = ['ACHIEVED', 'MISSED'] as const;

/** What the list shows, as it stands in the address. */
export interface ListView {
  readonly text: string;
  readonly status: RegistrationStatus | undefined;
  readonly award: AwardCode | undefined;
  readonly departmentId: string | undefined;
  readonly result: (typeof RESULTS)[number] | undefined;
  /** Only people without a pledge of this movement. */
  readonly withoutPledge: string | undefined;
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Reads the address; what makes no sense there is as if absent. */
export function readListView(params: URLSearchParams): ListView {
  const read = (name: string) => params.get(name) ?? '';
  const [status, award, result] = [read('trang-thai'), read('danh-hieu'), read('ket-qua')];
  const uuidOf = (name: string) => (UUID.test(read(name)) ? read(name) : undefined);
  return {
    text: read('tim'),
    status: isOneOf(REGISTRATION_STATUSES, status) ? status : undefined,
    award: isOneOf(LISTED_TITLES, award) ? award : undefined,
    departmentId: uuidOf('phong'),
    result: isOneOf(RESULTS, result) ? result : undefined,
    withoutPledge: uuidOf('chua-cam-ket'),
  };
}

export function isFiltered({ text, ...choices }: ListView): boolean {
  return text !== '' || Object.values(choices).some((choice) => choice !== undefined);
}

/** The question of the list, and of its export. */
export function listVariables(year: number, view: ListView): RegistrationListQueryVariables {
  const { text, status, award, departmentId, result, withoutPledge } = view;
  return {
    year,
    filter: {
      text: text === '' ? null : text,
      statuses: status === undefined ? null : [status],
      award: award ?? null,
      departmentId: departmentId ?? null,
      result: result ?? null,
      withoutPledge: withoutPledge ?? null,
    },
  };
}
