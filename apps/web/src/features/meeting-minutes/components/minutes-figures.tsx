import { formulaLines } from '@thidua/domain/council';
import { presidingSeats } from '@thidua/domain/meeting-minutes';
import { AWARDS } from '@thidua/domain/vocabulary';

import { formatTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import type { Column } from '../../../ui/data-table/column.ts';
import { DataTable } from '../../../ui/data-table/data-table.tsx';
import styles from '../minutes.module.css';
import type { MinutesDataFragment } from '../pages/minutes-page.gql.ts';
import { minutesText } from '../text.ts';

type Content = MinutesDataFragment['content'];
type Seat = Content['seats'][number];
type Item = Content['items'][number];

/** The figures of the minutes, which nobody types: members, results with their formula, secret ballots. */
export function MinutesFigures({ content }: { readonly content: Content }) {
  const t = useText(minutesText);
  const names = new Map(content.seats.map(({ memberId, name }) => [memberId, name]));
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
      cell: ({ attendance, reason }) =>
        attendance === null ? t.untold : attendance === 'PRESENT' ? t.present : t.absent(reason),
    },
  ];
  const itemColumns: readonly Column<Item>[] = [
    { key: 'ordinal', header: 'TT', align: 'end', width: '3.5rem', cell: ({ ordinal }) => ordinal },
    {
      key: 'item',
      header: t.columns.item,
      isRowHeader: true,
      cell: ({ subjectName, award }) => (
        <>
          {subjectName}
          <div className={styles['quiet']}>{AWARDS[award].name}</div>
        </>
      ),
    },
    {
      key: 'formula',
      header: t.columns.formula,
      cell: (item) => (
        <>
          {item.result === null ? t.notDecided : formulaLines(t.formula, formulaOf(item, item.result)).join(' ')}
          {item.loweredTo !== null && <div>{t.loweredTo(item.loweredTo)}</div>}
          {item.loweredFrom !== null && <div>{t.loweredFrom(item.loweredFrom)}</div>}
          {item.asideNames.length > 0 && <div className={styles['quiet']}>{t.aside(item.asideNames.join(', '))}</div>}
        </>
      ),
    },
  ];
  const { quorum, presence, rounds } = content;
  return (
    <>
      <Card title={t.cards.present}>
        <PresidingLines content={content} />
        <p>{t.quorum(quorum.present, quorum.total, quorum.needed)}</p>
        <DataTable
          caption={t.cards.present}
          columns={seatColumns}
          rows={content.seats}
          keyOf={({ memberId }) => memberId}
          state="ready"
          empty={{ message: '' }}
        />
        {presence.length > 0 && (
          <ul>
            {presence.map(({ memberId, isPresent, at }) => (
              <li key={`${memberId} ${at}`}>
                {(isPresent ? t.came : t.left)(formatTime(at), names.get(memberId) ?? '')}
              </li>
            ))}
          </ul>
        )}
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
          {rounds.map(({ title, isVoid, manifestCode, resultsRoot, tellerNames, scans }) => (
            <div key={manifestCode} className={styles['round']}>
              <p>{(isVoid ? t.voided : t.round)(title, manifestCode)}</p>
              {!isVoid && (
                <>
                  <p className={styles['quiet']}>{t.tellers(tellerNames.join(', '))}</p>
                  <p className={styles['code']}>{t.root(resultsRoot)}</p>
                </>
              )}
              {scans.length > 0 && (
                <>
                  <p>{t.scans}</p>
                  <ul>
                    {scans.map(({ kind, sha256 }) => (
                      <li key={sha256}>
                        {t.scanKinds[kind]}
                        <div className={styles['code']}>SHA-256: {sha256}</div>
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </div>
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

function formulaOf({ rule }: Item, result: NonNullable<Item['result']>) {
  const { ballots, ...counts } = result;
  return {
    ...counts,
    ballots: ballots ?? undefined,
    rule: {
      share: { numerator: rule.numerator, denominator: rule.denominator },
      isStrict: rule.isStrict,
      base: rule.base,
    },
    legalGround: rule.ground,
  };
}
