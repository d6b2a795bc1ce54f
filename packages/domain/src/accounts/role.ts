/** What a person may be here, beside the public. Roles add up; a scope (which department) sits in the grant. */
export const ROLES = [
  'STAFF',
  'HEAD',
  'REVIEWER',
  'COUNCIL',
  'CHAIR',
  'SECRETARY',
  'DIRECTOR',
  'ADMIN',
  'AUDITOR',
] as const;
export type Role = (typeof ROLES)[number];

export const ROLE_NAMES = {
  STAFF: 'Cán bộ, công chức, viên chức, người lao động',
  HEAD: 'Trưởng phòng, đơn vị',
  REVIEWER: 'Thành viên Hội đồng sáng kiến',
  COUNCIL: 'Thành viên Hội đồng thi đua, khen thưởng',
  CHAIR: 'Chủ tịch Hội đồng',
  SECRETARY: 'Thường trực Hội đồng',
  DIRECTOR: 'Giám đốc',
  ADMIN: 'Quản trị kỹ thuật',
  AUDITOR: 'Thanh tra',
} as const satisfies Record<Role, string>;

/**
 * Roles that come with a place in the body and end with it: being on its books, heading a department. Every other role was given
 * by three hands, and no single one takes it away (security.md 4.2 note 4).
 */
export const PLACE_ROLES = ['STAFF', 'HEAD'] as const satisfies readonly Role[];

/** Those who keep the machine running have no part in what it decides. */
const NEVER_WITH_ADMIN = ['COUNCIL', 'CHAIR', 'SECRETARY', 'DIRECTOR', 'REVIEWER'] as const satisfies readonly Role[];

/** Two roles that one account may not hold together. */
export interface RoleConflict {
  readonly roles: readonly [Role, Role];
}

/** The pairs that break the separation of duties; empty when the roles may be held by one account. */
export function roleConflicts(roles: readonly Role[]): readonly RoleConflict[] {
  const held = new Set(roles);
  const conflicts: RoleConflict[] = [];
  if (held.has('ADMIN')) {
    for (const role of NEVER_WITH_ADMIN) if (held.has(role)) conflicts.push({ roles: ['ADMIN', role] });
  }
  if (held.has('AUDITOR')) {
    for (const role of held) if (role !== 'AUDITOR') conflicts.push({ roles: ['AUDITOR', role] });
  }
  return conflicts;
}
