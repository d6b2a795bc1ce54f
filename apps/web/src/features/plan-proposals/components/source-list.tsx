import { useMutation } from '@apollo/client/react';
import { useRef, useState, type KeyboardEvent } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { DecidePlanItemDocument } from '../actions/decide-plan-item.gql.ts';
import { cardId, lineId, neighbourOf, rowsOf, type Filter, type Item, type Proposal } from '../logic/review.logic.ts';
import styles from '../plan-proposals.module.css';
import { proposalText } from '../text.ts';
import { ItemCard } from './item-card.tsx';

interface SourceListProps {
  readonly proposal: Proposal;
  readonly filter: Filter;
  /** Nothing changes in a proposal that is done with. */
  readonly isDraft: boolean;
  readonly onRefetch: () => void;
}

/** The text on the left, line by line; beside each line what was read from it. */
export function SourceList({ proposal, filter, isDraft, onRefetch }: SourceListProps) {
  const t = useText(proposalText);
  const toast = useToast();
  const list = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState<string | undefined>(undefined);
  const [decide] = useMutation(DecidePlanItemDocument);
  const rows = rowsOf(proposal, filter);
  const keys = rows.flatMap(({ items }) => items.map(({ key }) => key));

  function focusOn(key: string | undefined): void {
    if (key !== undefined) document.getElementById(cardId(key))?.focus();
  }

  async function choose(item: Item, choice: Item['choice']): Promise<void> {
    if (!isDraft || item.choice === choice) return;
    const { ordinal, version } = item;
    try {
      const { data } = await decide({
        variables: { input: { proposalId: proposal.id, ordinal, version, choice } },
        // The same answer as the server's; a refusal puts the old one back.
        optimisticResponse: {
          decidePlanItem: {
            ...item,
            __typename: 'PlanProposalItem',
            choice,
            isEdited: choice === 'OPEN' ? false : item.isEdited,
          },
        },
      });
      const outcome = data?.decidePlanItem;
      if (outcome === undefined || outcome.__typename === 'PlanProposalItem') return;
      toast({ message: outcome.__typename === 'InvalidTransitionError' ? t.item.over : t.item.stale });
      onRefetch();
    } catch {
      toast({ message: t.item.failed });
    }
  }

  /** Single letters work only on an item itself, never in its form or on its buttons. */
  function handleKey(event: KeyboardEvent<HTMLDivElement>): void {
    const { target } = event;
    if (!(target instanceof HTMLElement) || event.nativeEvent.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const item = proposal.items.find(({ key }) => target.id === cardId(key));
    if (item === undefined) return;
    const act = keyAct(event.key, item);
    if (act === undefined) return;
    event.preventDefault();
    act();
  }

  function keyAct(key: string, item: Item): (() => void) | undefined {
    const next = neighbourOf(keys, item.key, 1);
    switch (key) {
      case 'j':
      case 'ArrowDown':
        return () => focusOn(next);
      case 'k':
      case 'ArrowUp':
        return () => focusOn(neighbourOf(keys, item.key, -1));
      case 'Enter':
        return () => {
          focusOn(next);
          void choose(item, 'ACCEPTED');
        };
      case 'x':
        return () => {
          focusOn(next);
          void choose(item, 'REFUSED');
        };
      case 'e':
        return isDraft ? () => setEditing(item.key) : undefined;
      default:
        return undefined;
    }
  }

  if (rows.length === 0) return <EmptyState>{t.page.nothing}</EmptyState>;
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the items inside, which have the focus
    <div ref={list} className={styles['list']} onKeyDown={handleKey}>
      <div className={classNames(styles['row'], styles['head'])} aria-hidden>
        <span>{t.page.sourceColumn}</span>
        <span>{t.page.itemColumn}</span>
      </div>
      {rows.map(({ line, text, items, isUnread }) => (
        <section key={line} id={lineId(line)} className={styles['row']} aria-label={t.page.line(line)}>
          <div className={classNames(styles['source'], isUnread && styles['unread'])}>
            <span className={styles['number']}>{line}</span>
            <p lang="vi">
              {text}
              {isUnread && <strong className={styles['unreadMark']}>{t.page.unread}</strong>}
            </p>
          </div>
          <div className={styles['items']}>
            {items.map((item) => (
              <ItemCard
                key={item.id}
                item={item}
                proposal={proposal}
                isDraft={isDraft}
                isEditing={editing === item.key}
                onChoose={(choice) => void choose(item, choice)}
                onEdit={() => setEditing(item.key)}
                onDone={() => {
                  setEditing(undefined);
                  // The form is gone; its card takes the focus again.
                  requestAnimationFrame(() => focusOn(item.key));
                }}
                onRefetch={onRefetch}
              />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}
