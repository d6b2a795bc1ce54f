import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { sentFormText } from '../text.ts';

/** What was typed before and not sent is in the form again; it can be dropped. */
export function RestoredNotice({ onDrop }: { readonly onDrop: () => void }) {
  const t = useText(sentFormText);
  return (
    <Notice kind="info" action={<Button onClick={onDrop}>{t.drop}</Button>}>
      {t.restored}
    </Notice>
  );
}
