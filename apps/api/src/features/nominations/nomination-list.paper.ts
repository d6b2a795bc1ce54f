import type { NominationStatus } from '@thidua/domain/nominations';
import type { PartText } from '@thidua/domain/paper-templates';
import type { AwardCode, RatingLevel } from '@thidua/domain/vocabulary';
import { nominationListPaper, type LineOfList } from '@thidua/papers';
import { question } from '../../platform/export/export-list.ts';
import { signatureOfHead, type SignersOfDepartment } from '../../platform/papers/signature-of-head.ts';
import type { PaperSource } from '../../platform/papers/paper-source.ts';

interface Cell {
  readonly award: AwardCode;
  readonly nomination: { readonly code: string; readonly status: NominationStatus } | null;
  readonly peerVote: LineOfList['peerVote'];
}

interface Grid {
  readonly year: number;
  readonly department: { readonly name: string };
  readonly wording: { readonly texts: readonly PartText[] };
  readonly rows: readonly {
    readonly staff: { readonly fullName: string; readonly post: string };
    readonly rating: RatingLevel | null;
    readonly initiatives: LineOfList['initiatives'];
    readonly cells: readonly Cell[];
  }[];
  readonly collective: { readonly rating: RatingLevel | null; readonly cells: readonly Cell[] };
}

/** The ticked cells of a line of the grid, each a line of the paper; what was withdrawn is proposed no more. */
function linesOf(
  who: Omit<LineOfList, 'award' | 'code' | 'peerVote' | 'status'>,
  cells: readonly Cell[],
): readonly LineOfList[] {
  return cells.flatMap(({ award, nomination, peerVote }) =>
    nomination === null || nomination.status === 'WITHDRAWN'
      ? []
      : [{ ...who, award, peerVote, code: nomination.code, status: nomination.status }],
  );
}

/** Danh sách đề nghị of a division for a year, signed by its head or who stands in today. */
export const nominationListPaperSource: PaperSource = {
  slug: 'nomination-list',
  kind: 'NOMINATION_LIST',
  objectType: 'Department',
  permission: 'nomination:read',
  document: question(`
    query ($id: UUID!, $year: Int!) {
      nominationGrid(departmentId: $id, year: $year) {
        year department { name } wording { texts { part text } }
        rows {
          staff { fullName post } rating initiatives { code title }
          cells { award nomination { code status } peerVote { agree counted } }
        }
        collective { rating cells { award nomination { code status } peerVote { agree counted } } }
      }
      department(id: $id) {
        head { fullName post }
        standIns { duty capacity delegate { fullName post } }
      }
    }`),
  paperOf: ({ nominationGrid, department }, body) => {
    const { year, department: division, rows, collective, wording } = nominationGrid as Grid;
    return nominationListPaper(
      {
        year,
        departmentName: division.name,
        lines: [
          ...rows.flatMap(({ staff, rating, initiatives, cells }) =>
            linesOf({ subjectName: staff.fullName, post: staff.post, isPerson: true, rating, initiatives }, cells),
          ),
          ...linesOf(
            { subjectName: division.name, post: '', isPerson: false, rating: collective.rating, initiatives: [] },
            collective.cells,
          ),
        ],
        signature: signatureOfHead(department as SignersOfDepartment),
        wording,
      },
      body,
    );
  },
};
