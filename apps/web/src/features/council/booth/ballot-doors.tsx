import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { classNames } from '../../../ui/class-names.ts';
import councilStyles from '../council.module.css';
import { isOnScreen } from '../logic/round-on-screen.ts';
import type { BoothMeeting } from '../pages/booth-page.tsx';
import { councilText } from '../text.ts';
import styles from './booth.module.css';

/** The rounds of the secret ballot that run: what each votes on, where it stands, and the way in. */
export function BallotDoors({ meeting }: { readonly meeting: BoothMeeting }) {
  const { booth, screen } = useText(councilText);
  return meeting.ballotRounds.filter(isOnScreen).map(({ id, title, status, isRehearsal, items }) => (
    <Card key={id} title={title}>
      {isRehearsal && <p className={styles['missing']}>{screen.ballot.rehearsal}</p>}
      <p className={styles['quiet']}>{screen.ballot.now[status]}</p>
      <ul className={classNames(councilStyles['plain'], councilStyles['rows'])}>
        {items.map((item) => (
          <li key={item.id}>
            {item.ordinal}. {item.title}
          </li>
        ))}
      </ul>
      <ButtonLink
        to={hrefs.ballotRound(meeting.id, id)}
        variant={status === 'ISSUING' || status === 'VOTING' ? 'primary' : 'secondary'}
        isFullWidth
      >
        {status === 'PUBLISHED' ? booth.ballot.result : booth.ballot.enter}
      </ButtonLink>
    </Card>
  ));
}
