import { BLOCK_TIE_RULES } from '@thidua/domain/blocks';
import { isOneOf } from '@thidua/domain/kernel';

import { formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { pointsText } from '../logic/points-text.ts';
import type { ShownSheet } from '../pages/sheet-page.tsx';
import { blockSheetText } from '../text.ts';
import styles from './block-sheets.module.css';

/** What was changed of the sheet after members had begun to score by it, with its reasons. */
export function SheetChanges({ sheet }: { readonly sheet: ShownSheet }) {
  const t = useText(blockSheetText);

  function side(title: string | null, hundredths: number | null): string {
    if (title === null) return t.nothing;
    const words = isOneOf(BLOCK_TIE_RULES, title) ? t.tie[title] : title;
    return t.side(words, hundredths === null ? '' : pointsText(hundredths));
  }

  return (
    <Card title={t.sections.changes}>
      <ul className={styles['list']}>
        {sheet.changes.map(({ id, part, by, at, reason, ...change }) => (
          <li key={id}>
            <p className={styles['text']}>
              {t.changeLine(
                t.part[part],
                side(change.titleBefore, change.hundredthsBefore),
                side(change.titleAfter, change.hundredthsAfter),
              )}
            </p>
            <p className={styles['quiet']}>{t.changed(by, formatDateTime(at), reason)}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
