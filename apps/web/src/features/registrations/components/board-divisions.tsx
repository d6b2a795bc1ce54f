import { Link } from 'react-router';

import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import type { LateDivision } from '../actions/window-dialog.tsx';
import type { RegistrationBoardQuery } from '../pages/registration-board.gql.ts';
import { registrationText } from '../text.ts';
import { BoardTable } from './board-table.tsx';

export type Board = RegistrationBoardQuery['registrationOverview'];

interface BoardDivisionsProps {
  readonly board: Board;
  readonly onOpenLate: ((division: LateDivision) => void) | undefined;
}

/** How far each division has come; the name leads to its sheets, where they are passed. */
export function BoardDivisions({ board, onOpenLate }: BoardDivisionsProps) {
  const t = useText(registrationText);
  const { divisions, counts, year } = board;
  const words = t.board;
  const headers = [words.total, words.notSent, words.waiting, words.returned, words.approved, words.late];
  const figures = (of: Board['counts']) => [of.total, of.notSent, of.waiting, of.returned, of.approved, of.late];
  return (
    <BoardTable
      title={words.divisions}
      columns={[
        { header: words.division },
        ...headers.map((header) => ({ header })),
        { header: words.window, isText: true },
      ]}
      rows={[
        ...divisions.map((division) => ({
          key: division.departmentId,
          cells: [
            <Link key="name" to={hrefs.registrationDesk(year, division.departmentId)}>
              {division.departmentName}
            </Link>,
            ...figures(division.counts),
            <LateCell key="late" division={division} onOpenLate={onOpenLate} />,
          ],
        })),
        { key: 'all', isTotal: true, cells: [words.all, ...figures(counts), null] },
      ]}
    />
  );
}

interface LateCellProps {
  readonly division: Board['divisions'][number];
  readonly onOpenLate: ((division: LateDivision) => void) | undefined;
}

function LateCell({ division, onOpenLate }: LateCellProps) {
  const t = useText(registrationText);
  const { departmentId, departmentName, window, counts } = division;
  if (window !== null) return <span title={window.reason}>{formatDate(window.untilDay)}</span>;
  if (onOpenLate === undefined || counts.missing === 0) return '–';
  return (
    <Button size="small" onClick={() => onOpenLate({ departmentId, departmentName })}>
      {t.board.openLate}
      <span className="visually-hidden"> – {departmentName}</span>
    </Button>
  );
}
