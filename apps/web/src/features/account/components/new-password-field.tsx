import { useText } from '../../../lib/text/language.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { accountText } from '../text.ts';

interface NewPasswordFieldProps {
  readonly id: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
}

/** Typed once, with a button that shows it: seeing what one types is better than typing it twice blindly. */
export function NewPasswordField(field: NewPasswordFieldProps) {
  const t = useText(accountText);
  return (
    <TextField
      {...field}
      label={t.newPassword}
      hint={t.newPasswordHint}
      name="new-password"
      type="password"
      autoComplete="new-password"
    />
  );
}
