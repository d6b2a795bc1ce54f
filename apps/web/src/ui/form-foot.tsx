import { useText } from '../lib/text/language.tsx';
import { Button } from './button.tsx';
import { uiText } from './text.ts';

interface FormFootProps {
  /** The form in the dialog above. */
  readonly formId: string;
  /** What the button does, in the words of the title. */
  readonly confirm: string;
  /** “Đang gửi…” while the request runs. */
  readonly busyLabel: string | undefined;
  readonly onClose: () => void;
}

/** The foot of a dialog that holds a form of its own: leave it, or send what was typed. */
export function FormFoot({ formId, confirm, busyLabel, onClose }: FormFootProps) {
  const t = useText(uiText);
  return (
    <>
      <Button onClick={onClose}>{t.cancel}</Button>
      <Button variant="primary" type="submit" form={formId} busyLabel={busyLabel}>
        {confirm}
      </Button>
    </>
  );
}
