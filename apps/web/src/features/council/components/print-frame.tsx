import { dayOf, formatPaperDate } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import type { OfficeMeeting } from '../pages/meeting-page.tsx';
import { councilText } from '../text.ts';
import styles from './print-frame.module.css';

/** On paper only: what the sheets are attached to, and who was there. */
export function PrintHead({ meeting }: { readonly meeting: OfficeMeeting }) {
  const t = useText(councilText);
  const namesOf = (attendance: 'PRESENT' | 'ABSENT') =>
    meeting.members
      .filter((member) => member.attendance === attendance)
      .map(({ staff }) => staff.fullName)
      .join(', ');
  const present = namesOf('PRESENT');
  const absent = namesOf('ABSENT');
  return (
    <div className={styles['head']}>
      <p className={styles['title']}>{t.print.title}</p>
      <p className={styles['annex']}>{t.print.annex(meeting.title, formatPaperDate(dayOf(meeting.startsAt)))}</p>
      {present !== '' && <p>{t.print.present(present)}</p>}
      {absent !== '' && <p>{t.print.absent(absent)}</p>}
    </div>
  );
}

/** On paper only: room for the two signatures. */
export function PrintSignatures() {
  const t = useText(councilText);
  return (
    <div className={styles['signatures']}>
      <span>{t.print.secretary}</span>
      <span>{t.print.chair}</span>
    </div>
  );
}
