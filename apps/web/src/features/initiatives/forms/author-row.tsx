import { useEffect } from 'react';

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
  /** Just added: typing goes on at the share. */
  readonly isFresh: boolean;
  readonly onShare: (share: string) => void;
  readonly onQualification: (qualification: string) => void;
  readonly onLeave: () => void;
  readonly onRemove: () => void;
}

/** Name, level of education and share of one author. */
export function AuthorRow(props: AuthorRowProps) {
  const { author, index, isOwner, error, isFresh, onShare, onQualification, onLeave, onRemove } = props;
  const t = useText(initiativeText);

  useEffect(() => {
    if (isFresh) document.getElementById(shareFieldId(index))?.focus();
    // Only when the row appears: a place in the list may change later.
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [isFresh]);

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
        <TextField
          label={t.authors.qualification}
          value={author.qualification}
          onChange={onQualification}
          onBlur={onLeave}
          isOptional
        />
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
          <div className={styles['remove']}>
            <Button variant="quiet" onClick={onRemove}>
              {t.authors.remove}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}
