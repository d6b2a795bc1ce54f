import { Field, Int, ObjectType } from 'type-graphql';
import {
  CELL_KINDS,
  CELL_PROBLEM_CODES,
  IMPORT_EVENTS,
  IMPORT_FIELDS,
  IMPORT_KINDS,
  IMPORT_STATUSES,
  MATCH_CONFIDENCES,
  ROW_OUTCOMES,
  ROW_TAKE_BACKS,
  ROW_VERDICTS,
  SEVERITIES,
  TEXT_ENCODINGS,
  DOUBLE_RULES,
} from '@thidua/domain/imports';
import type {
  CellKind,
  CellProblemCode,
  ImportEvent,
  ImportField,
  ImportKind,
  ImportStatus,
  MatchConfidence,
  RowOutcome,
  RowTakeBack,
  RowVerdict,
  Severity,
  TextEncoding,
} from '@thidua/domain/imports';
import { enumOf } from '../../platform/enum-of.ts';
import { connectionOf } from '../../platform/page.ts';
import { DateTimeScalar, UuidScalar } from '../../platform/scalars/index.ts';

export const ImportKindEnum = enumOf(IMPORT_KINDS, 'ImportKind', 'Loại dữ liệu của tệp nhập.');
const ImportStatusEnum = enumOf(IMPORT_STATUSES, 'ImportStatus', 'Trạng thái của một lần nhập.');
const ImportEventEnum = enumOf(IMPORT_EVENTS, 'ImportEvent', 'Việc trên một lần nhập.');
export const ImportFieldEnum = enumOf(IMPORT_FIELDS, 'ImportField', 'Trường mà một cột của tệp được ghép vào.');
export const TextEncodingEnum = enumOf(TEXT_ENCODINGS, 'TextEncoding', 'Bảng mã chữ của tệp.');
const CellKindEnum = enumOf(CELL_KINDS, 'CellKind', 'Loại ô của bảng tính.');
const MatchConfidenceEnum = enumOf(MATCH_CONFIDENCES, 'MatchConfidence', 'Độ tin của việc ghép cột.');
export const RowVerdictEnum = enumOf(ROW_VERDICTS, 'RowVerdict', 'Kết quả kiểm tra một dòng.');
const RowOutcomeEnum = enumOf(ROW_OUTCOMES, 'RowOutcome', 'Việc đã làm với một dòng.');
const RowTakeBackEnum = enumOf(ROW_TAKE_BACKS, 'RowTakeBack', 'Việc hoàn tác đã làm với một dòng.');
const SeverityEnum = enumOf(SEVERITIES, 'Severity', 'Mức của lỗi: ERROR giữ dòng lại, WARNING thì không.');
export const CellProblemCodeEnum = enumOf(CELL_PROBLEM_CODES, 'CellProblemCode', 'Vì sao một ô chưa nhập được.');
export const DoubleRuleEnum = enumOf(DOUBLE_RULES, 'DoubleRule', 'Cách xử lý dòng trùng với hồ sơ đã có.');

@ObjectType('ImportSheet', { description: 'Một trang tính của tệp.' })
export class ImportSheetType {
  @Field(() => String)
  readonly name!: string;

  @Field(() => Int, { description: 'Số dòng có chữ.' })
  readonly rows!: number;

  @Field(() => Int)
  readonly columns!: number;
}

@ObjectType('ImportColumn', { description: 'Một cột của trang tính, với trường được đề xuất và vài giá trị mẫu.' })
export class ImportColumnType {
  @Field(() => Int, { description: 'Vị trí, từ 0.' })
  readonly index!: number;

  @Field(() => String)
  readonly heading!: string;

  @Field(() => [String], {
    description: 'Giá trị của hai mươi dòng đầu, đã chuyển sang Unicode; ô trống là chuỗi rỗng.',
  })
  readonly samples!: readonly string[];

  @Field(() => [CellKindEnum], { description: 'Các loại ô gặp trong những dòng ấy.' })
  readonly kinds!: readonly CellKind[];

  @Field(() => Boolean)
  readonly hasFormulas!: boolean;

  @Field(() => ImportFieldEnum, { nullable: true })
  readonly proposed!: ImportField | null;

  @Field(() => MatchConfidenceEnum)
  readonly confidence!: MatchConfidence;
}

@ObjectType('ImportMappedField', { description: 'Trường lấy giá trị từ một cột, hoặc một giá trị chung cho mọi dòng.' })
export class ImportMappedFieldType {
  @Field(() => ImportFieldEnum)
  readonly field!: ImportField;

  @Field(() => Int, { nullable: true })
  readonly column!: number | null;

  @Field(() => String, { nullable: true })
  readonly constant!: string | null;
}

@ObjectType('ImportTwin', { description: 'Lần trước đã nhập đúng tệp này.' })
export class ImportTwinType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => DateTimeScalar)
  readonly finishedAt!: Date;
}

