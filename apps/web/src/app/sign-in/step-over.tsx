import { useText } from '../../lib/text/language.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { doorText } from './door-text.ts';
import styles from './sign-in-page.module.css';
import { StepHeading } from './step-heading.tsx';

interface StepOverProps {
  readonly title: string;
  readonly sentence: string;
  readonly onBack: () => void;
}

/** The half-made sign-in is over: the way back to its beginning. */
export function StepOver({ title, sentence, onBack }: StepOverProps) {
  const t = useText(doorText);
  return (
    <div className={styles['form']}>
      <StepHeading>{title}</StepHeading>
      <Notice kind="warning" isAlert>
        {sentence}
      </Notice>
      <Button variant="primary" isFullWidth onClick={onBack}>
        {t.back}
      </Button>
    </div>
  );
}
