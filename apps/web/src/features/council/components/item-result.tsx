import { useText } from '../../../lib/text/language.tsx';
import { shareSentence, type ShareRuleFacts } from '../logic/share-sentence.ts';
import { councilText } from '../text.ts';
import { conflictNames, type ConflictFacts } from './conflict-names.ts';
import styles from './item-result.module.css';
import { VoteTable, type NamedVoteFacts } from './vote-table.tsx';

export interface ResultFacts {
  readonly memberCount: number;
  readonly presentCount: number;
  readonly excludedCount: number;
  readonly agree: number;
  readonly disagree: number;
  readonly abstain: number;
  readonly base: number;
  readonly needed: number;
  readonly isPassed: boolean;
}

export interface ClosedItemFacts {
  readonly nomination: { readonly subjectName: string };
  readonly rule: ShareRuleFacts & { readonly legalGround: string };
  readonly conflicts?: readonly ConflictFacts[];
  readonly result: ResultFacts;
  readonly votes: readonly NamedVoteFacts[];
}

export interface ItemResultProps {
  readonly item: ClosedItemFacts;
  /** Names and choices shown; the person may open and shut them afterwards. */
  readonly isOpen?: boolean;
  readonly onToggle?: (isOpen: boolean) => void;
}

/** What came of a closed item: share, counts, rule, and who chose what. */
export function ItemResult({ item, isOpen = false, onToggle }: ItemResultProps) {
  const t = useText(councilText);
  const { result, rule, conflicts = [] } = item;
  return (
    <div className={styles['result']}>
      <p className={styles['sentence']}>{shareSentence(t, result, rule)}</p>
      <p>{t.screen.tally(result.agree, result.disagree, result.abstain)}</p>
      <p className={styles['quiet']}>
        {t.results.counts(result.memberCount, result.presentCount, result.excludedCount)} ·{' '}
        {t.results.base(result.base, result.needed)}
      </p>
      {conflicts.length > 0 && <p className={styles['quiet']}>{t.notVoting(conflictNames(t, conflicts))}</p>}
      <p className={styles['quiet']}>{t.ground(rule.legalGround)}</p>
      <details className={styles['details']} open={isOpen} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
        <summary>{t.results.details}</summary>
        <VoteTable caption={t.results.votesCaption(item.nomination.subjectName)} votes={item.votes} />
      </details>
    </div>
  );
}
