import type { ErrorLike } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import type { AwardCode } from '@thidua/domain/vocabulary';
import type { ReactNode } from 'react';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { useText } from '../../../lib/text/language.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { SidePanel } from '../../../ui/side-panel.tsx';
import { SkeletonGroup, SkeletonLine } from '../../../ui/skeleton.tsx';
import { nominationText } from '../text.ts';
import { AssessmentSummary, type ShownAssessment } from './assessment-summary.tsx';
import { BoardFindingsDocument } from './board-findings.gql.ts';
import { FindingsPanelDocument } from './findings-panel.gql.ts';

/** A cell whose reasons are read. */
export interface ReadCell {
  readonly award: AwardCode;
  /** Undefined for the collective itself. */
  readonly staffId: string | undefined;
  readonly name: string;
}

interface FindingsPanelProps {
  readonly cell: ReadCell | undefined;
  readonly onClose: () => void;
  readonly children: (cell: ReadCell) => ReactNode;
}

/** The reasons of one cell, beside the table. */
export function FindingsPanel({ cell, onClose, children }: FindingsPanelProps) {
  const t = useText(nominationText);
  return (
    <SidePanel
      isOpen={cell !== undefined}
      onClose={onClose}
      title={cell === undefined ? '' : t.findings.title(t.awardName(cell.award), cell.name)}
    >
      {cell !== undefined && children(cell)}
    </SidePanel>
  );
}

interface CellProps {
  readonly year: number;
  readonly departmentId: string;
  readonly cell: ReadCell;
}

/** Of the list in which lines are proposed: what was kept when the line was sent. */
export function ListFindings({ year, departmentId, cell: { award, staffId } }: CellProps) {
  const { data, error, refetch } = useQuery(FindingsPanelDocument, {
    variables: { year, departmentId, award, staffId: staffId ?? null },
    // Ticks and answers elsewhere in the list change what is said here.
    fetchPolicy: 'no-cache',
  });
  return <Findings assessment={data?.nominationCell.assessment} error={error} onRetry={() => void refetch()} />;
}

/** Of the board of who could get what: always by the records as they are. */
export function BoardFindings({ year, departmentId, cell: { award, staffId } }: CellProps) {
  const { data, error, refetch } = useQuery(BoardFindingsDocument, {
    variables: { year, departmentId, award, staffId: staffId ?? null },
    fetchPolicy: 'no-cache',
  });
  return <Findings assessment={data?.titleBoardCell} error={error} onRetry={() => void refetch()} />;
}

interface FindingsProps {
  readonly assessment: ShownAssessment | undefined;
  readonly error: ErrorLike | undefined;
  readonly onRetry: () => void;
}

function Findings({ assessment, error, onRetry }: FindingsProps) {
  const t = useText(nominationText);
  if (error !== undefined) {
    return <InlineError message={t.findings.failed} code={errorCodeOf(error)} onRetry={onRetry} />;
  }
  if (assessment === undefined) {
    return (
      <SkeletonGroup>
        {Array.from({ length: 6 }, (_, index) => (
          <SkeletonLine key={index} />
        ))}
      </SkeletonGroup>
    );
  }
  return <AssessmentSummary assessment={assessment} />;
}
