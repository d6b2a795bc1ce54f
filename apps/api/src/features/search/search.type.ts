import { Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../platform/enum-of.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';

export const SEARCH_HIT_KINDS = [
  'STAFF',
  'DEPARTMENT',
  'INITIATIVE',
  'NOMINATION',
  'MEETING',
  'DECISION',
  'TARGET',
  'REGISTRATION',
  'COLLECTIVE_REGISTRATION',
  'BLOCK',
  'PACT',
  'GATHERING',
  'UNIT_CHECK',
  'ROLE_MODEL',
  'RESEARCH_TOPIC',
] as const;
export type SearchHitKind = (typeof SEARCH_HIT_KINDS)[number];
const SearchHitKindEnum = enumOf(SEARCH_HIT_KINDS, 'SearchHitKind', 'Loại hồ sơ tìm thấy.');

@ObjectType('SearchHit', { description: 'Một hồ sơ tìm thấy; chỉ có hồ sơ mà người tìm được thấy.' })
export class SearchHitType {
  @Field(() => SearchHitKindEnum)
  readonly kind!: SearchHitKind;

  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Tên cũ của người, khi chỉ tên ấy khớp; rỗng khi tên hôm nay khớp.',
  })
  readonly formerName?: string | null | undefined;

  @Field(() => String, { description: 'Dòng phụ: mã, chức vụ, phòng.' })
  readonly detail!: string;

  @Field(() => Int, { nullable: true, description: 'Năm của hồ sơ; rỗng với người và phòng.' })
  readonly year!: number | null;
}
