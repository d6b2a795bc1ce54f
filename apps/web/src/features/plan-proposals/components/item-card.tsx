import { CONFIDENCE_NAMES, ITEM_KIND_NAMES, warningSentence } from '@thidua/domain/plan-proposal-words';

import { useLanguage, useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { classNames } from '../../../ui/class-names.ts';
import { IconAlertTriangle } from '../../../ui/icons.ts';
import { StatusChip, type StatusFamily } from '../../../ui/status-chip.tsx';
import { cardId, headlineOf, type Item, type Proposal } from '../logic/review.logic.ts';
import { choiceLabel } from '../logic/item-form.logic.ts';
import { groupOf, measureOf } from '../logic/item-values.logic.ts';
import styles from '../plan-proposals.module.css';
import { proposalText } from '../text.ts';
import { ItemForm } from './item-form.tsx';
import { asWarning } from './warning-list.tsx';

const FAMILIES = {
  OPEN: 'draft',
  ACCEPTED: 'ok',
  REFUSED: 'gone',
} as const satisfies Record<Item['choice'], StatusFamily>;

/** What a draft has no place for yet: shown, so that nobody thinks it was overlooked. */
const NOT_STORED: readonly Item['kind'][] = ['BLOCK'];

interface ItemCardProps {
  readonly item: Item;
  readonly proposal: Proposal;
  readonly isDraft: boolean;
  readonly isEditing: boolean;
  readonly onChoose: (choice: Item['choice']) => void;
  readonly onEdit: () => void;
  readonly onDone: () => void;
  readonly onRefetch: () => void;
}

/** One proposed item: what it would become, how sure that is, what to look at, and what was decided. */
export function ItemCard({ item, proposal, isDraft, isEditing, onChoose, onEdit, onDone, onRefetch }: ItemCardProps) {
  const words = useText(proposalText);
  const t = words.item;
  const { language } = useLanguage();
  const group = groupOf(item);
  const headline = headlineOf(item);
  const kind = ITEM_KIND_NAMES[language][item.kind];
  const measure = measureOf(item, language);
  return (
    <article
      id={cardId(item.key)}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keys of the list work on the item that has the focus
      tabIndex={0}
      className={classNames(styles['card'], styles[item.choice.toLowerCase()])}
      aria-label={`${kind}: ${headline}`}
    >
      <div className={styles['cardHead']}>
        <span className={styles['kind']}>{kind}</span>
        <StatusChip family={FAMILIES[item.choice]}>{t.choices[item.choice]}</StatusChip>
        {item.isEdited && <span className={styles['edited']}>{t.edited}</span>}
        {item.confidence !== 'HIGH' && (
          <span className={styles['doubt']}>{CONFIDENCE_NAMES[language][item.confidence]}</span>
        )}
      </div>
      <p className={styles['headline']} lang="vi">
        {headline}
      </p>
      {measure !== undefined && <p className={styles['measure']}>{measure}</p>}
      {group !== undefined && <p className={styles['measure']}>{choiceLabel(group, language, words)}</p>}
      {NOT_STORED.includes(item.kind) && <p className={styles['measure']}>{t.notStored}</p>}
      {item.warnings.map((warning) => (
        <p key={`${warning.code}-${warning.found ?? ''}`} className={styles['warning']}>
          <IconAlertTriangle size={16} aria-hidden /> {warningSentence(asWarning(warning), language)}
        </p>
      ))}
      {isEditing ? (
        <ItemForm item={item} proposalId={proposal.id} onDone={onDone} onRefetch={onRefetch} />
      ) : (
        isDraft && (
          <div className={styles['acts']}>
            {item.choice !== 'ACCEPTED' && (
              <Button size="small" onClick={() => onChoose('ACCEPTED')}>
                {t.accept}
              </Button>
            )}
            <Button size="small" onClick={onEdit}>
              {t.edit}
            </Button>
            {item.choice !== 'REFUSED' && (
              <Button size="small" variant="quiet" onClick={() => onChoose('REFUSED')}>
                {t.refuse}
              </Button>
            )}
            {item.choice !== 'OPEN' && (
              <Button size="small" variant="quiet" onClick={() => onChoose('OPEN')}>
                {t.reset}
              </Button>
            )}
          </div>
        )
      )}
    </article>
  );
}
