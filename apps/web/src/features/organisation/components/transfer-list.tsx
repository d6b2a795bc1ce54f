import type { TransferEvent } from '@thidua/domain/organisation';
import { Link } from 'react-router';

import { dayOf, formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { StatusChip, type StatusFamily } from '../../../ui/status-chip.tsx';
import type { TransfersQuery } from '../pages/transfers.gql.ts';
import { organisationText } from '../text.ts';
import styles from './organisation.module.css';

export type TransferRow = TransfersQuery['transfers']['nodes'][number];

const FAMILIES = {
  ASKED: 'wait',
  ACCEPTED: 'review',
  RECORDED: 'ok',
  REFUSED: 'no',
  WITHDRAWN: 'gone',
  TAKEN_BACK: 'gone',
} as const satisfies Record<TransferRow['status'], StatusFamily>;

/** States in which nobody's opinion is asked for any more. */
const ENDED: readonly TransferRow['status'][] = ['REFUSED', 'WITHDRAWN', 'TAKEN_BACK'];

interface TransferListProps {
  readonly transfers: readonly TransferRow[];
  readonly onAct: (transfer: TransferRow, event: TransferEvent) => void;
}

/** Requests with their route, who said what and when, and what the viewer may do now. */
export function TransferList({ transfers, onAct }: TransferListProps) {
  const t = useText(organisationText);
  const { transfers: words } = t;
  return (
    <ol className={styles['rows']}>
      {transfers.map((row) => {
        const { staff, fromDepartment, toDepartment, status, kind, untilDay, effectiveOn, opinion } = row;
        return (
          <li key={row.id}>
            <p className={styles['what']}>
              <Link to={hrefs.career(staff.id)}>{staff.fullName}</Link>
              {', '}
              {staff.post} <StatusChip family={FAMILIES[status]}>{t.transferStatus[status]}</StatusChip>
            </p>
            <p>
              {t.transferKind[kind]}: {words.route(fromDepartment.name, toDepartment.name)}
            </p>
            <p className={styles['detail']}>
              {effectiveOn === null ? words.wanted(formatDate(row.wantedOn)) : words.effective(formatDate(effectiveOn))}
              {untilDay !== null && ` ${words.until(formatDate(untilDay))}`}
              {kind === 'TRANSFER' && ` · ${words.months(row.monthsInOldUnit)}`}
            </p>
            <p className={styles['detail']}>
              {words.asked(row.askedBy, formatDate(dayOf(row.askedAt)), words.side[row.askedSide])}
              {row.answeredAt !== null &&
                row.answeredBy !== null &&
                ` · ${words.answered(row.answeredBy, formatDate(dayOf(row.answeredAt)))}`}
            </p>
            <p className={styles['reason']}>{row.reason}</p>
            {row.answerReason !== null && <p className={styles['reason']}>{row.answerReason}</p>}
            {opinion !== null && (
              <p className={styles['reason']}>
                {words.opinion[opinion]}: {row.opinionText}
              </p>
            )}
            {opinion === null && row.needsOpinion && !ENDED.includes(status) && (
              <p className={styles['detail']}>{words.opinionMissing}</p>
            )}
            {row.viewerCan.length > 0 && (
              <div className={styles['acts']}>
                {row.viewerCan.map((event) => (
                  <Button key={event} size="small" onClick={() => onAct(row, event)}>
                    {words.act[event]}
                  </Button>
                ))}
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
