import type { ReactNode } from 'react';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import type { ShownRoleModel } from '../pages/role-model-page.tsx';
import { roleModelText } from '../text.ts';
import { ROLE_MODEL_FAMILIES } from './families.ts';
import styles from './role-models.module.css';

interface RoleModelHeaderProps {
  readonly role: ShownRoleModel;
  readonly saveLine?: ReactNode;
  readonly actions: ReactNode;
}

/** Which example it is, of whom, and where it stands. */
export function RoleModelHeader({ role, saveLine, actions }: RoleModelHeaderProps) {
  const t = useText(roleModelText);
  const { title, year, status, subjectName, staffId, department } = role;
  return (
    <PageHeader
      title={title}
      crumbs={[{ label: t.title, to: hrefs.roleModels(year) }, { label: subjectName }]}
      lead={
        <span className={styles['lead']}>
          <StatusChip family={ROLE_MODEL_FAMILIES[status]}>{t.status[status]}</StatusChip>
          <strong>{subjectName}</strong>
          {staffId !== null && <span>{department.name}</span>}
          {saveLine}
        </span>
      }
      actions={actions}
    />
  );
}
