import type { Words } from '../../../lib/text/define-text.ts';
import type { Column } from '../../../ui/data-table/column.ts';
import { StatusChip, type StatusFamily } from '../../../ui/status-chip.tsx';
import { HeldRoleActs } from '../actions/held-role-acts.tsx';
import type { AccountPageQuery } from '../pages/account-page.gql.ts';
import { dayText } from '../refusal.logic.ts';
import type { vi } from '../text.vi.ts';

export type HeldRole = AccountPageQuery['account']['roles'][number];

const FAMILIES = { COMING: 'wait', HELD: 'ok', ENDED: 'gone' } as const satisfies Record<
  HeldRole['tense'],
  StatusFamily
>;

/** The roles of one account over time. */
export function heldRoleColumns(t: Words<typeof vi>, onChanged: () => void): readonly Column<HeldRole>[] {
  const { columns } = t.account;
  const nameOf = ({ role, department }: HeldRole) =>
    department === null ? t.roles[role] : t.roleIn(t.roles[role], department.name);
  return [
    { key: 'role', header: columns.role, isRowHeader: true, cell: nameOf },
    {
      key: 'days',
      header: columns.days,
      width: '15rem',
      cell: ({ validFrom, validTo }) =>
        validTo === null ? t.from(dayText(validFrom)) : t.fromTo(dayText(validFrom), dayText(validTo)),
    },
    {
      key: 'tense',
      header: columns.tense,
      width: '9rem',
      cell: ({ tense }) => <StatusChip family={FAMILIES[tense]}>{t.tense[tense]}</StatusChip>,
    },
    {
      key: 'acts',
      header: columns.acts,
      isOnlyControls: true,
      cell: (role) => <HeldRoleActs held={role} name={nameOf(role)} onChanged={onChanged} />,
    },
  ];
}
