import { Field, ObjectType } from 'type-graphql';
import type { PaperSignature } from '@thidua/domain/decisions';

@ObjectType('PaperSignature', {
  description: 'Khối chữ ký của văn bản (Nghị định 30/2020/NĐ-CP Điều 13): thẩm quyền ký, rồi họ và tên.',
})
export class PaperSignatureType implements PaperSignature {
  @Field(() => [String], { description: 'Từ trên xuống: “KT. GIÁM ĐỐC”, “PHÓ GIÁM ĐỐC”; rỗng khi chưa ghi chức vụ.' })
  readonly capacity!: readonly string[];

  @Field(() => String, { description: 'Họ và tên, không kèm danh xưng; rỗng khi chưa ghi.' })
  readonly name!: string;
}
