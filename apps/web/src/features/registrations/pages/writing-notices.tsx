import type { TextSaver, TextState } from '../../../lib/autosave/text-saver.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { SheetContent } from '../components/sheet-content.tsx';
import { draftOfText } from '../forms/draft.ts';
import { registrationText } from '../text.ts';
import styles from './sheet.module.css';

interface WritingNoticesProps {
  readonly state: TextState;
  readonly movements: readonly { readonly id: string; readonly name: string }[];
  readonly onResolve: TextSaver['resolve'];
  readonly signInHref: string;
}

/** What the writer has to know about saving beyond the line under the title. */
export function WritingNotices({ state, movements, onResolve, signInHref }: WritingNoticesProps) {
  const t = useText(registrationText);
  return (
    <>
      {state.phase === 'SIGNED_OUT' && (
        <Notice kind="warning" isAlert action={<ButtonLink to={signInHref}>{t.save.signIn}</ButtonLink>}>
          {t.save.SIGNED_OUT}
        </Notice>
      )}
      {state.phase === 'REFUSED' && state.problem !== undefined && (
        <Notice kind="danger" isAlert>
          {state.problem}
        </Notice>
      )}
      {!state.isKept && (
        <Notice kind="danger" isAlert>
          {t.save.notKept}
        </Notice>
      )}
      {state.phase === 'CONFLICT' && (
        <Notice kind="warning" isAlert title={t.save.conflictTitle}>
          <div className={styles['part']}>
            <p>{t.save.conflict}</p>
            <p>{t.save.theirsIs}</p>
            <SheetContent draft={draftOfText(state.stored)} movements={movements} />
            <div className={styles['versions']}>
              <Button onClick={() => onResolve('mine')}>{t.save.mine}</Button>
              <Button onClick={() => onResolve('theirs')}>{t.save.theirs}</Button>
            </div>
          </div>
        </Notice>
      )}
    </>
  );
}
