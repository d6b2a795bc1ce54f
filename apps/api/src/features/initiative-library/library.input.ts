import { ArgsType, Field, InputType, Int } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import type { InitiativeScope } from '@thidua/domain/vocabulary';
import { enumOf } from '../../platform/enum-of.ts';
import { PageArgs } from '../../platform/page.ts';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { InitiativeScopeEnum, SortDirectionEnum, type SortDirection } from '../../platform/vocabulary-enums.ts';

const SORT_KEYS = ['YEAR', 'TITLE', 'REUSE_COUNT'] as const;
export type LibrarySortKey = (typeof SORT_KEYS)[number];
const LibrarySortKeyEnum = enumOf(SORT_KEYS, 'LibrarySortKey', 'Cột sắp xếp Thư viện sáng kiến.');

@InputType('LibraryFilter', { description: 'Lọc Thư viện sáng kiến.' })
export class LibraryFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Tìm trong tên, lĩnh vực, toàn bộ nội dung và tên tác giả; không cần dấu.',
  })
  readonly text?: string | null;

  @Field(() => Int, { nullable: true, description: 'Chỉ của một năm.' })
  readonly year?: number | null;

  @Field(() => String, { nullable: true, description: 'Chỉ của một lĩnh vực, đúng như ghi trong mục.' })
  readonly field?: string | null;

  @Field(() => InitiativeScopeEnum, { nullable: true })
  readonly scope?: InitiativeScope | null;

  @Field(() => UuidScalar, { nullable: true, description: 'Chỉ của tác giả ở một phòng, đơn vị.' })
  readonly departmentId?: string | null;
}

@InputType('LibrarySort', { description: 'Thứ tự Thư viện sáng kiến.' })
export class LibrarySort {
  @Field(() => LibrarySortKeyEnum)
  readonly by!: LibrarySortKey;

  @Field(() => SortDirectionEnum)
  readonly direction!: SortDirection;
}

@ArgsType()
export class LibraryArgs extends PageArgs {
  @Field(() => LibraryFilter, { nullable: true })
  readonly filter?: LibraryFilter | null;

  @Field(() => LibrarySort, { nullable: true, description: 'Mặc định: năm mới trước.' })
  readonly sort?: LibrarySort | null;
}

@InputType('RecordLibraryEntryInput', { description: 'Ghi vào Thư viện một sáng kiến của nơi khác.' })
export class RecordLibraryEntryInput {
  @Field(() => UuidScalar, { description: 'Do máy người dùng sinh: gửi lại cùng mã thì không ghi hai lần.' })
  readonly id!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String, { description: 'Lĩnh vực; có thể rỗng.' })
  readonly field!: string;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => InitiativeScopeEnum)
  readonly scope!: InitiativeScope;

  @Field(() => String, { description: 'Cơ quan nơi có sáng kiến, số và ngày văn bản công nhận.' })
  readonly source!: string;

  @Field(() => String, { description: 'Nội dung và cách áp dụng.' })
  readonly content!: string;
}

@InputType('ChangeLibraryEntryInput', { description: 'Sửa một mục của nơi khác.' })
export class ChangeLibraryEntryInput extends RecordLibraryEntryInput {
  @Field(() => Int)
  readonly version!: number;
}

@InputType('TakeOutLibraryEntryInput', { description: 'Đưa một mục của nơi khác ra khỏi Thư viện, có lý do.' })
export class TakeOutLibraryEntryInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String)
  readonly reason!: string;
}

@InputType('TellReuseInput', { description: 'Báo đã áp dụng lại một sáng kiến trong Thư viện.' })
export class TellReuseInput {
  @Field(() => UuidScalar, { description: 'Do máy người dùng sinh: gửi lại cùng mã thì không ghi hai lần.' })
  readonly id!: string;

  @Field(() => UuidScalar)
  readonly entryId!: string;

  @Field(() => UuidScalar, {
    nullable: true,
    description: 'Cả phòng, đơn vị áp dụng, do trưởng phòng báo; rỗng khi bản thân người báo áp dụng.',
  })
  readonly departmentId?: string | null;

  @Field(() => PlainDateScalar)
  readonly appliedOn!: PlainDate;

  @Field(() => String)
  readonly place!: string;

  @Field(() => String, { description: 'Ghi chú; có thể rỗng.' })
  readonly note!: string;
}

@InputType('AnswerReuseInput', { description: 'Xác nhận hay không một lần áp dụng lại.' })
export class AnswerReuseInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => Boolean)
  readonly isConfirmed!: boolean;

  @Field(() => String, { nullable: true, description: 'Lý do, khi không xác nhận.' })
  readonly reason?: string | null;
}

@InputType('WithdrawReuseInput', { description: 'Rút một lần áp dụng lại, có lý do.' })
export class WithdrawReuseInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String)
  readonly reason!: string;
}
