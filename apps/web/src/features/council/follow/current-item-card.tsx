import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import chairStyles from '../chair/chair.module.css';
import councilStyles from '../council.module.css';
import { awardOfItem } from '../logic/award-of-item.ts';
import type { ChairPanelProps } from '../pages/chair-page.tsx';
import { councilText } from '../text.ts';
import { followText } from './text.ts';
import { useShowItem } from './use-show-item.ts';

/** The item the room is at, large, with the steps to the ones beside it; phones and the screen follow. */
export function CurrentItemCard({ meeting, onAnswer }: ChairPanelProps) {
  const t = useText(followText);
  const common = useText(councilText);
  const show = useShowItem(onAnswer);
  const { agenda, currentItemId, status, viewerCan } = meeting;
  if (status !== 'OPEN' || agenda.length === 0) return null;
  const at = agenda.findIndex(({ id }) => id === currentItemId);
  const current = agenda[at];
  const previous = agenda[at - 1];
  const next = agenda[at + 1];
  const mayShow = viewerCan.includes('SHOW_ITEM');
  return (
    <Card title={t.current}>
      {show.problem !== undefined && <InlineError message={show.problem} />}
      {current === undefined ? (
        <p className={councilStyles['quiet']}>{t.none}</p>
      ) : (
        <div role="status">
          <div className={chairStyles['quiet']}>{t.itemOf(current.ordinal, agenda.length)}</div>
          <div className={chairStyles['big']}>{current.nomination.subjectName}</div>
          <div className={chairStyles['award']}>{awardOfItem(common, current)}</div>
        </div>
      )}
      {mayShow && (
        <div className={councilStyles['actions']}>
          {previous !== undefined && (
            <Button onClick={() => void show.run({ itemId: previous.id })}>{t.previous}</Button>
          )}
          {next !== undefined && (
            <Button onClick={() => void show.run({ itemId: next.id })} busyLabel={show.isBusy ? t.moving : undefined}>
              {current === undefined ? t.begin : t.next}
            </Button>
          )}
        </div>
      )}
    </Card>
  );
}
