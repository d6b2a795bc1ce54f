import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';

import { useText } from '../../../lib/text/language.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { SheetReading } from '../components/sheet-reading.tsx';
import { SheetWriting } from '../components/sheet-writing.tsx';
import { blockSheetText } from '../text.ts';
import { BlockSheetPageDocument, type BlockSheetPageQuery } from './sheet-page.gql.ts';

export type ShownSheet = BlockSheetPageQuery['blockSheet'];

/** One score sheet: a form while it is written, then points and ranking. */
export function SheetPage() {
  const t = useText(blockSheetText);
  const { sheetId = '' } = useParams();
  const { data, error, refetch } = useQuery(BlockSheetPageDocument, {
    variables: { id: sheetId },
    fetchPolicy: 'network-only',
  });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.title}>
      {({ blockSheet }) =>
        blockSheet.viewerCan.includes('SAVE') ? (
          // Later answers reach the form through the autosaver, never by replacing it.
          <SheetWriting key={blockSheet.id} sheet={blockSheet} />
        ) : (
          <SheetReading sheet={blockSheet} />
        )
      }
    </QueryState>
  );
}
