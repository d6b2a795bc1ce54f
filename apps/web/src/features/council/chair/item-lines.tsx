import { useText } from '../../../lib/text/language.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { conflictNames } from '../components/conflict-names.ts';
import { awardOfItem } from '../logic/award-of-item.ts';
import { ruleWords } from '../logic/share-sentence.ts';
import type { ChairedItem } from '../pages/chair-page.tsx';
import { councilText } from '../text.ts';
import styles from './chair.module.css';

interface ItemLinesProps {
  readonly item: ChairedItem;
  /** False while too few members are there for a number to mean anything. */
  readonly isCounted: boolean;
  readonly hasGround?: boolean;
}

/** Award, what is needed of whom, who stands aside, and a warning where the share is out of reach. */
export function ItemLines({ item, isCounted, hasGround = false }: ItemLinesProps) {
  const t = useText(councilText);
  const rule = ruleWords(t, item.rule);
  return (
    <>
      <p className={styles['award']}>{awardOfItem(t, item)}</p>
      <p className={styles['quiet']}>
        {isCounted ? t.needs(item.neededCount, rule) : t.needsShare(rule)}.
        {hasGround && ` ${t.ground(item.rule.legalGround)}.`}
      </p>
      {item.conflicts.length > 0 && <p className={styles['quiet']}>{t.notVoting(conflictNames(t, item.conflicts))}</p>}
      {isCounted && !item.isReachable && (
        <Notice kind="warning">{t.chair.unreachable(item.entitledCount, item.neededCount)}</Notice>
      )}
    </>
  );
}
