import { useSuspenseFragment } from '@apollo/client/react';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { Link } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useGridKeys } from '../../../ui/grid-keys/use-grid-keys.ts';
import type { TitleTicks } from '../actions/use-title-ticks.ts';
import type { RegistrationDeskQuery } from '../pages/registration-desk.gql.ts';
import { registrationText } from '../text.ts';
import styles from './desk-table.module.css';
import { RegistrationRowDataFragmentDoc } from './registration-row.gql.ts';
import { RegistrationStatusChip } from './registration-status-chip.tsx';
import { TitleTick } from './title-tick.tsx';

export type Desk = RegistrationDeskQuery['registrationDesk'];

interface DeskViewProps {
  readonly desk: Desk;
  readonly ticks: TitleTicks;
}

const KEYS = 'phim-dang-ky';

/** The division as a table: people down, titles across, the collective last. One stop of the Tab key; arrows move inside. */
export function DeskTable({ desk, ticks }: DeskViewProps) {
  const t = useText(registrationText);
  const { body, handleKey, handleFocus } = useGridKeys();
  const people = desk.rows.filter(({ subjectKind }) => subjectKind === 'PERSON');
  const collectives = desk.rows.filter(({ subjectKind }) => subjectKind === 'COLLECTIVE');
  return (
    <div className={styles['frame']}>
      <p className="visually-hidden" id={KEYS}>
        {t.desk.keys}
      </p>
      <table
        className={styles['table']}
        role="grid"
        aria-describedby={KEYS}
        onKeyDown={handleKey}
        onFocus={handleFocus}
      >
        <caption className="visually-hidden">{t.desk.caption(desk.departmentName, desk.year)}</caption>
        <thead>
          <tr>
            <th scope="col">{t.desk.person}</th>
            {desk.personTitles.map((award) => (
              <th key={award} scope="col" className={styles['award']} title={t.award(award)}>
                {t.awardShort(award)}
              </th>
            ))}
            <th scope="col" className={styles['status']}>
              {t.desk.status}
            </th>
            <th scope="col" className={styles['open']}>
              {t.desk.sheet}
            </th>
          </tr>
        </thead>
        <tbody ref={body}>
          {people.map((row) => (
            <DeskRow key={row.id} row={row} ticks={ticks} titles={desk.personTitles} />
          ))}
          {collectives.map((row) => (
            <DeskRow key={row.id} row={row} ticks={ticks} titles={desk.collectiveTitles} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface DeskRowProps {
  readonly row: Desk['rows'][number];
  readonly ticks: TitleTicks;
  readonly titles: readonly AwardCode[];
}

function DeskRow({ row: from, ticks, titles }: DeskRowProps) {
  const t = useText(registrationText);
  const { data: row } = useSuspenseFragment({
    fragment: RegistrationRowDataFragmentDoc,
    fragmentName: 'RegistrationRowData',
    from,
  });
  const isCollective = row.subjectKind === 'COLLECTIVE';
  const name = isCollective ? t.desk.collective(row.subjectName) : row.subjectName;
  return (
    <tr className={isCollective ? styles['collective'] : undefined}>
      <th scope="row">
        {name}
        {row.sheet?.approvedAt != null && row.status !== 'APPROVED' && (
          <span className={styles['quiet']}>{t.changing}</span>
        )}
      </th>
      {titles.map((award) => (
        <td key={award}>
          <TitleTick row={row} award={award} ticks={ticks} isNamed={isCollective} />
        </td>
      ))}
      <td>
        <RegistrationStatusChip status={row.status} isLate={row.isLate} />
      </td>
      <td>
        <Link data-place="open" aria-label={t.desk.openOf(name)} to={hrefs.registrationOf(row.year, row)}>
          {t.desk.open}
        </Link>
      </td>
    </tr>
  );
}
