import { ArgsType, Field, InputType, Int } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import { PageArgs } from '../../platform/page.ts';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';

@InputType('CertificateFilter', { description: 'Lọc sổ giấy chứng nhận sáng kiến.' })
export class CertificateFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Tìm trong tên tác giả, mã và tên sáng kiến; một số thì tìm cả số trong sổ. Không cần dấu.',
  })
  readonly text?: string | null;

  @Field(() => UuidScalar, { nullable: true, description: 'Phòng, đơn vị của sáng kiến.' })
  readonly departmentId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Chỉ giấy còn giá trị, hoặc chỉ giấy đã hết giá trị.' })
  readonly isInForce?: boolean | null;
}

@ArgsType()
export class CertificatesArgs extends PageArgs {
  @Field(() => Int, { description: 'Năm của sổ.' })
  readonly year!: number;

  @Field(() => CertificateFilter, { nullable: true })
  readonly filter?: CertificateFilter | null;
}

@InputType('IssueCertificatesInput', { description: 'Cấp giấy chứng nhận cho các tác giả của những sáng kiến này.' })
export class IssueCertificatesInput {
  @Field(() => UuidScalar, { description: 'Do máy người dùng sinh: gửi lại cùng mã thì không cấp hai lần.' })
  readonly id!: string;

  @Field(() => [UuidScalar])
  readonly initiativeIds!: readonly string[];

  @Field(() => PlainDateScalar)
  readonly issuedOn!: PlainDate;

  @Field(() => String, { description: 'Chức vụ người ký.' })
  readonly signerPost!: string;

  @Field(() => String)
  readonly signerName!: string;
}

@InputType('SaveCertificateTextInput', {
  description: 'Sửa lời in trên giấy; áp dụng cho mọi giấy còn giá trị của cùng sáng kiến.',
})
export class SaveCertificateTextInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String)
  readonly summary!: string;

  @Field(() => String, { description: 'Có thể rỗng.' })
  readonly benefit!: string;
}
