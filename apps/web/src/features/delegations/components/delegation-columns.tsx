import { Link } from 'react-router';

import { formatDate, formatDateTime } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import type { Column } from '../../../ui/data-table/column.ts';
import { StatusChip, type StatusFamily } from '../../../ui/status-chip.tsx';
import { DelegationActs } from '../actions/delegation-acts.tsx';
import styles from '../delegations.module.css';
import { markedPost, type DelegationLine, type DelegationText } from './delegation-line.ts';

const FAMILIES = {
  WAITING: 'wait',
  IN_FORCE: 'ok',
  COMING: 'review',
  OVER: 'gone',
} as const satisfies Record<DelegationLine['view'], StatusFamily>;

export function delegationColumns(t: DelegationText, onChanged: () => void): readonly Column<DelegationLine>[] {
  const { columns } = t;
  return [
    {
      key: 'what',
      header: columns.what,
      isRowHeader: true,
      cell: (row) => (
        <div>
          {markedPost(t, row)}
          <span className={styles['quiet']}>{row.department?.name ?? t.duties[row.duty]}</span>
        </div>
      ),
    },
    {
      key: 'delegate',
      header: columns.delegate,
      cell: (row) => <Party id={row.delegate.id} name={row.delegate.displayName} post={row.delegatePost} />,
    },
    {
      key: 'principal',
      header: columns.principal,
      cell: (row) => <Party id={row.principal.id} name={row.principal.displayName} post={row.principalPost} />,
    },
    {
      key: 'days',
      header: columns.days,
      cell: (row) => (
        <div>
          {t.days(formatDate(row.validFrom), formatDate(row.validTo))}
          <span className={styles['quiet']}>{t.paper(row.paperNumber, formatDate(row.paperDate))}</span>
          <span className={styles['quiet']}>{row.reason}</span>
        </div>
      ),
    },
    { key: 'status', header: columns.status, cell: (row) => <Steps row={row} t={t} /> },
    {
      key: 'acts',
      header: columns.acts,
      isOnlyControls: true,
      cell: (row) => <DelegationActs delegation={row} onChanged={onChanged} />,
    },
  ];
}

function Party({ id, name, post }: { readonly id: string; readonly name: string; readonly post: string }) {
  return (
    <div>
      <Link to={hrefs.accountRecord(id)}>{name}</Link>
      {post !== '' && <span className={styles['quiet']}>{post}</span>}
    </div>
  );
}

/** Where it stands today, and who did what when. What was refused or ended says so instead of “over”. */
function Steps({ row, t }: { readonly row: DelegationLine; readonly t: DelegationText }) {
  const steps = [
    t.proposedBy(row.proposedBy, formatDateTime(row.proposedAt)),
    ...(row.decidedBy === null || row.decidedAt === null
      ? []
      : [t.decidedBy[row.status](row.decidedBy, formatDateTime(row.decidedAt))]),
    ...(row.decisionReason === null ? [] : [row.decisionReason]),
    ...(row.endedBy === null || row.endedOn === null ? [] : [t.endedBy(row.endedBy, formatDate(row.endedOn))]),
    ...(row.endReason === null ? [] : [row.endReason]),
  ];
  const stands = row.status === 'APPROVED' && row.view === 'OVER' ? t.ranOut : t.views[row.view];
  const isSettled = row.status === 'REFUSED' || row.status === 'WITHDRAWN' || row.status === 'ENDED';
  return (
    <div>
      <StatusChip family={row.status === 'REFUSED' ? 'no' : FAMILIES[row.view]}>
        {isSettled ? t.status[row.status] : stands}
      </StatusChip>
      <ul className={styles['steps']}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </div>
  );
}
