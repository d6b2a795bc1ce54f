import type { DepartmentKind } from '../vocabulary/index.ts';
import type { RecipientGroup } from './plan-content.ts';

/**
 * The bodies of the organisation that a line of “Nơi nhận” means: “các phòng chuyên môn, đơn vị trực thuộc” is every one of them.
 * Those above, those outside and the archive are no body here.
 */
export const BODIES_OF_GROUP = {
  SUPERIOR: [],
  OUTSIDE: [],
  PARTY: ['PARTY_CELL'],
  LEADERS: ['DIRECTORATE'],
  UNIONS: ['TRADE_UNION', 'YOUTH_UNION'],
  DEPARTMENTS: ['DIVISION', 'ATTACHED_UNIT'],
  ARCHIVE: [],
} as const satisfies Record<RecipientGroup, readonly DepartmentKind[]>;

/** Each group that means bodies, with one kind of them. */
export const GROUP_KINDS: readonly { readonly group: RecipientGroup; readonly kind: DepartmentKind }[] = Object.entries(
  BODIES_OF_GROUP,
).flatMap(([group, kinds]) => kinds.map((kind) => ({ group: group as RecipientGroup, kind })));
