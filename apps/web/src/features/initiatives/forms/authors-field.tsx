import { INITIATIVE_LIMITS, splitEvenly } from '@thidua/domain/initiatives';

import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { PersonPicker } from '../../../ui/person-picker.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { initiativeText } from '../text.ts';
import { AuthorRow } from './author-row.tsx';
import styles from './authors-field.module.css';
import type { DraftErrors } from './draft-errors.ts';
import { fieldId } from './field-id.ts';
import type { DraftAuthor } from './initiative-draft.ts';
import { formatShare } from './share-entry.ts';
import { ShareTotalLine } from './share-total-line.tsx';
import { useAuthorPeople } from './use-author-people.ts';

interface AuthorsFieldProps {
  readonly authors: readonly DraftAuthor[];
  readonly ownerId: string;
  readonly year: number;
  readonly errors: DraftErrors;
  readonly onChange: (authors: readonly DraftAuthor[]) => void;
  /** Puts an author back where they were, whatever was changed meanwhile. */
  readonly onRestore: (author: DraftAuthor, index: number) => void;
  readonly onLeaveShare: (staffId: string) => void;
}

/** Who wrote it and who has which share; the sum is told while typing. */
export function AuthorsField(props: AuthorsFieldProps) {
  const { authors, ownerId, year, errors, onChange, onRestore, onLeaveShare } = props;
  const t = useText(initiativeText);
  const toast = useToast();
  const { people, state, retry } = useAuthorPeople(year);
  const [fresh, setFresh] = useState<string | undefined>(undefined);
  const chosen = new Set(authors.map(({ staffId }) => staffId));
  const isFull = authors.length >= INITIATIVE_LIMITS.authors;

  function add(staffId: string | undefined): void {
    const person = people.find(({ id }) => id === staffId);
    if (person === undefined) return;
    const { id, fullName, detail } = person;
    setFresh(id);
    onChange([...authors, { staffId: id, fullName, detail, share: '', qualification: '' }]);
  }

  function remove(author: DraftAuthor, index: number): void {
    onChange(authors.filter(({ staffId }) => staffId !== author.staffId));
    toast({ message: t.authors.removed(author.fullName), onUndo: () => onRestore(author, index) });
  }

  function split(): void {
    const shares = splitEvenly(authors.length);
    onChange(authors.map((author, index) => ({ ...author, share: formatShare(shares[index] ?? 0) })));
    const told = shares.map((share) => `${formatShare(share)}%`);
    toast({
      message: t.authors.splitDone([...new Set(told)], authors[0]?.fullName ?? ''),
      onUndo: () => onChange(authors),
    });
  }

  return (
    <div id={fieldId('authors')} className={styles['field']} tabIndex={-1} role="group" aria-label={t.fields.authors}>
      <p>{t.authors.lead}</p>
      {errors.fields.authors !== undefined && <p className={styles['error']}>{errors.fields.authors}</p>}
      <ul className={styles['rows']}>
        {authors.map((author, index) => (
          <AuthorRow
            key={author.staffId}
            author={author}
            index={index}
            isOwner={author.staffId === ownerId}
            error={errors.shares[index]}
            onShare={(share) => onChange(authors.map((each) => (each === author ? { ...each, share } : each)))}
            isFresh={author.staffId === fresh}
            onQualification={(qualification) =>
              onChange(authors.map((each) => (each === author ? { ...each, qualification } : each)))
            }
            onLeave={() => onLeaveShare(author.staffId)}
            onRemove={() => remove(author, index)}
          />
        ))}
      </ul>
      <div className={styles['foot']}>
        <ShareTotalLine shares={authors.map(({ share }) => share)} />
        {authors.length > 1 && (
          <Button size="small" onClick={split}>
            {t.authors.split}
          </Button>
        )}
      </div>
      {state === 'failed' ? (
        <InlineError message={t.authors.failed} onRetry={retry} />
      ) : isFull ? (
        <p className={styles['hint']}>{t.authors.full(INITIATIVE_LIMITS.authors)}</p>
      ) : (
        <PersonPicker
          // Empty again after each choice: the person is in the list above.
          key={authors.length}
          label={t.authors.add}
          hint={state === 'loading' ? t.authors.loading : t.authors.addHint}
          placeholder={t.authors.addPlaceholder}
          isOptional
          people={people.filter(({ id }) => !chosen.has(id))}
          value={undefined}
          onChange={add}
        />
      )}
    </div>
  );
}
