import { useSuspenseFragment } from '@apollo/client/react';
import type { AwardCode } from '@thidua/domain/vocabulary';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import type { TitleTicks } from '../actions/use-title-ticks.ts';
import { registrationText } from '../text.ts';
import styles from './desk-cards.module.css';
import type { Desk } from './desk-table.tsx';
import { RegistrationRowDataFragmentDoc } from './registration-row.gql.ts';
import { RegistrationStatusChip } from './registration-status-chip.tsx';
import { TitleTick } from './title-tick.tsx';

/** The division on a phone: one card a person, the collective last. */
export function DeskCards({ desk, ticks }: { readonly desk: Desk; readonly ticks: TitleTicks }) {
  const t = useText(registrationText);
  return (
    <ul className={styles['cards']} aria-label={t.desk.caption(desk.departmentName, desk.year)}>
      {desk.rows.map((row) => (
        <DeskCard
          key={row.id}
          row={row}
          ticks={ticks}
          titles={row.subjectKind === 'PERSON' ? desk.personTitles : desk.collectiveTitles}
        />
      ))}
    </ul>
  );
}

interface DeskCardProps {
  readonly row: Desk['rows'][number];
  readonly ticks: TitleTicks;
  readonly titles: readonly AwardCode[];
}

function DeskCard({ row: from, ticks, titles }: DeskCardProps) {
  const t = useText(registrationText);
  const { data: row } = useSuspenseFragment({
    fragment: RegistrationRowDataFragmentDoc,
    fragmentName: 'RegistrationRowData',
    from,
  });
  return (
    <li className={styles['card']}>
      <b>{row.subjectName}</b>
      {row.subjectKind === 'COLLECTIVE' && <p className={styles['quiet']}>{t.desk.collectiveCard}</p>}
      <p className={styles['chips']}>
        <RegistrationStatusChip status={row.status} isLate={row.isLate} />
      </p>
      {titles.map((award) => (
        <TitleTick key={award} row={row} award={award} ticks={ticks} isNamed />
      ))}
      <ButtonLink to={hrefs.registrationOf(row.year, row)} isFullWidth>
        {t.desk.open}
        <span className="visually-hidden"> – {row.subjectName}</span>
      </ButtonLink>
    </li>
  );
}
