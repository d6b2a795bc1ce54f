import { useQuery } from '@apollo/client/react';
import type { AwardCode } from '@thidua/domain/vocabulary';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { useText } from '../../../lib/text/language.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { SidePanel } from '../../../ui/side-panel.tsx';
import { SkeletonGroup, SkeletonLine } from '../../../ui/skeleton.tsx';
import { nominationText } from '../text.ts';
import { AssessmentSummary } from './assessment-summary.tsx';
import { FindingsPanelDocument } from './findings-panel.gql.ts';

/** A cell of the list whose reasons are read. */
export interface CellOfList {
  readonly award: AwardCode;
  /** Undefined for the collective itself. */
  readonly staffId: string | undefined;
  readonly name: string;
}

interface FindingsPanelProps {
  readonly year: number;
  readonly departmentId: string;
  readonly cell: CellOfList | undefined;
  readonly onClose: () => void;
}

/** The reasons of one cell, beside the list. */
export function FindingsPanel({ year, departmentId, cell, onClose }: FindingsPanelProps) {
  const t = useText(nominationText);
  return (
    <SidePanel
      isOpen={cell !== undefined}
      onClose={onClose}
      title={cell === undefined ? '' : t.findings.title(t.awardName(cell.award), cell.name)}
    >
      {cell !== undefined && <CellFindings year={year} departmentId={departmentId} cell={cell} />}
    </SidePanel>
  );
}

interface CellFindingsProps {
  readonly year: number;
  readonly departmentId: string;
  readonly cell: CellOfList;
}

function CellFindings({ year, departmentId, cell: { award, staffId } }: CellFindingsProps) {
  const t = useText(nominationText);
  const { data, error, refetch } = useQuery(FindingsPanelDocument, {
    variables: { year, departmentId, award, staffId: staffId ?? null },
    // Ticks and answers elsewhere in the list change what is said here.
    fetchPolicy: 'no-cache',
  });
  if (error !== undefined)
    return <InlineError message={t.findings.failed} code={errorCodeOf(error)} onRetry={() => void refetch()} />;
  if (data === undefined) {
    return (
      <SkeletonGroup>
        {Array.from({ length: 6 }, (_, index) => (
          <SkeletonLine key={index} />
        ))}
      </SkeletonGroup>
    );
  }
  return <AssessmentSummary assessment={data.nominationCell.assessment} />;
}
