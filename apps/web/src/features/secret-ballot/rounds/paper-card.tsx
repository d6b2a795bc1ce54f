import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { paperText } from '../paper-text.ts';
import type { ShownRound } from '../pages/use-live-round.ts';
import { PaperCount } from './paper-count.tsx';
import { PaperKiosk } from './paper-kiosk.tsx';
import { PaperRegister } from './paper-register.tsx';
import styles from './rounds.module.css';

interface PaperCardProps {
  readonly round: ShownRound;
  readonly onAnswer: () => Promise<unknown>;
  readonly onSending: (isSending: boolean) => void;
}

/** Who votes on paper, whether the papers came back, and their count by two tellers. */
export function PaperCard({ round, onAnswer, onSending }: PaperCardProps) {
  const t = useText(paperText);
  const devices = new Set(
    round.items.flatMap(({ seats }) =>
      seats.filter(({ channel }) => channel === 'ELECTRONIC').map(({ member }) => member.id),
    ),
  );
  return (
    <Card title={t.title}>
      <p>{t.lead(devices.size, round.paperVoters.length)}</p>
      <p className={styles['quiet']}>{t.mixed}</p>
      <PaperRegister round={round} onAnswer={onAnswer} />
      {round.status === 'VOTING' && round.paperPlan === 'KIOSK' && (
        <PaperKiosk round={round} onAnswer={onAnswer} onSending={onSending} />
      )}
      {round.status === 'CLOSED' && <PaperCount round={round} onAnswer={onAnswer} />}
    </Card>
  );
}
