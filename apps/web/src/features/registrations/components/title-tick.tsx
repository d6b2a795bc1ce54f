import type { AwardCode } from '@thidua/domain/vocabulary';
import { useId } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import type { TitleTicks } from '../actions/use-title-ticks.ts';
import { gateSentence } from '../gate-sentence.ts';
import { registrationText, type RegistrationWords } from '../text.ts';
import type { RegistrationRowDataFragment } from './registration-row.gql.ts';
import styles from './title-tick.module.css';

interface TitleTickProps {
  readonly row: RegistrationRowDataFragment;
  readonly award: AwardCode;
  readonly ticks: TitleTicks;
  /** Shown where no column header says it: on a card, and for the collective. */
  readonly isNamed: boolean;
}

/** One title of one subject. A tick that is locked stays reachable and says why. */
export function TitleTick({ row, award, ticks, isNamed }: TitleTickProps) {
  const t = useText(registrationText);
  const whyId = useId();
  // Registered before there were sheets: what was approved is all there is.
  const chosen = row.sheet === null ? row.registered : row.sheet.titles;
  const isChosen = chosen.includes(award);
  const isBusy = ticks.isBusy(row.id, award);
  const why = row.canEdit ? undefined : lockOf(t, row);

  function toggle(): void {
    if (row.canEdit && !isBusy) ticks.tick(row.id, award, !isChosen);
  }

  return (
    <label className={styles['tick']} title={why} aria-busy={isBusy}>
      <input
        type="checkbox"
        data-place={award}
        checked={isChosen}
        // Not `disabled`: the focus stays where it is, and the reason can be read.
        aria-disabled={!row.canEdit || isBusy || undefined}
        aria-describedby={why === undefined ? undefined : whyId}
        onChange={toggle}
      />
      <span className={isNamed ? undefined : 'visually-hidden'}>
        {isNamed ? t.awardShort(award) : t.desk.tick(t.awardShort(award), row.subjectName)}
        {isNamed && <span className="visually-hidden"> – {row.subjectName}</span>}
      </span>
      {why !== undefined && (
        <span className="visually-hidden" id={whyId}>
          {why}
        </span>
      )}
    </label>
  );
}

function lockOf(t: RegistrationWords, row: RegistrationRowDataFragment): string {
  if (row.status === 'SUBMITTED' || row.status === 'APPROVED') return t.statuses[row.status];
  return gateSentence(t, row);
}
