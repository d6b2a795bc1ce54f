import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { closedItems } from '../components/closed-items.ts';
import { ItemResult } from '../components/item-result.tsx';
import { ItemChip } from '../components/meeting-chip.tsx';
import councilStyles from '../council.module.css';
import { awardOfItem } from '../logic/award-of-item.ts';
import { shareSentence } from '../logic/share-sentence.ts';
import type { ChairPanelProps } from '../pages/chair-page.tsx';
import { councilText } from '../text.ts';
import styles from './chair.module.css';
import { LowerAward } from './lower-award-lazily.tsx';
import { SecondVote } from './second-vote.tsx';

interface ClosedItemsProps extends ChairPanelProps {
  /** The item just closed is shown in full, for reading it out. */
  readonly isFirstOpen: boolean;
}

/** Results, the last closed first. */
export function ClosedItems({ meeting, onAnswer, isFirstOpen }: ClosedItemsProps) {
  const t = useText(councilText);
  const [openNames, setOpenNames] = useState<string | undefined>(undefined);
  const closed = closedItems(meeting.agenda).toSorted(
    (left, right) => right.result.closedAt.localeCompare(left.result.closedAt) || left.ordinal - right.ordinal,
  );
  if (closed.length === 0) return null;
  return (
    <Card title={t.chair.closed}>
      <ul className={classNames(councilStyles['plain'], councilStyles['rows'])}>
        {closed.map((item, index) => (
          <li key={item.id}>
            <div className={councilStyles['row']}>
              <h3>{t.results.item(item.ordinal, item.nomination.subjectName, awardOfItem(t, item))}</h3>
              <ItemChip item={item} />
            </div>
            {index === 0 && isFirstOpen && meeting.status === 'OPEN' ? (
              <ItemResult
                item={item}
                voters={meeting.members}
                isOpen={openNames === item.id}
                onToggle={(isOpen) => setOpenNames(isOpen ? item.id : undefined)}
              />
            ) : (
              <p className={styles['quiet']}>{shareSentence(t, item.result, item.rule)}</p>
            )}
            <SecondVote meeting={meeting} item={item} onAnswer={onAnswer} />
            <LowerAward meeting={meeting} item={item} onAnswer={onAnswer} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
