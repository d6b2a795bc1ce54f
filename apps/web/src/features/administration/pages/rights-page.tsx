import { useQuery } from '@apollo/client/react';
import {
  PERMISSION_AREAS,
  PERMISSION_WORDS,
  PERMISSIONS,
  permissionsByArea,
  ROLES,
  type Permission,
  type Role,
} from '@thidua/domain/accounts';

import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import { ExportMenu } from '../../../ui/export-menu.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { useIsPhone } from '../../../ui/use-is-phone.ts';
import styles from '../administration.module.css';
import { RoleHolders } from '../components/role-holders.tsx';
import { administrationText } from '../text.ts';
import { RightsPageDocument } from './rights-page.gql.ts';

/** Who may do what, as the program itself decides it, and who holds each role today. */
export function RightsPage() {
  const t = useText(administrationText);
  const { data, error, refetch } = useQuery(RightsPageDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.rights.title}>
      {(holders) => (
        <>
          <PageHeader
            title={t.rights.title}
            lead={<p>{t.rights.lead}</p>}
            actions={<ExportMenu list="rights" variables={{}} />}
          />
          <div className={styles['cards']}>
            {permissionsByArea().map(({ area, permissions }) => (
              <RightsOfArea key={area} title={PERMISSION_AREAS[area]} permissions={permissions} />
            ))}
            <Card title={t.rights.holders}>
              <div className={styles['cards']}>
                {ROLES.map((role) => (
                  <RoleHolders key={role} role={role} accounts={holders[role]} />
                ))}
              </div>
            </Card>
          </div>
        </>
      )}
    </QueryState>
  );
}

function isHeldBy(permission: Permission, role: Role): boolean {
  const roles: readonly Role[] = PERMISSIONS[permission];
  return roles.includes(role);
}

interface RightsOfAreaProps {
  readonly title: string;
  readonly permissions: readonly Permission[];
}

function RightsOfArea({ title, permissions }: RightsOfAreaProps) {
  const t = useText(administrationText);
  const isPhone = useIsPhone();
  const right: Column<Permission> = {
    key: 'right',
    header: t.rights.right,
    isRowHeader: true,
    cell: (permission) => PERMISSION_WORDS[permission].words,
  };
  const marks = ROLES.map((role): Column<Permission> => ({
    key: role,
    header: t.rights.short[role],
    width: '5.5rem',
    cell: (permission) => (isHeldBy(permission, role) ? t.rights.yes : t.rights.no),
  }));
  // Nine columns do not fit a phone: there each right names its roles.
  const names: Column<Permission> = {
    key: 'roles',
    header: t.rights.who,
    cell: (permission) =>
      ROLES.filter((role) => isHeldBy(permission, role))
        .map((role) => t.rights.short[role])
        .join(', '),
  };
  return (
    <Card title={title}>
      <DataTable
        caption={title}
        columns={isPhone ? [right, names] : [right, ...marks]}
        rows={permissions}
        keyOf={(permission) => permission}
        empty={{ message: t.rights.nobody }}
      />
    </Card>
  );
}
