import { useText } from '../../../lib/text/language.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { conflictNames } from '../components/conflict-names.ts';
import councilStyles from '../council.module.css';
import { awardOfItem } from '../logic/award-of-item.ts';
import { expectedBase, ruleWords, type QuorumFacts } from '../logic/share-sentence.ts';
import type { ChairedItem } from '../pages/chair-page.tsx';
import { councilText } from '../text.ts';
import styles from './chair.module.css';

interface OpenDialogProps {
  readonly items: readonly ChairedItem[];
  readonly quorum: QuorumFacts;
  readonly isBusy: boolean;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}

/** Repeats who is voted on, by how many, and what is needed of which base, before the room sees it. */
export function OpenDialog({ items, quorum, isBusy, onCancel, onConfirm }: OpenDialogProps) {
  const t = useText(councilText);
  const [first] = items;
  return (
    <ConfirmDialog
      isOpen={first !== undefined}
      onCancel={onCancel}
      onConfirm={onConfirm}
      title={items.length > 1 ? t.chair.openTitle(items.length) : t.chair.openTitleOne(first?.ordinal ?? 0)}
      confirmLabel={t.chair.openOne}
      busyLabel={isBusy ? t.chair.opening : undefined}
    >
      <p>{t.chair.openBody}</p>
      <ul className={classNames(councilStyles['plain'], styles['list'])}>
        {items.map((item) => (
          <li key={item.id}>
            <span className={councilStyles['name']}>
              {t.results.item(item.ordinal, item.nomination.subjectName, awardOfItem(t, item))}
            </span>
            <div>
              {t.chair.electorate(
                item.entitledCount,
                t.needs(item.neededCount, ruleWords(t, item.rule)),
                expectedBase(item.rule.base, {
                  total: quorum.total,
                  present: quorum.present,
                  excluded: item.conflicts.length,
                  entitled: item.entitledCount,
                }),
              )}
            </div>
            {item.conflicts.length > 0 && (
              <div className={styles['quiet']}>{t.notVoting(conflictNames(t, item.conflicts))}</div>
            )}
            {!item.isReachable && <div>{t.chair.unreachable(item.entitledCount, item.neededCount)}</div>}
          </li>
        ))}
      </ul>
    </ConfirmDialog>
  );
}
