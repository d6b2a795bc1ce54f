import type { VoteForm } from '../../../gql/schema-types.ts';
import { useText } from '../../../lib/text/language.tsx';
import { shareSentence, type ShareRuleFacts } from '../logic/share-sentence.ts';
import { councilText } from '../text.ts';
import { conflictNames, type ConflictFacts } from './conflict-names.ts';
import styles from './item-result.module.css';
import { VoteTable, type NamedVoteFacts, type VoterFacts } from './vote-table.tsx';

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
  readonly rule: ShareRuleFacts & { readonly form: VoteForm; readonly legalGround: string };
  readonly conflicts?: readonly ConflictFacts[];
  readonly result: ResultFacts;
  readonly votes: readonly NamedVoteFacts[];
}

export interface ItemResultProps {
  readonly item: ClosedItemFacts;
  /** Names and choices shown; the person may open and shut them afterwards. */
  readonly isOpen?: boolean;
  /** On a phone: the sentence first, everything else behind the fold. */
  readonly isBrief?: boolean;
  /** Voting members, so that those without a vote are named too. */
  readonly voters?: readonly VoterFacts[];
  readonly onToggle?: (isOpen: boolean) => void;
}

/** What came of a closed item: share, counts, rule, and who chose what. */
export function ItemResult({ item, isOpen = false, isBrief = false, voters = [], onToggle }: ItemResultProps) {
  const t = useText(councilText);
  const { result, rule, conflicts = [] } = item;
  // A secret ballot has counts and no names: its list stands on its own page.
  const isSecret = rule.form === 'SECRET';
  const facts = (
    <>
      <p>{t.formula.counts({ ...result, blank: result.abstain })}</p>
      <p className={styles['quiet']}>
        {t.results.counts(result.memberCount, result.presentCount, result.excludedCount)} ·{' '}
        {t.results.base(result.base, result.needed)}
      </p>
      {conflicts.length > 0 && <p className={styles['quiet']}>{t.notVoting(conflictNames(t, conflicts))}</p>}
      <p className={styles['quiet']}>{t.ground(rule.legalGround)}</p>
    </>
  );
  return (
    <div className={styles['result']}>
      <p className={styles['sentence']}>{shareSentence(t, result, rule)}</p>
      {(!isBrief || isSecret) && facts}
      {!isSecret && (
        <details className={styles['details']} open={isOpen} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
          <summary>{t.results.details}</summary>
          <div className={styles['result']}>
            {isBrief && facts}
            <VoteTable
              caption={t.results.votesCaption(item.nomination.subjectName)}
              votes={item.votes}
              voters={voters}
              excludedIds={conflicts.map(({ member }) => member.id)}
            />
          </div>
        </details>
      )}
    </div>
  );
}
