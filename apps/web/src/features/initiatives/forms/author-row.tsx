import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { initiativeText } from '../text.ts';
import styles from './authors-field.module.css';
import { shareFieldId } from './field-id.ts';
import type { DraftAuthor } from './initiative-draft.ts';

interface AuthorRowProps {
  readonly author: DraftAuthor;
  readonly index: number;
  /** The owner is an author always. */
  readonly isOwner: boolean;
  readonly error: string | undefined;
  readonly onShare: (share: string) => void;
  readonly onLeave: () => void;
  readonly onRemove: () => void;
}

export function AuthorRow({ author, index, isOwner, error, onShare, onLeave, onRemove }: AuthorRowProps) {
  const t = useText(initiativeText);
  return (
    <li>
      {/* The name of the group tells the equal labels of the rows apart. */}
      <div className={styles['row']} role="group" aria-label={author.fullName}>
        <div className={styles['person']}>
          <p className={styles['name']}>{author.fullName}</p>
          <p className={styles['hint']}>
            {[author.detail, isOwner ? t.authors.owner : ''].filter((part) => part !== '').join(' · ')}
          </p>
        </div>
        <div className={styles['share']}>
          <TextField
            id={shareFieldId(index)}
            label={t.authors.share}
            value={author.share}
            onChange={onShare}
            onBlur={onLeave}
            error={error}
            inputMode="decimal"
          />
        </div>
        {isOwner ? (
          <span />
        ) : (
          <Button variant="quiet" onClick={onRemove}>
            {t.authors.remove}
          </Button>
        )}
      </div>
    </li>
  );
}
