import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';

import { formatDate, formatNumber } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { StatusChip } from '../../../ui/status-chip.tsx';
import { pointsText } from '../logic/points-text.ts';
import { blockSheetText } from '../text.ts';
import styles from './block-sheets.module.css';
import { SHEET_FAMILIES } from './sheet-families.ts';
import { YearBlocksDocument, type YearBlocksQuery } from './year-blocks.gql.ts';

type Sheet = NonNullable<NonNullable<YearBlocksQuery['emulationBlocks']['nodes'][number]['pact']>['sheet']>;

/** The blocks that the body is in during the year of a plan, and where their scoring stands; nothing where it is in none. */
export function YearBlocks({ year }: { readonly year: number }) {
  const t = useText(blockSheetText);
  const { data } = useQuery(YearBlocksDocument, { variables: { year }, fetchPolicy: 'cache-and-network' });
  const blocks = data?.emulationBlocks.nodes ?? [];
  if (blocks.length === 0) return null;

  function lineOf(sheet: Sheet): string {
    const own = sheet.standings.find(({ member }) => member.isOwnBody);
    if (own?.rank != null && own.totalHundredths !== null) {
      return t.results.cell(formatNumber(own.rank, 0), pointsText(own.totalHundredths));
    }
    if (sheet.status === 'SCORING' && sheet.selfDueOn !== null) return t.due(formatDate(sheet.selfDueOn));
    return sheet.publishedOn === null ? '' : t.published(formatDate(sheet.publishedOn));
  }

  return (
    <Card title={t.ofYear(year)}>
      <ul className={styles['list']}>
        {blocks.map(({ id, title, pact }) => (
          <li key={id}>
            <span className={styles['row']}>
              <Link to={hrefs.block(id, year)}>{title}</Link>
              {pact?.sheet != null && (
                <>
                  <StatusChip family={SHEET_FAMILIES[pact.sheet.status]}>{t.status[pact.sheet.status]}</StatusChip>
                  <Link to={hrefs.blockSheet(pact.sheet.id)}>{t.title}</Link>
                  <span>{lineOf(pact.sheet)}</span>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
