import { BONUS_OUTCOME_NAMES, type BonusOutcome } from '@thidua/domain/bonus';
import {
  CORRECTED_FIELD_NAMES,
  DECISION_STATUS_NAMES,
  type CorrectedField,
  type DecisionStatus,
} from '@thidua/domain/decisions';
import { AWARDS, type AwardCode } from '@thidua/domain/vocabulary';
import { question, type ExportList } from '../../platform/export/export-list.ts';
import { yearOf } from '../../platform/export/filter-words.ts';
import type { Answered } from '../../platform/http/ask.ts';
import { overridePrinted, type PrintedOverride } from '../rechecks/index.ts';

interface DecisionRow {
  readonly title: string;
  readonly status: DecisionStatus;
  readonly documentNumber: string | null;
  readonly issuedOn: string | null;
  readonly signer: { readonly fullName: string } | null;
  readonly lines: readonly { readonly awardRecord: { readonly revokedOn: string | null } | null }[];
}

/** The decisions of a year that the person may see, as the page “Quyết định khen thưởng” lists them. */
export const decisionExport: ExportList<DecisionRow> = {
  slug: 'decisions',
  permission: 'decision:read',
  document: question(`
    query ($year: Int!) {
      decisions(year: $year) { title status documentNumber issuedOn signer { fullName } lines { id awardRecord { revokedOn } } }
    }`),
  title: (variables) => `Danh sách quyết định khen thưởng năm ${yearOf(variables)}`,
  portionOf: ({ decisions }) => ({ nodes: decisions as readonly DecisionRow[] }),
  columns: [
    { header: 'Số, ký hiệu', kind: 'text', width: 18, fieldClass: 'P0', value: ({ documentNumber }) => documentNumber },
    { header: 'Trích yếu', kind: 'text', width: 60, fieldClass: 'P0', value: ({ title }) => title },
    { header: 'Ngày ban hành', kind: 'date', width: 13, fieldClass: 'P0', value: ({ issuedOn }) => issuedOn },
    {
      header: 'Người ký',
      kind: 'text',
      width: 26,
      fieldClass: 'P0',
      value: ({ signer }) => signer?.fullName ?? null,
    },
    { header: 'Số dòng', kind: 'integer', width: 9, fieldClass: 'P0', value: ({ lines }) => lines.length },
    {
      header: 'Số dòng đã hủy bỏ',
      kind: 'integer',
      width: 12,
      fieldClass: 'P0',
      value: ({ lines }) => lines.filter(({ awardRecord }) => (awardRecord?.revokedOn ?? null) !== null).length,
    },
    {
      header: 'Trạng thái',
      kind: 'text',
      width: 14,
      fieldClass: 'P1',
      value: ({ status }) => DECISION_STATUS_NAMES[status],
    },
  ],
};

interface BonusOfLine {
  readonly ordinal: number;
  readonly outcome: BonusOutcome;
  readonly unrounded: number | null;
  readonly amount: number;
  readonly citation: string;
}

interface LineRow {
  readonly bonus: BonusOfLine | undefined;
  readonly ordinal: number;
  readonly subjectName: string;
  readonly subjectPost: string;
  readonly award: AwardCode;
  readonly nomination: { readonly code: string; readonly override: PrintedOverride | null } | null;
  readonly awardRecord: { readonly revokedOn: string | null; readonly revokedByPaper: string | null } | null;
  readonly corrections: readonly CorrectionOfLine[];
}

interface CorrectionOfLine {
  readonly field: CorrectedField;
  readonly before: string;
  readonly after: string;
  readonly documentNumber: string | null;
}

/** `Họ tên, tên tập thể: “Lê Thị Ánh” nay là “Lê Thị Anh” (08/QĐ-SNgV)`, each correction after the one before it. */
function correctionPrinted({ field, before, after, documentNumber }: CorrectionOfLine): string {
  return `${CORRECTED_FIELD_NAMES[field]}: “${before}” nay là “${after}” (${documentNumber ?? ''})`;
}

