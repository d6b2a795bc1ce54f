import { INITIATIVE_LIMITS } from '@thidua/domain/initiatives';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { PersonPicker, type Person } from '../../../ui/person-picker.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { useAuthorPeople } from '../forms/use-author-people.ts';
import styles from './confidence.module.css';
import { confidenceText } from './text.ts';

interface ConfidantsFieldProps {
  readonly confidants: readonly Person[];
  readonly year: number;
  readonly error: string | undefined;
  readonly hasText: boolean;
  readonly onChange: (confidants: readonly Person[]) => void;
  /** Lets a person in again where they were, whatever was changed meanwhile. */
  readonly onRestore: (person: Person, index: number) => void;
}

/** Who is let in on the confidential part besides those who must judge the request. */
export function ConfidantsField(props: ConfidantsFieldProps) {
  const { confidants, year, error, hasText, onChange, onRestore } = props;
  const t = useText(confidenceText);
  const toast = useToast();
  const { people, state, retry } = useAuthorPeople(year);
  const chosen = new Set(confidants.map(({ id }) => id));

  function add(staffId: string | undefined): void {
    const person = people.find(({ id }) => id === staffId);
    if (person !== undefined) onChange([...confidants, person]);
  }

  function remove(person: Person, index: number): void {
    onChange(confidants.filter(({ id }) => id !== person.id));
    toast({ message: t.removed(person.fullName), onUndo: () => onRestore(person, index) });
  }

  return (
    <div className={styles['people']} role="group" aria-label={t.confidants}>
      {confidants.length > 0 && (
        <ul className={styles['rows']}>
          {confidants.map((person, index) => (
            <li key={person.id}>
              <div>
                <p className={styles['name']}>{person.fullName}</p>
                <p className={styles['hint']}>{person.detail}</p>
              </div>
              <Button variant="quiet" onClick={() => remove(person, index)}>
                {t.remove}
                <span className="visually-hidden"> {person.fullName}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {state === 'failed' ? (
        <InlineError message={t.peopleFailed} onRetry={retry} />
      ) : confidants.length >= INITIATIVE_LIMITS.confidants ? (
        <p className={styles['hint']}>{t.full(INITIATIVE_LIMITS.confidants)}</p>
      ) : (
        <PersonPicker
          // Empty again after each choice: the person is in the list above.
          key={confidants.length}
          label={t.add}
          hint={state === 'loading' ? t.loading : confidants.length > 0 && !hasText ? t.needsText : t.addHint}
          placeholder={t.addPlaceholder}
          isOptional
          error={error}
          people={people.filter(({ id }) => !chosen.has(id))}
          value={undefined}
          onChange={add}
        />
      )}
    </div>
  );
}
