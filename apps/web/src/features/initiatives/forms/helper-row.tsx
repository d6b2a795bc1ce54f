import { HELPER_LIMITS, type HelperText } from '@thidua/domain/initiatives';
import { useEffect } from 'react';

import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { readDateEntry } from '../../../ui/date-entry.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { initiativeText } from '../text.ts';
import type { DraftErrors } from './draft-errors.ts';
import { helperFieldId } from './field-id.ts';
import type { DraftHelper, HelperPart } from './helper-draft.ts';
import styles from './helpers-field.module.css';

interface HelperRowProps {
  readonly helper: DraftHelper;
  readonly index: number;
  readonly errors: DraftErrors['helpers'];
  /** Just added: typing goes on at what is not known of them yet. */
  readonly isFresh: boolean;
  readonly onChange: (helper: DraftHelper) => void;
  readonly onLeave: () => void;
  readonly onRemove: () => void;
}

/** One helper as the form asks for them (Thông tư 18/2013/TT-BKHCN, Phụ lục I). */
export function HelperRow({ helper, index, errors, isFresh, onChange, onLeave, onRemove }: HelperRowProps) {
  const t = useText(initiativeText);
  const number = t.helpers.row(index + 1);
  const isNamed = helper.fullName.trim() !== '';

  useEffect(() => {
    if (!isFresh) return;
    document.getElementById(helperFieldId(index, isNamed ? 'birthDate' : 'fullName'))?.focus();
    // Only when the row appears: what is typed later moves nobody.
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [isFresh]);

  function commonOf(part: HelperPart) {
    return {
      id: helperFieldId(index, part),
      label: t.helpers.fields[part],
      error: errors[`${index}.${part}`],
      onBlur: onLeave,
    };
  }

  const textOf = (part: HelperText) => ({
    ...commonOf(part),
    value: helper[part],
    onChange: (value: string) => onChange({ ...helper, [part]: value }),
  });

  return (
    <li>
      <div className={styles['row']} role="group" aria-label={isNamed ? `${number}: ${helper.fullName}` : number}>
        <div className={styles['head']}>
          <h3>{number}</h3>
          <Button variant="quiet" onClick={onRemove}>
            {t.helpers.remove}
            <span className="visually-hidden"> {isNamed ? helper.fullName : number}</span>
          </Button>
        </div>
        <div className={styles['parts']}>
          <div className={styles['wide']}>
            <TextField {...textOf('fullName')} />
          </div>
          <DateField
            {...commonOf('birthDate')}
            isOptional
            entry={readDateEntry(helper.birthDate)}
            onChange={({ text }) => onChange({ ...helper, birthDate: text })}
          />
          {/* With a line of its own, so that it stands level with the day. */}
          <TextField {...textOf('post')} hint={t.helpers.postHint} isOptional />
          <TextField {...textOf('qualification')} isOptional />
          <TextField {...textOf('workplace')} isOptional />
          <div className={styles['wide']}>
            <TextArea {...textOf('work')} limit={HELPER_LIMITS.work} lines={2} />
          </div>
        </div>
      </div>
    </li>
  );
}
