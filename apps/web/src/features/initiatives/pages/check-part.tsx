import type { InputProblem } from '@thidua/domain/kernel';
import { Link } from 'react-router';

import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import type { DraftErrors } from '../forms/draft-errors.ts';
import { fieldId, helperFieldId, shareFieldId } from '../forms/field-id.ts';
import { shownText } from '../forms/field-text.ts';
import { HELPER_PARTS, helperLine } from '../forms/helper-draft.ts';
import type { DraftField, InitiativeDraft } from '../forms/initiative-draft.ts';
import { OPTIONAL_FIELDS, PART_FIELDS, type Part } from '../forms/part-states.ts';
import { initiativeText } from '../text.ts';
import styles from './initiative-check-page.module.css';

interface CheckPartProps {
  readonly part: Part;
  readonly draft: InitiativeDraft;
  readonly errors: DraftErrors;
  /** Handed to the editor, so that it says the same at the fields. */
  readonly problems: readonly InputProblem[];
  /** Absent for who may not write. */
  readonly editHref: string | undefined;
}

/** One part: every field with what it holds, what is wrong with it, and the way to it. */
export function CheckPart({ part, draft, errors, problems, editHref }: CheckPartProps) {
  const t = useText(initiativeText);
  return (
    <Card title={t.parts[part]}>
      <div>
        {PART_FIELDS[part].map((field) => (
          <section key={field} className={styles['field']}>
            <div className={styles['words']}>
              <h3>{t.fields[field]}</h3>
              {errors.fields[field] !== undefined && <p className={styles['error']}>{errors.fields[field]}</p>}
              {field === 'authors' ? (
                <CheckAuthors draft={draft} errors={errors} />
              ) : field === 'helpers' && draft.helpers.length > 0 ? (
                <CheckHelpers draft={draft} errors={errors} />
              ) : (
                <CheckText field={field} text={shownText(draft, field)} />
              )}
            </div>
            {editHref !== undefined && (
              // The error summary leads here: from here to the field itself.
              <Link
                id={fieldId(field)}
                className={styles['edit']}
                to={`${editHref}#${fieldId(field)}`}
                state={{ problems }}
              >
                {t.check.edit}
                <span className="visually-hidden"> {t.fields[field]}</span>
              </Link>
            )}
          </section>
        ))}
      </div>
    </Card>
  );
}

function CheckText({ field, text }: { readonly field: DraftField; readonly text: string }) {
  const t = useText(initiativeText);
  if (text !== '') return <p className={styles['text']}>{text}</p>;
  return <p className={styles['empty']}>{OPTIONAL_FIELDS.includes(field) ? t.check.optionalEmpty : t.check.empty}</p>;
}

function CheckAuthors({ draft, errors }: { readonly draft: InitiativeDraft; readonly errors: DraftErrors }) {
  return (
    <ul className={styles['authors']}>
      {draft.authors.map(({ staffId, fullName, detail, qualification, share }, index) => (
        <li key={staffId} id={shareFieldId(index)} tabIndex={-1}>
          {[fullName, detail, qualification].filter((part) => part !== '').join(', ')}: <b>{share}%</b>
          {errors.shares[index] !== undefined && <p className={styles['error']}>{errors.shares[index]}</p>}
        </li>
      ))}
    </ul>
  );
}

/** Each helper on a line; the errors of their fields below, where the summary leads. */
function CheckHelpers({ draft, errors }: { readonly draft: InitiativeDraft; readonly errors: DraftErrors }) {
  return (
    <ol className={styles['authors']}>
      {draft.helpers.map((helper, index) => (
        <li key={helper.key}>
          {helperLine(helper)}
          {HELPER_PARTS.map((part) => {
            const message = errors.helpers[`${index}.${part}`];
            return (
              message !== undefined && (
                <p key={part} id={helperFieldId(index, part)} tabIndex={-1} className={styles['error']}>
                  {message}
                </p>
              )
            );
          })}
        </li>
      ))}
    </ol>
  );
}
