import { Field, Int, ObjectType } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { AWARD_CERTIFICATE_WARNINGS, type AwardCertificateWarning } from '@thidua/papers';
import { enumOf } from '../../platform/enum-of.ts';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { AwardCodeEnum } from '../../platform/vocabulary-enums.ts';

export const AwardCertificateWarningEnum = enumOf(
  AWARD_CERTIFICATE_WARNINGS,
  'AwardCertificateWarning',
  'Điều phải xem lại trước khi in một giấy.',
);

@ObjectType('AwardCertificate', {
  description: 'Giấy khen hoặc giấy chứng nhận danh hiệu của một dòng trong danh sách kèm theo quyết định.',
})
export class AwardCertificateType {
  @Field(() => UuidScalar, { description: 'Dòng của quyết định.' })
  readonly id!: string;

  @Field(() => Int)
  readonly ordinal!: number;

  @Field(() => AwardCodeEnum)
  readonly awardCode!: AwardCode;

  @Field(() => String, { description: 'Dòng trên cùng: chức danh và tên cơ quan tặng.' })
  readonly authority!: string;

  @Field(() => String, { description: 'TẶNG hoặc TẶNG DANH HIỆU.' })
  readonly gives!: string;

  @Field(() => String, { description: 'Chữ lớn: Giấy khen hoặc tên danh hiệu.' })
  readonly award!: string;

  @Field(() => String, { description: 'Tên in trên giấy; cá nhân có Ông, Bà.' })
  readonly subject!: string;

  @Field(() => String, { description: 'Chức vụ, đơn vị; rỗng với tập thể.' })
  readonly post!: string;

  @Field(() => String, { description: 'Đã có thành tích gì.' })
  readonly citation!: string;

  @Field(() => String)
  readonly decisionNumber!: string;

  @Field(() => PlainDateScalar)
  readonly decidedOn!: PlainDate;

  @Field(() => String)
  readonly place!: string;

  @Field(() => [String], { description: 'Phần ký: thẩm quyền, chức vụ.' })
  readonly capacity!: readonly string[];

  @Field(() => String)
  readonly signer!: string;

  @Field(() => String, { description: 'Địa chỉ kiểm tra giấy, in thành mã QR; mở không cần đăng nhập.' })
  readonly checkAddress!: string;

  @Field(() => Int, { description: 'Số lần đã in.' })
  readonly printCount!: number;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly lastPrintedAt!: Date | null;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày khen thưởng bị hủy bỏ; giấy ấy không in nữa.' })
  readonly revokedOn!: PlainDate | null;

  @Field(() => [AwardCertificateWarningEnum])
  readonly warnings!: readonly AwardCertificateWarning[];
}

@ObjectType('CertificateStock', { description: 'Máy in và phôi đã dùng, với độ dời chữ của lần in gần nhất.' })
export class CertificateStockType {
  @Field(() => String)
  readonly stockName!: string;

  @Field(() => Int, { description: 'Dời sang phải, mỗi bậc 0,5 mm.' })
  readonly offsetXHalfMm!: number;

  @Field(() => Int, { description: 'Dời xuống dưới, mỗi bậc 0,5 mm.' })
  readonly offsetYHalfMm!: number;
}

@ObjectType('AwardCertificateDesk', { description: 'Bàn in giấy khen của một quyết định đã ban hành.' })
export class AwardCertificateDeskType {
  @Field(() => UuidScalar)
  readonly decisionId!: string;

  @Field(() => [AwardCertificateType], { description: 'Theo thứ tự của danh sách.' })
  readonly certificates!: readonly AwardCertificateType[];

  @Field(() => [CertificateStockType], { description: 'Phôi đã dùng, mới nhất trước.' })
  readonly stocks!: readonly CertificateStockType[];
}

@ObjectType('AwardCertificatePrint', { description: 'Một lần in giấy khen.' })
export class AwardCertificatePrintType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => UuidScalar)
  readonly decisionId!: string;

  @Field(() => String, { description: 'Máy in và phôi; rỗng khi in trọn bản.' })
  readonly stockName!: string;

  @Field(() => Int)
  readonly offsetXHalfMm!: number;

  @Field(() => Int)
  readonly offsetYHalfMm!: number;

  @Field(() => [AwardCertificateType])
  readonly certificates!: readonly AwardCertificateType[];
}
