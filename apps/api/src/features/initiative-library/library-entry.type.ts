import { Field, Int, ObjectType } from 'type-graphql';
import type { InitiativeScope } from '@thidua/domain/vocabulary';
import { enumOf } from '../../platform/enum-of.ts';
import { connectionOf } from '../../platform/page.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { InitiativeScopeEnum } from '../../platform/vocabulary-enums.ts';

/** The parts of an entry's text, in the order of the form; another body's has only its source and its content. */
const SECTION_NAMES = [
  'SOURCE',
  'CONTENT',
  'BEFORE',
  'SOLUTION',
  'NOVELTY',
  'CONDITIONS',
  'AUTHOR_BENEFIT',
  'USER_BENEFIT',
] as const;
export type LibrarySectionName = (typeof SECTION_NAMES)[number];
const LibrarySectionNameEnum = enumOf(SECTION_NAMES, 'LibrarySectionName', 'Phần nội dung của một mục trong Thư viện.');

const ENTRY_ACTS = ['TELL_REUSE', 'SPREAD', 'CHANGE', 'TAKE_OUT'] as const;
export type LibraryEntryAct = (typeof ENTRY_ACTS)[number];
export const LibraryEntryActEnum = enumOf(ENTRY_ACTS, 'LibraryEntryAct', 'Việc làm được với một mục trong Thư viện.');

@ObjectType('LibraryEntry', {
  description: 'Mục của Thư viện sáng kiến: sáng kiến đã được công nhận của cơ quan, hoặc của nơi khác kèm nguồn.',
})
export class LibraryEntryType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int, { description: 'Năm của sáng kiến.' })
  readonly year!: number;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String, { description: 'Lĩnh vực; rỗng khi chưa ghi.' })
  readonly field!: string;

  @Field(() => InitiativeScopeEnum, { description: 'Phạm vi rộng nhất đã được công nhận.' })
  readonly scope!: InitiativeScope;

  @Field(() => String, { description: 'Nơi có sáng kiến và văn bản công nhận; rỗng với sáng kiến của cơ quan.' })
  readonly source!: string;

  @Field(() => Int, { description: 'Số lần áp dụng lại đã được xác nhận.' })
  readonly reuseCount!: number;

  @Field(() => Int, { description: 'Tăng sau mỗi lần sửa; gửi kèm khi sửa tiếp.' })
  readonly version!: number;

  readonly initiativeId!: string | null;
  readonly departmentId!: string | null;
}

@ObjectType('LibraryEntryConnection', { description: 'Một trang của Thư viện sáng kiến.' })
export class LibraryEntryConnection extends connectionOf(LibraryEntryType) {}

@ObjectType('LibrarySection', { description: 'Một phần nội dung của mục; phần trống không có.' })
export class LibrarySectionType {
  @Field(() => LibrarySectionNameEnum)
  readonly name!: LibrarySectionName;

  @Field(() => String)
  readonly text!: string;
}

@ObjectType('LibraryPassagePart', { description: 'Một quãng chữ của đoạn tìm thấy.' })
export class LibraryPassagePartType {
  @Field(() => String)
  readonly text!: string;

  @Field(() => Boolean, { description: 'Là chữ đang tìm.' })
  readonly isMatch!: boolean;
}

@ObjectType('LibraryPassage', { description: 'Đoạn của nội dung có chữ đang tìm.' })
export class LibraryPassageType {
  @Field(() => LibrarySectionNameEnum)
  readonly name!: LibrarySectionName;

  @Field(() => [LibraryPassagePartType])
  readonly parts!: readonly LibraryPassagePartType[];

  @Field(() => Boolean, { description: 'Phía trước còn chữ.' })
  readonly isCutBefore!: boolean;

  @Field(() => Boolean, { description: 'Phía sau còn chữ.' })
  readonly isCutAfter!: boolean;
}

@ObjectType('LibraryChoices', { description: 'Những gì lọc được trong Thư viện sáng kiến.' })
export class LibraryChoicesType {
  @Field(() => [String], { description: 'Các lĩnh vực có trong Thư viện.' })
  readonly fields!: readonly string[];

  @Field(() => [Int], { description: 'Các năm có trong Thư viện, năm mới trước.' })
  readonly years!: readonly number[];
}
