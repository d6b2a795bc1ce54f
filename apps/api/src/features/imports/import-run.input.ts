import { ArgsType, Field, InputType, Int } from 'type-graphql';
import type {
  CellProblemCode,
  DoubleRule,
  ImportField,
  MappedField,
  RowVerdict,
  TextEncoding,
} from '@thidua/domain/imports';
import { PageArgs } from '../../platform/page.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import {
  CellProblemCodeEnum,
  DoubleRuleEnum,
  ImportFieldEnum,
  RowVerdictEnum,
  TextEncodingEnum,
} from './import-run.type.ts';

@ArgsType()
export class ImportRowsArgs extends PageArgs {
  @Field(() => UuidScalar)
  readonly importId!: string;

  @Field(() => RowVerdictEnum, { nullable: true, description: 'Chỉ những dòng có kết quả này.' })
  readonly verdict?: RowVerdict | null;

  @Field(() => Boolean, { nullable: true, description: 'Chỉ những dòng giữ lại khi hoàn tác.' })
  readonly isKept?: boolean | null;
}

@InputType('ChooseImportSheetInput')
export class ChooseSheetInputType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => Int, { description: 'Vị trí của trang tính, từ 0.' })
  readonly sheet!: number;
}

@InputType('ImportMappedFieldInput')
export class MappedFieldInput {
  @Field(() => ImportFieldEnum)
  readonly field!: ImportField;

  @Field(() => Int, { nullable: true, description: 'Cột của tệp, từ 0; bỏ trống khi dùng một giá trị chung.' })
  readonly column?: number | null;

  @Field(() => String, { nullable: true, description: 'Giá trị chung cho mọi dòng.' })
  readonly constant?: string | null;
}

@InputType('MapImportColumnsInput')
export class MapColumnsInputType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => TextEncodingEnum)
  readonly encoding!: TextEncoding;

  @Field(() => [MappedFieldInput])
  readonly mapping!: readonly MappedFieldInput[];
}

/** The input as the domain knows it: nothing instead of null. */
export function mappedFieldOf({ field, column, constant }: MappedFieldInput): MappedField {
  return column == null ? { field, constant: constant ?? '' } : { field, column };
}

@InputType('EditImportCellInput')
export class EditCellInputType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => Int, { description: 'Số dòng trong tệp.' })
  readonly row!: number;

  @Field(() => ImportFieldEnum)
  readonly field!: ImportField;

  @Field(() => String)
  readonly text!: string;

  @Field(() => Boolean, { description: 'Sửa mọi dòng có cùng giá trị ở cột này.' })
  readonly everywhere!: boolean;
}

@InputType('TakeImportSuggestionsInput')
export class TakeSuggestionsInputType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => ImportFieldEnum)
  readonly field!: ImportField;

  @Field(() => CellProblemCodeEnum)
  readonly code!: CellProblemCode;
}

@InputType('StartImportInput')
export class StartImportInputType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => DoubleRuleEnum)
  readonly doubleRule!: DoubleRule;

  @Field(() => Boolean, { description: 'Chỉ nhập dòng hợp lệ, để lại dòng lỗi.' })
  readonly onlyGood!: boolean;
}

@InputType('UndoImportInput')
export class UndoImportInputType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;
}
