import { useState, type Ref } from 'react';

import { useText } from '../lib/text/language.tsx';
import { IconButton } from './button.tsx';
import { Field, type FieldProps } from './field.tsx';
import styles from './field.module.css';
import { IconEye, IconEyeOff } from './icons.ts';
import { uiText } from './text.ts';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly name?: string;
  readonly type?: 'text' | 'password';
  readonly autoComplete?: string;
  /** Codes and names people copy: no spelling marks, no capitals by itself. */
  readonly isCode?: boolean;
  readonly isReadOnly?: boolean;
  /** Which keys a phone shows first. */
  readonly inputMode?: 'text' | 'decimal' | 'numeric';
  /** In a dialog with `focusOn="content"`: where typing begins. */
  readonly isFocusedFirst?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
}

/** One line of text. Never reformats while typing: Vietnamese keyboards send Backspace and a new letter. */
export function TextField({
  value,
  onChange,
  onBlur,
  name,
  type = 'text',
  autoComplete = 'off',
  isCode = false,
  isReadOnly = false,
  inputMode,
  isFocusedFirst = false,
  ref,
  ...field
}: TextFieldProps) {
  const t = useText(uiText);
  const [isShown, setIsShown] = useState(false);
  const isPassword = type === 'password';
  return (
    <Field {...field}>
      {(control) => {
        const input = (
          <input
            {...control}
            ref={ref}
            className={styles['control']}
            type={isPassword && !isShown ? 'password' : 'text'}
            name={name}
            value={value}
            autoComplete={autoComplete}
            readOnly={isReadOnly}
            inputMode={inputMode}
            data-autofocus={isFocusedFirst || undefined}
            required={field.isOptional !== true}
            {...(isCode || isPassword ? { spellCheck: false, autoCapitalize: 'none', autoCorrect: 'off' } : {})}
            onChange={(event) => onChange(event.currentTarget.value)}
            onBlur={onBlur}
          />
        );
        if (!isPassword) return input;
        return (
          <div className={styles['withButton']}>
            {input}
            <IconButton
              label={isShown ? t.hidePassword : t.showPassword}
              icon={isShown ? <IconEyeOff size={20} stroke={1.75} /> : <IconEye size={20} stroke={1.75} />}
              aria-pressed={isShown}
              aria-controls={control.id}
              onClick={() => setIsShown(!isShown)}
            />
          </div>
        );
      }}
    </Field>
  );
}
