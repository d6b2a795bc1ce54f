import {
  PERMISSION_AREAS,
  PERMISSION_WORDS,
  PERMISSIONS,
  permissionsByArea,
  ROLE_NAMES,
  ROLES,
  type Permission,
  type Role,
} from '@thidua/domain/accounts';
import type { Column } from '../../platform/export/column.ts';
import { question, type ExportList } from '../../platform/export/export-list.ts';

interface Row {
  readonly area: string;
  readonly permission: Permission;
}

function isHeldBy(permission: Permission, role: Role): boolean {
  const roles: readonly Role[] = PERMISSIONS[permission];
  return roles.includes(role);
}

/** Who may do what: a row a right, a column a role, as the page “Ai được làm gì” shows it. The table is the program's own. */
export const rightsExport: ExportList<Row> = {
  slug: 'rights',
  permission: 'account:read',
  document: question('{ __typename }'),
  title: () => 'Ai được làm gì',
  portionOf: () => ({
    nodes: permissionsByArea().flatMap(({ area, permissions }) =>
      permissions.map((permission) => ({ area: PERMISSION_AREAS[area], permission })),
    ),
  }),
  columns: [
    { header: 'Nhóm', kind: 'text', width: 30, fieldClass: 'P0', value: ({ area }) => area },
    {
      header: 'Được làm',
      kind: 'text',
      width: 60,
      fieldClass: 'P0',
      value: ({ permission }) => PERMISSION_WORDS[permission].words,
    },
    ...ROLES.map((role): Column<Row> => ({
      header: ROLE_NAMES[role],
      kind: 'text',
      width: 14,
      fieldClass: 'P0',
      value: ({ permission }) => (isHeldBy(permission, role) ? 'Được' : null),
    })),
  ],
};
