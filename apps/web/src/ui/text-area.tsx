import { useLayoutEffect, useRef } from 'react';

import { formatNumber } from '../lib/format/index.ts';
import { useText } from '../lib/text/language.tsx';
import { classNames } from './class-names.ts';
import { Field, type FieldProps } from './field.tsx';
import styles from './field.module.css';
import { uiText } from './text.ts';

export interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly name?: string;
  /** Longest text in characters (UTF-16 units, as the server counts). Typing goes on beyond it; the form says so. */
  readonly limit?: number;
  /** Height in lines while empty. */
  readonly lines?: number;
  readonly isReadOnly?: boolean;
}

/** A book in a box is not grown to: laying out its pages would hold the browser for seconds. It scrolls inside. */
const GROWS_UP_TO = 20_000;

/** The count is quiet until it matters. */
const SHOW_COUNT_FROM = 0.8;

/** Several lines; grows with its text, so that nothing scrolls inside a small box. */
export function TextArea({
  value,
  onChange,
  onBlur,
  name,
  limit,
  lines = 3,
  isReadOnly = false,
  ...field
}: TextAreaProps) {
  const t = useText(uiText);
  const isLong = value.length > GROWS_UP_TO;
  const area = useRef<HTMLTextAreaElement>(null);

  useLayoutEffect(() => {
    // Browsers without `field-sizing` are grown by hand.
    if (area.current === null || isLong || CSS.supports('field-sizing', 'content')) return;
    area.current.style.height = 'auto';
    area.current.style.height = `${area.current.scrollHeight + 2}px`;
  }, [value, isLong]);

  const isCountShown = limit !== undefined && value.length >= limit * SHOW_COUNT_FROM;
  return (
    <Field
      {...field}
      after={
        limit !== undefined && (
          <p className={styles['count']} aria-live="polite">
            {isCountShown ? t.charactersLeft(value.length, formatNumber(limit, 0)) : ''}
          </p>
        )
      }
    >
      {(control) => (
        <textarea
          {...control}
          ref={area}
          className={classNames(styles['control'], styles['textarea'], isLong && styles['long'])}
          name={name}
          value={value}
          rows={lines}
          readOnly={isReadOnly}
          style={{ minHeight: `${lines * 24 + 16}px` }}
          onChange={(event) => onChange(event.currentTarget.value)}
          onBlur={onBlur}
        />
      )}
    </Field>
  );
}
