import { INITIATIVE_STATUS_NAMES, type InitiativeStatus } from '@thidua/domain/initiatives';
import { SCORER_STANDING_NAMES, type ScorerStanding } from '@thidua/domain/scoring-session';
import { question, type AnyExportList, type ExportList } from '../../platform/export/export-list.ts';
import type { Answered } from '../../platform/http/ask.ts';

interface Cell {
  readonly name: string;
  readonly standing: ScorerStanding;
  readonly total: number | null;
  readonly isOutlier: boolean;
  readonly outReason: string;
}

interface Entry {
  readonly code: string;
  readonly title: string;
  readonly status: InitiativeStatus;
  readonly meanTenths: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly isPassed: boolean | null;
  readonly wanted: number;
  readonly cells: readonly Cell[];
}

interface Session {
  readonly name: string;
  readonly entries: readonly Entry[];
}

/** A scorer of a request; a request that nobody scores yet has one line without. */
type Row = Omit<Entry, 'cells'> & { readonly cell: Cell | undefined };

function sessionIn({ scoringSession }: Answered): Session {
  // The question below asks for exactly this.
  return scoringSession as Session;
}

/** A session of scoring: a line for each scorer of each request, without the authors, as the page itself shows it. */
const scoringSessionExport: ExportList<Row> = {
  slug: 'scoring-session',
  permission: 'scoring-session:read',
  document: question(`
    query ($id: UUID!) {
      scoringSession(id: $id) {
        name
        entries {
          code title status meanTenths lowest highest isPassed wanted
          cells { name standing total isOutlier outReason }
        }
      }
    }`),
  title: (_variables, data) => `Đợt chấm sáng kiến - ${sessionIn(data).name}`,
  portionOf: (data) => ({
    nodes: sessionIn(data).entries.flatMap(({ cells, ...entry }): readonly Row[] =>
      cells.length === 0 ? [{ ...entry, cell: undefined }] : cells.map((cell) => ({ ...entry, cell })),
    ),
  }),
  columns: [
    { header: 'Mã', kind: 'text', width: 14, fieldClass: 'P1', value: ({ code }) => code },
    { header: 'Tên sáng kiến', kind: 'text', width: 60, fieldClass: 'P1', value: ({ title }) => title },
    {
      header: 'Trạng thái',
      kind: 'text',
      width: 18,
      fieldClass: 'P1',
      value: ({ status }) => INITIATIVE_STATUS_NAMES[status],
    },
    { header: 'Người chấm', kind: 'text', width: 28, fieldClass: 'P1', value: ({ cell }) => cell?.name ?? '' },
    {
      header: 'Phiếu',
      kind: 'text',
      width: 18,
      fieldClass: 'P1',
      value: ({ cell }) => (cell === undefined ? '' : SCORER_STANDING_NAMES[cell.standing]),
    },
    { header: 'Điểm', kind: 'decimal', width: 8, fieldClass: 'P1', value: ({ cell }) => cell?.total ?? null },
    {
      header: 'Lưu ý',
      kind: 'text',
      width: 30,
      fieldClass: 'P1',
      value: ({ cell }) => (cell?.isOutlier === true ? 'Cách xa' : (cell?.outReason ?? '')),
    },
    {
      header: 'Trung bình',
      kind: 'decimal',
      width: 12,
      fieldClass: 'P1',
      value: ({ meanTenths }) => (meanTenths === null ? null : meanTenths / 10),
    },
    {
      header: 'Chênh lệch',
      kind: 'decimal',
      width: 12,
      fieldClass: 'P1',
      value: ({ lowest, highest }) => (lowest === null || highest === null ? null : highest - lowest),
    },
    {
      header: 'Kết quả chấm',
      kind: 'text',
      width: 16,
      fieldClass: 'P1',
      value: ({ isPassed, wanted }) => resultOf(isPassed, wanted),
    },
  ],
  filters: async () => [],
};

function resultOf(isPassed: boolean | null, wanted: number): string {
  if (isPassed !== null) return isPassed ? 'Đạt' : 'Không đạt';
  return wanted > 0 ? `Thiếu ${wanted} người` : 'Chưa xong';
}

/** The lists of this feature as files. */
export const scoringSessionExports: readonly AnyExportList[] = [scoringSessionExport];