@ObjectType('ImportRun', { description: 'Một lần nhập dữ liệu từ tệp.' })
export class ImportRunType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => ImportKindEnum)
  readonly kind!: ImportKind;

  @Field(() => ImportStatusEnum)
  readonly status!: ImportStatus;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String)
  readonly fileName!: string;

  @Field(() => Int)
  readonly fileBytes!: number;

  @Field(() => [ImportSheetType])
  readonly sheetList!: readonly ImportSheetType[];

  @Field(() => Int, { nullable: true, description: 'Trang tính đã chọn, từ 0.' })
  readonly sheetIndex!: number | null;

  @Field(() => TextEncodingEnum)
  readonly encoding!: TextEncoding;

  @Field(() => Int, { description: 'Số dòng của trang tính đã chọn.' })
  readonly rowCount!: number;

  @Field(() => Int)
  readonly newCount!: number;

  @Field(() => Int)
  readonly changedCount!: number;

  @Field(() => Int)
  readonly sameCount!: number;

  @Field(() => Int)
  readonly errorCount!: number;

  @Field(() => Int, { description: 'Số dòng việc đang chạy đã đi qua.' })
  readonly doneCount!: number;

  @Field(() => Int)
  readonly createdCount!: number;

  @Field(() => Int)
  readonly updatedCount!: number;

  @Field(() => Int)
  readonly skippedCount!: number;

  @Field(() => Int, { description: 'Số dòng giữ lại khi hoàn tác, vì có người sửa sau khi nhập.' })
  readonly keptCount!: number;

  @Field(() => Int, { description: 'Số lần hoàn tác không thành; 0 khi không có trục trặc.' })
  readonly takeBackTries!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Lúc tự thử hoàn tác lần nữa.' })
  readonly takeBackAt!: Date | null;

  @Field(() => DateTimeScalar)
  readonly createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly finishedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Còn hoàn tác được đến lúc này.' })
  readonly undoUntil!: Date | null;

  @Field(() => String, { description: 'Người đã tải tệp lên.' })
  readonly startedByName!: string;

  @Field(() => [ImportEventEnum], { description: 'Việc người xem được làm ngay bây giờ.' })
  readonly viewerCan!: readonly ImportEvent[];

  /** For the fields that read more. */
  readonly fileHash!: string;
}

@ObjectType('ImportProblem', { description: 'Một lỗi hoặc lưu ý của một ô.' })
export class ImportProblemType {
  @Field(() => ImportFieldEnum)
  readonly field!: ImportField;

  @Field(() => CellProblemCodeEnum)
  readonly code!: CellProblemCode;

  @Field(() => SeverityEnum)
  readonly severity!: Severity;

  @Field(() => String, { nullable: true, description: 'Giá trị nên viết thay.' })
  readonly suggestion!: string | null;

  @Field(() => [String], { description: 'Dữ kiện cho câu giải thích, theo thứ tự của mã.' })
  readonly facts!: readonly string[];
}

@ObjectType('ImportCell', { description: 'Một ô đã ghép, như người kiểm tra thấy.' })
export class ImportCellType {
  @Field(() => ImportFieldEnum)
  readonly field!: ImportField;

  @Field(() => String)
  readonly text!: string;

  @Field(() => Boolean, { description: 'Đã sửa so với tệp.' })
  readonly isEdited!: boolean;
}

@ObjectType('ImportRow', { description: 'Một dòng của tệp.' })
export class ImportRowType {
  @Field(() => Int, { description: 'Số dòng như bảng tính hiện.' })
  readonly number!: number;

  @Field(() => RowVerdictEnum, { nullable: true })
  readonly verdict!: RowVerdict | null;

  @Field(() => RowOutcomeEnum, { nullable: true })
  readonly outcome!: RowOutcome | null;

  @Field(() => RowTakeBackEnum, { nullable: true, description: 'Việc hoàn tác đã làm với dòng này.' })
  readonly takeBack!: RowTakeBack | null;

  @Field(() => [ImportFieldEnum], {
    description: 'Các trường giữ lại vì có người sửa sau khi nhập; rỗng khi giữ cả dòng hoặc không giữ gì.',
  })
  readonly keptFields!: readonly ImportField[];

  @Field(() => [ImportCellType])
  readonly cells!: readonly ImportCellType[];

  @Field(() => [ImportProblemType])
  readonly problems!: readonly ImportProblemType[];
}

@ObjectType('ImportRunConnection', { description: 'Một phần danh sách các lần nhập.' })
export class ImportRunConnection extends connectionOf(ImportRunType) {}

@ObjectType('ImportRowConnection', { description: 'Một phần các dòng của tệp.' })
export class ImportRowConnection extends connectionOf(ImportRowType) {}

@ObjectType('ImportChange', { description: 'Một lần nhập vừa thay đổi; ai xem thì đọc lại.' })
export class ImportChangeType {
  @Field(() => UuidScalar)
  readonly importId!: string;

  @Field(() => DateTimeScalar)
  readonly at!: Date;
}