interface Annex {
  readonly title: string;
  readonly documentNumber: string | null;
  readonly lines: readonly Omit<LineRow, 'bonus'>[];
  readonly bonus: { readonly lines: readonly BonusOfLine[] };
}

function annexOf({ decision }: Answered): Annex {
  return decision as Annex;
}

/** The lines, each with its bonus. */
function rowsOf({ lines, bonus }: Annex): readonly LineRow[] {
  const byOrdinal = new Map(bonus.lines.map((line) => [line.ordinal, line]));
  return lines.map((line) => ({ ...line, bonus: byOrdinal.get(line.ordinal) }));
}

/** The list annexed to one decision, in the order of the ceremony. */
export const decisionLineExport: ExportList<LineRow> = {
  slug: 'decision-lines',
  permission: 'decision:read',
  document: question(`
    query ($id: UUID!) {
      decision(id: $id) {
        title documentNumber
        lines { ordinal subjectName subjectPost award nomination { code override { ground reason madeBy } } awardRecord { revokedOn revokedByPaper }
          corrections { field before after documentNumber } }
        bonus { lines { ordinal outcome unrounded amount citation } }
      }
    }`),
  title: (_variables, data) => {
    const { documentNumber } = annexOf(data);
    return documentNumber === null ? 'Danh sách kèm theo dự thảo quyết định' : `Danh sách kèm theo – ${documentNumber}`;
  },
  portionOf: (data) => ({ nodes: rowsOf(annexOf(data)) }),
  columns: [
    { header: 'STT', kind: 'integer', width: 6, fieldClass: 'P0', value: ({ ordinal }) => ordinal },
    { header: 'Cá nhân, tập thể', kind: 'text', width: 32, fieldClass: 'P0', value: ({ subjectName }) => subjectName },
    { header: 'Chức vụ, đơn vị', kind: 'text', width: 40, fieldClass: 'P0', value: ({ subjectPost }) => subjectPost },
    {
      header: 'Danh hiệu, hình thức',
      kind: 'text',
      width: 32,
      fieldClass: 'P0',
      value: ({ award }) => AWARDS[award].name,
    },
    {
      header: 'Tiền thưởng (đồng)',
      kind: 'integer',
      width: 16,
      fieldClass: 'P0',
      value: ({ bonus }) => bonus?.amount ?? null,
    },
    {
      header: 'Chưa làm tròn (đồng)',
      kind: 'integer',
      width: 16,
      fieldClass: 'P1',
      value: ({ bonus }) => bonus?.unrounded ?? null,
    },
    {
      header: 'Cách thưởng',
      kind: 'text',
      width: 28,
      fieldClass: 'P1',
      value: ({ bonus }) => (bonus === undefined ? null : BONUS_OUTCOME_NAMES[bonus.outcome]),
    },
    {
      header: 'Căn cứ tiền thưởng',
      kind: 'text',
      width: 36,
      fieldClass: 'P1',
      value: ({ bonus }) => bonus?.citation ?? null,
    },
    {
      header: 'Đính chính',
      kind: 'text',
      width: 60,
      fieldClass: 'P0',
      value: ({ corrections }) => corrections.map(correctionPrinted).join('; '),
    },
    {
      header: 'Hủy bỏ từ ngày',
      kind: 'date',
      width: 13,
      fieldClass: 'P0',
      value: ({ awardRecord }) => awardRecord?.revokedOn ?? null,
    },
    {
      header: 'Quyết định hủy bỏ',
      kind: 'text',
      width: 18,
      fieldClass: 'P0',
      value: ({ awardRecord }) => awardRecord?.revokedByPaper ?? null,
    },
    {
      header: 'Cho vượt điều kiện',
      kind: 'text',
      width: 60,
      fieldClass: 'P1',
      value: ({ nomination }) => overridePrinted(nomination?.override ?? null),
    },
    {
      header: 'Mã hồ sơ',
      kind: 'text',
      width: 14,
      fieldClass: 'P1',
      value: ({ nomination }) => nomination?.code ?? null,
    },
  ],
};
