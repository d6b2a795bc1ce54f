import { INITIATIVE_LIMITS, type HelperText } from '@thidua/domain/initiatives';
import { useState } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { PersonPicker } from '../../../ui/person-picker.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { initiativeText } from '../text.ts';
import type { DraftErrors } from './draft-errors.ts';
import { fieldId } from './field-id.ts';
import { newHelper, type DraftHelper } from './helper-draft.ts';
import { HelperRow } from './helper-row.tsx';
import styles from './helpers-field.module.css';
import { useAuthorPeople } from './use-author-people.ts';

interface HelpersFieldProps {
  readonly helpers: readonly DraftHelper[];
  readonly year: number;
  readonly errors: DraftErrors;
  readonly onChange: (helpers: readonly DraftHelper[]) => void;
  /** Puts a row back where it was, whatever was changed meanwhile. */
  readonly onRestore: (helper: DraftHelper, index: number) => void;
  readonly onLeave: () => void;
}

/** Who helped with the first application: staff of the body by a choice, anybody else by hand. */
export function HelpersField({ helpers, year, errors, onChange, onRestore, onLeave }: HelpersFieldProps) {
  const t = useText(initiativeText);
  const toast = useToast();
  const { people, state, retry } = useAuthorPeople(year);
  const [fresh, setFresh] = useState<string | undefined>(undefined);
  const isFull = helpers.length >= INITIATIVE_LIMITS.helpers;

  function add(known: Partial<Readonly<Record<HelperText, string>>>): void {
    const helper = newHelper(known);
    setFresh(helper.key);
    onChange([...helpers, helper]);
  }

  function pick(staffId: string | undefined): void {
    const person = people.find(({ id }) => id === staffId);
    if (person === undefined) return;
    add({ fullName: person.fullName, post: person.post, workplace: person.workplace });
  }

  function remove(helper: DraftHelper, index: number): void {
    onChange(helpers.filter(({ key }) => key !== helper.key));
    const name = helper.fullName.trim() === '' ? t.helpers.row(index + 1) : helper.fullName;
    toast({ message: t.helpers.removed(name), onUndo: () => onRestore(helper, index) });
  }

  return (
    <div id={fieldId('helpers')} className={styles['field']} tabIndex={-1} role="group" aria-label={t.fields.helpers}>
      <p>{t.helpers.lead}</p>
      {errors.fields.helpers !== undefined && <p className={styles['error']}>{errors.fields.helpers}</p>}
      {helpers.length > 0 && (
        <ol className={styles['rows']}>
          {helpers.map((helper, index) => (
            <HelperRow
              key={helper.key}
              helper={helper}
              index={index}
              errors={errors.helpers}
              isFresh={helper.key === fresh}
              onChange={(changed) => onChange(helpers.map((each) => (each.key === changed.key ? changed : each)))}
              onLeave={onLeave}
              onRemove={() => remove(helper, index)}
            />
          ))}
        </ol>
      )}
      {isFull ? (
        <p className={styles['hint']}>{t.helpers.full(INITIATIVE_LIMITS.helpers)}</p>
      ) : (
        <div className={styles['add']}>
          {state === 'failed' ? (
            <InlineError message={t.authors.failed} onRetry={retry} />
          ) : (
            <PersonPicker
              // Empty again after each choice: the person is in the list above.
              key={helpers.length}
              label={t.helpers.pick}
              hint={state === 'loading' ? t.authors.loading : t.helpers.pickHint}
              placeholder={t.authors.addPlaceholder}
              isOptional
              people={people}
              value={undefined}
              onChange={pick}
            />
          )}
          <div>
            <Button onClick={() => add({})}>{t.helpers.add}</Button>
          </div>
        </div>
      )}
    </div>
  );
}
