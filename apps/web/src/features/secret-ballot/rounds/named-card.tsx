import { useState } from 'react';

import { formatDate } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import type { ShownRound } from '../pages/use-live-round.ts';
import { paperText } from '../paper-text.ts';
import { OpinionDialog } from './opinion-dialog.tsx';
import styles from './rounds.module.css';

interface NamedCardProps {
  readonly round: ShownRound;
  readonly onAnswer: () => Promise<unknown>;
}

/** Signed opinions of absent members: whose letter has come, and what it says as soon as everybody may know. */
export function NamedCard({ round, onAnswer }: NamedCardProps) {
  const { named: t } = useText(paperText);
  const [memberId, setMemberId] = useState<string | undefined>(undefined);
  const asked = round.namedOpinions.find(({ member }) => member.id === memberId);
  return (
    <Card title={t.title}>
      <p>{t.lead}</p>
      <ul className={styles['plain']}>
        {round.namedOpinions.map((opinion) => (
          <li key={opinion.member.id} className={styles['voter']}>
            <div>
              <strong>{opinion.member.staff.fullName}</strong>
              <div className={styles['quiet']}>
                {opinion.documentNumber === null || opinion.documentDate === null
                  ? t.waiting
                  : t.letter(opinion.documentNumber, formatDate(opinion.documentDate))}
              </div>
              {opinion.choices.length > 0 && (
                <ul className={styles['plain']}>
                  {round.items.flatMap((item) => {
                    const said = opinion.choices.find(({ itemId }) => itemId === item.id);
                    return said === undefined
                      ? []
                      : [<li key={item.id}>{t.said(`${item.ordinal}. ${item.title}`, t.choices[said.choice])}</li>];
                  })}
                </ul>
              )}
            </div>
            {round.viewerCan.includes('RECORD_OPINION') && (
              <Button onClick={() => setMemberId(opinion.member.id)}>
                {opinion.recordedAt === null ? t.record : t.change}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {asked !== undefined && (
        <OpinionDialog
          key={asked.member.id}
          round={round}
          opinion={asked}
          onAnswer={onAnswer}
          onClose={() => setMemberId(undefined)}
        />
      )}
    </Card>
  );
}
