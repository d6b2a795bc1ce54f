import type { DepartmentKind } from './people.ts';

export const DEPARTMENT_KIND_NAMES = {
  DIRECTORATE: 'Ban Giám đốc',
  DIVISION: 'Phòng chuyên môn, văn phòng',
  ATTACHED_UNIT: 'Đơn vị trực thuộc',
  PARTY_CELL: 'Chi bộ',
  TRADE_UNION: 'Công đoàn',
  YOUTH_UNION: 'Chi đoàn',
} as const satisfies Record<DepartmentKind, string>;

/** Organisations that are rated beside the divisions: people belong to them without leaving their main place. */
export const RATED_KINDS = ['PARTY_CELL', 'TRADE_UNION', 'YOUTH_UNION'] as const satisfies readonly DepartmentKind[];
export type RatedKind = (typeof RATED_KINDS)[number];

export function isRatedOrganisation(kind: DepartmentKind): kind is RatedKind {
  return (RATED_KINDS as readonly DepartmentKind[]).includes(kind);
}

/** How a person belongs: the one main place, a secondment beside it, membership of a rated organisation. */
export const MEMBERSHIP_KINDS = ['MAIN', 'SECONDED', 'ORGANISATION'] as const;
export type MembershipKind = (typeof MEMBERSHIP_KINDS)[number];

export const MEMBERSHIP_KIND_NAMES = {
  MAIN: 'Biên chế',
  SECONDED: 'Biệt phái',
  ORGANISATION: 'Sinh hoạt đảng, đoàn thể',
} as const satisfies Record<MembershipKind, string>;

export const SUCCESSION_KINDS = ['MERGER', 'SPLIT'] as const;
export type SuccessionKind = (typeof SUCCESSION_KINDS)[number];

export const DEPARTURE_KINDS = ['RETIRED', 'RESIGNED', 'TRANSFERRED_OUT', 'DISMISSED', 'DECEASED'] as const;
export type DepartureKind = (typeof DEPARTURE_KINDS)[number];

export const DEPARTURE_NAMES = {
  RETIRED: 'Nghỉ hưu',
  RESIGNED: 'Thôi việc',
  TRANSFERRED_OUT: 'Chuyển công tác sang cơ quan khác',
  DISMISSED: 'Buộc thôi việc',
  DECEASED: 'Từ trần',
} as const satisfies Record<DepartureKind, string>;
