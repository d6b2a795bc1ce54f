import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import styles from './follow.module.css';
import { followText } from './text.ts';
import type { Following } from './use-following.ts';

/** Says whether this page moves by itself, and where the room is when the member is not there. */
export function FollowBar({ following }: { readonly following: Following }) {
  const { follow: t } = useText(followText);
  const { isOn, current, isElsewhere, turnOn, turnOff } = following;
  if (current === undefined) return null;
  const where = t.elsewhere(current.ordinal, current.nomination.subjectName);
  return (
    <div role="status">
      {isOn && !isElsewhere && (
        <div className={styles['bar']}>
          <span>{t.on}</span>
          <Button variant="quiet" size="small" onClick={turnOff}>
            {t.turnOff}
          </Button>
        </div>
      )}
      {isOn && isElsewhere && (
        <Notice kind="info" action={<Button onClick={turnOn}>{t.back}</Button>}>
          {where}
        </Notice>
      )}
      {!isOn && (
        <Notice kind="info" action={<Button onClick={turnOn}>{t.turnOn}</Button>}>
          {t.off} {where}
        </Notice>
      )}
    </div>
  );
}
