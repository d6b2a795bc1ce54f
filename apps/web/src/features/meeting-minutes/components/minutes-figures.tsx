import { awayTimes, presidingSeats, type AwayTime } from '@thidua/domain/meeting-minutes';
import { AWARDS } from '@thidua/domain/vocabulary';

import { formatTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import styles from '../minutes.module.css';
import type { MinutesDataFragment } from '../pages/minutes-page.gql.ts';
import { minutesText } from '../text.ts';
import { MinutesItemLines } from './minutes-item-lines.tsx';
import { MinutesRoundLines } from './minutes-round-lines.tsx';

type Content = MinutesDataFragment['content'];
type Seat = Content['seats'][number];
type Item = Content['items'][number];

/** The figures of the minutes, which nobody types: members, results with their formula, secret ballots. */
export function MinutesFigures({ content }: { readonly content: Content }) {
  const t = useText(minutesText);
  const away = Map.groupBy(awayTimes(content.presence), ({ memberId }) => memberId);
  const seatColumns: readonly Column<Seat>[] = [
    {
      key: 'name',
      header: t.columns.name,
      isRowHeader: true,
      cell: ({ name, post }) => (
        <>
          {name}
          <div className={styles['quiet']}>{post}</div>
        </>
      ),
    },
    { key: 'role', header: t.columns.role, cell: ({ role }) => t.role[role] },
    {
      key: 'presence',
      header: t.columns.presence,
      cell: ({ memberId, attendance, reason }) => (
        <>
          {attendance === null ? t.untold : attendance === 'PRESENT' ? t.present : t.absent(reason)}
          {away.get(memberId)?.map((time) => (
            <AwayLine key={time.from ?? ''} time={time} />
          ))}
        </>
      ),
    },
  ];
  const itemColumns: readonly Column<Item>[] = [
    { key: 'ordinal', header: 'TT', align: 'end', width: '3.5rem', cell: ({ ordinal }) => ordinal },
    {
      key: 'item',
      header: t.columns.item,
      isRowHeader: true,
      cell: ({ subjectName, award, attempt }) => (
        <>
          {subjectName}
          <div className={styles['quiet']}>
            {attempt > 1 ? t.attempt(AWARDS[award].name, attempt) : AWARDS[award].name}
          </div>
        </>
      ),
    },
    {
      key: 'formula',
      header: t.columns.formula,
      cell: (item) => <MinutesItemLines item={item} />,
    },
  ];
  const { quorum, rounds } = content;
  return (
    <>
      <Card title={t.cards.present}>
        <PresidingLines content={content} />
        <p>{(quorum.isAtOpening ? t.quorumAtOpening : t.quorum)(quorum.present, quorum.total, quorum.needed)}</p>
        <DataTable
          caption={t.cards.present}
          columns={seatColumns}
          rows={content.seats}
          keyOf={({ memberId }) => memberId}
          state="ready"
          empty={{ message: '' }}
        />
      </Card>
      <Card title={t.cards.results}>
        <DataTable
          caption={t.cards.results}
          columns={itemColumns}
          rows={content.items}
          keyOf={({ ordinal }) => String(ordinal)}
          state="ready"
          empty={{ message: t.notDecided }}
        />
      </Card>
      {rounds.length > 0 && (
        <Card title={t.cards.rounds}>
          {rounds.map((round) => (
            <MinutesRoundLines key={round.manifestCode} round={round} />
          ))}
        </Card>
      )}
    </>
  );
}

/** One line where one person held the meeting; where the chair was handed over, each with the hours and why. */
function PresidingLines({ content }: { readonly content: Content }) {
  const t = useText(minutesText);
  const turns = presidingSeats(content);
  const [first] = turns;
  if (first === undefined) return null;
  const { name, role } = first.seat;
  if (turns.length === 1) {
    return (
      <p>
        {t.presiding.title}: {t.presiding.whole(name, t.role[role])}
      </p>
    );
  }
  const hour = (at: string | undefined) => (at === undefined ? '' : formatTime(at));
  return (
    <>
      <p>{t.presiding.title}:</p>
      <ul>
        {turns.map(({ seat, from, to, reason }) => (
          <li key={from ?? ''}>
            {t.presiding.turn(seat.name, t.role[seat.role], hour(from), hour(to))}
            {reason !== '' && <div className={styles['quiet']}>{t.presiding.reason(reason)}</div>}
          </li>
        ))}
      </ul>
    </>
  );
}

function AwayLine({ time: { from, to, reason } }: { readonly time: AwayTime }) {
  const t = useText(minutesText);
  const line =
    from === undefined
      ? t.away.late(formatTime(to ?? ''))
      : to === undefined
        ? t.away.left(formatTime(from))
        : t.away.between(formatTime(from), formatTime(to));
  return <div className={styles['quiet']}>{reason === '' ? line : t.away.because(line, reason)}</div>;
}
