import { useId } from 'react';

import { classNames } from './class-names.ts';
import styles from './choice-group.module.css';
import fieldStyles from './field.module.css';
import { IconCircleX } from './icons.ts';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly detail?: string;
}

export interface ChoiceGroupProps<Value extends string> {
  readonly legend: string;
  /** Set it where an ErrorSummary links here: the first option carries it. */
  readonly id?: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  readonly hint?: string;
  readonly error?: string | undefined;
  /** Boxes of 56 px, for votes. */
  readonly size?: 'normal' | 'large';
  /** Beside each other, for a few short words. */
  readonly isInline?: boolean;
}

/** Radio buttons: two to five choices that everyone should see at once. */
export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>) {
  const ownId = useId();
  const id = props.id ?? ownId;
  const describedBy = [props.hint !== undefined && `${id}-hint`, props.error !== undefined && `${id}-error`];
  return (
    <fieldset className={styles['group']} aria-describedby={classNames(...describedBy) || undefined}>
      <legend className={styles['legend']}>{props.legend}</legend>
      {props.hint !== undefined && (
        <p id={`${id}-hint`} className={fieldStyles['hint']}>
          {props.hint}
        </p>
      )}
      <div
        className={classNames(
          styles['options'],
          props.size === 'large' && styles['large'],
          props.isInline === true && styles['inline'],
        )}
      >
        {props.choices.map((choice, index) => (
          <label key={choice.value} className={styles['option']}>
            <input
              id={index === 0 ? id : undefined}
              type="radio"
              name={id}
              value={choice.value}
              checked={props.value === choice.value}
              onChange={() => props.onChange(choice.value)}
            />
            <span>
              {choice.label}
              {choice.detail !== undefined && <span className={styles['detail']}>{choice.detail}</span>}
            </span>
          </label>
        ))}
      </div>
      {props.error !== undefined && (
        <p id={`${id}-error`} className={fieldStyles['error']}>
          <IconCircleX size={16} stroke={1.75} aria-hidden />
          {props.error}
        </p>
      )}
    </fieldset>
  );
}
