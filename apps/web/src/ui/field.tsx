import { useId, type ReactNode } from 'react';

import { useText } from '../lib/text/language.tsx';
import styles from './field.module.css';
import { IconCircleX } from './icons.ts';
import { uiText } from './text.ts';

/** What every field of a form has. */
export interface FieldProps {
  readonly label: string;
  /** Set it where an ErrorSummary links to the field. */
  readonly id?: string;
  /** One line under the label: what is expected, with an example. */
  readonly hint?: string | undefined;
  /** What is wrong and how to put it right; undefined when nothing is. */
  readonly error?: string | undefined;
  /** Fields are required unless they say so. */
  readonly isOptional?: boolean;
  /** Keeps the label for screen readers only, e.g. in a grid whose column header says it. */
  readonly isLabelHidden?: boolean;
}

/** What the control inside takes over, so that label, hint and error are read out with it. */
interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface FieldFrameProps extends FieldProps {
  readonly children: (control: ControlProps) => ReactNode;
  /** Below the control, e.g. a count of characters. */
  readonly after?: ReactNode;
}

/** Label above, hint under it, control, error below: the frame that all fields share. */
export function Field({
  label,
  id,
  hint,
  error,
  isOptional = false,
  isLabelHidden = false,
  children,
  after,
}: FieldFrameProps) {
  const t = useText(uiText);
  const ownId = useId();
  const fieldId = id ?? ownId;
  const describedBy = [
    hint !== undefined ? `${fieldId}-hint` : undefined,
    error !== undefined ? `${fieldId}-error` : undefined,
  ].filter((part) => part !== undefined);
  return (
    <div className={styles['field']}>
      <label htmlFor={fieldId} className={isLabelHidden ? 'visually-hidden' : styles['label']}>
        {label}
        {isOptional && <span className={styles['optional']}> ({t.optional})</span>}
      </label>
      {hint !== undefined && (
        <p id={`${fieldId}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
      {children({
        id: fieldId,
        'aria-describedby': describedBy.length > 0 ? describedBy.join(' ') : undefined,
        'aria-invalid': error !== undefined || undefined,
      })}
      {error !== undefined && (
        <p id={`${fieldId}-error`} className={styles['error']}>
          <IconCircleX size={16} stroke={1.75} aria-hidden />
          {error}
        </p>
      )}
      {after}
    </div>
  );
}
