import { useState } from 'react';
import { AWARDS } from '@thidua/domain/vocabulary';

import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { closedItems } from '../components/closed-items.ts';
import { ItemResult } from '../components/item-result.tsx';
import { ItemChip } from '../components/meeting-chip.tsx';
import councilStyles from '../council.module.css';
import { shareSentence } from '../logic/share-sentence.ts';
import type { ChairedMeeting } from '../pages/chair-page.tsx';
import { councilText } from '../text.ts';
import styles from './chair.module.css';

interface ClosedItemsProps {
  readonly meeting: ChairedMeeting;
  /** The item just closed is shown in full, for reading it out. */
  readonly isFirstOpen: boolean;
}

/** Results, the last closed first. */
export function ClosedItems({ meeting, isFirstOpen }: ClosedItemsProps) {
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
              <h3>{t.results.item(item.ordinal, item.nomination.subjectName, AWARDS[item.nomination.award].name)}</h3>
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
          </li>
        ))}
      </ul>
    </Card>
  );
}
