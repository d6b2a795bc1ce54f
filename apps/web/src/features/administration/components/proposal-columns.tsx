import { Link } from 'react-router';

import { formatDateTime } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import type { Words } from '../../../lib/text/define-text.ts';
import type { Column } from '../../../ui/data-table/column.ts';
import { StatusChip, type StatusFamily } from '../../../ui/status-chip.tsx';
import { RoleProposalActs } from '../actions/role-proposal-acts.tsx';
import styles from '../administration.module.css';
import { dayText } from '../refusal.logic.ts';
import type { vi } from '../text.vi.ts';
import type { ProposalLine } from './proposal-line.ts';

type Text = Words<typeof vi>;

const FAMILIES = {
  PROPOSED: 'wait',
  APPROVED: 'review',
  APPLIED: 'ok',
  REFUSED: 'no',
  WITHDRAWN: 'gone',
} as const satisfies Record<ProposalLine['status'], StatusFamily>;

/** “Giao: Trưởng phòng, đơn vị: Phòng Hợp tác quốc tế”. */
export function whatOf(t: Text, { kind, role, department }: ProposalLine): string {
  const name = department === null ? t.roles[role] : t.roleIn(t.roles[role], department.name);
  return t.proposals.what(t.proposals.kind[kind], name);
}

/** The columns of a list of proposals; on the page of one account the account itself is left out. */
export function proposalColumns(
  t: Text,
  { isOfOneAccount, onChanged }: { readonly isOfOneAccount: boolean; readonly onChanged: () => void },
): readonly Column<ProposalLine>[] {
  const { columns } = t.proposals;
  const account: Column<ProposalLine> = {
    key: 'account',
    header: columns.account,
    cell: (row) => <Link to={hrefs.accountRecord(row.account.id)}>{row.account.displayName}</Link>,
  };
  return [
    { key: 'what', header: columns.what, isRowHeader: true, cell: (row) => whatOf(t, row) },
    ...(isOfOneAccount ? [] : [account]),
    {
      key: 'days',
      header: columns.days,
      width: '13rem',
      cell: (row) =>
        row.kind === 'END'
          ? t.proposals.lastDay(dayText(row.validTo ?? row.validFrom))
          : row.validTo === null
            ? t.from(dayText(row.validFrom))
            : t.fromTo(dayText(row.validFrom), dayText(row.validTo)),
    },
    { key: 'reason', header: columns.reason, cell: (row) => row.reason },
    { key: 'status', header: columns.status, cell: (row) => <Steps row={row} t={t} /> },
    {
      key: 'acts',
      header: columns.acts,
      isOnlyControls: true,
      cell: (row) => <RoleProposalActs proposal={row} what={whatOf(t, row)} onChanged={onChanged} />,
    },
  ];
}

/** The step reached, and who did what when. */
function Steps({ row, t }: { readonly row: ProposalLine; readonly t: Text }) {
  const { proposals } = t;
  const steps = [
    (row.isAtOnce ? proposals.atOnceBy : proposals.proposedBy)(row.proposedBy, formatDateTime(row.proposedAt)),
    ...(row.decidedBy === null || row.decidedAt === null
      ? []
      : [
          proposals.decidedBy[row.status === 'WITHDRAWN' ? 'APPROVED' : row.status](
            row.decidedBy,
            formatDateTime(row.decidedAt),
          ),
        ]),
    ...(row.decisionReason === null ? [] : [row.decisionReason]),
    ...(row.withdrawnBy === null || row.withdrawnAt === null
      ? []
      : [proposals.withdrawnBy(row.withdrawnBy, formatDateTime(row.withdrawnAt))]),
    ...(row.withdrawalReason === null ? [] : [row.withdrawalReason]),
    ...(row.isAtOnce || row.appliedBy === null || row.appliedAt === null
      ? []
      : [proposals.appliedBy(row.appliedBy, formatDateTime(row.appliedAt))]),
  ];
  return (
    <div>
      <StatusChip family={FAMILIES[row.status]}>
        {row.isAtOnce ? proposals.atOnce : proposals.status[row.status]}
      </StatusChip>
      <ul className={styles['steps']}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </div>
  );
}
