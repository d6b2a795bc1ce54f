import { useText } from '../../../lib/text/language.tsx';
import { MendSlot } from '../../field-returns/index.ts';
import { SummaryField } from '../forms/summary-field.tsx';
import type { NominationReturnsFragment } from './nomination-returns.gql.ts';
import { nominationReturnText } from './text.ts';

interface MendedSummaryProps {
  readonly line: Pick<NominationReturnsFragment, 'id' | 'openFields' | 'returns'> & {
    readonly version: number;
    readonly summary: string;
  };
}

/** The summary of a line that came back: to be mended, or as it was sent where nobody asked for it. */
export function MendedSummary({ line }: MendedSummaryProps) {
  const label = useText(nominationReturnText).fields.SUMMARY;
  const round = line.returns.find(({ answeredAt }) => answeredAt === null);
  return (
    <MendSlot
      isOpen={line.openFields.includes('SUMMARY')}
      remark={round?.fields.find(({ field }) => field === 'SUMMARY')?.remark}
      label={label}
      text={line.summary}
    >
      <SummaryField line={line} label={label} />
    </MendSlot>
  );
}
