import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import type { ShownRound } from '../pages/use-live-round.ts';
import { ballotText } from '../text.ts';
import { mostBallots } from './round-panel.tsx';
import styles from './rounds.module.css';

/** Who has taken ballots, by name, as at a roll call; how many lie in the urn, as one number. */
export function CollectorsCard({ round }: { readonly round: ShownRound }) {
  const { collectors: t } = useText(ballotText);
  if (round.status !== 'ISSUING' && round.status !== 'VOTING' && round.status !== 'CLOSED') return null;
  const have = round.collectors.filter(({ hasCollected }) => hasCollected).length;
  return (
    <Card title={t.title}>
      <p>{t.have(have, round.collectors.length)}</p>
      <ul className={styles['names']}>
        {round.collectors.map(({ member, hasCollected }) => (
          <li key={member.id}>
            {member.staff.fullName}: {hasCollected ? t.yes : t.no}
          </li>
        ))}
      </ul>
      {round.status !== 'ISSUING' && (
        <>
          <p>
            <strong>{t.cast(round.castCount, mostBallots(round))}</strong>
          </p>
          <p className={styles['quiet']}>{t.castNote}</p>
        </>
      )}
    </Card>
  );
}
