import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/page.ts';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';

@ObjectType('InitiativeCertificate', {
  description: 'Giấy chứng nhận sáng kiến: mỗi tác giả một giấy, số chạy liền trong sổ của năm.',
})
export class CertificateType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int, { description: 'Năm của sổ.' })
  readonly year!: number;

  @Field(() => Int, { description: 'Số trong sổ của năm.' })
  readonly number!: number;

  @Field(() => UuidScalar, { description: 'Lần cấp: các giấy được in cùng nhau.' })
  readonly issueId!: string;

  @Field(() => PlainDateScalar, { description: 'Ngày cấp.' })
  readonly issuedOn!: Date;

  @Field(() => String, { description: 'Chức vụ người ký.' })
  readonly signerPost!: string;

  @Field(() => String)
  readonly signerName!: string;

  @Field(() => UuidScalar)
  readonly initiativeId!: string;

  @Field(() => String)
  readonly initiativeCode!: string;

  @Field(() => String)
  readonly initiativeTitle!: string;

  @Field(() => String, { description: 'Quyết định công nhận ở cơ sở.' })
  readonly decisionNumber!: string;

  @Field(() => PlainDateScalar)
  readonly decidedOn!: Date;

  @Field(() => String)
  readonly decidedBy!: string;

  @Field(() => String, { description: 'Tóm tắt nội dung in trên giấy.' })
  readonly summary!: string;

  @Field(() => String, { description: 'Lợi ích chính in trên giấy; rỗng thì không in.' })
  readonly benefit!: string;

  @Field(() => Int, { description: 'Tăng sau mỗi lần sửa; gửi kèm khi sửa tiếp.' })
  readonly version!: number;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày giấy hết giá trị; rỗng khi còn giá trị.' })
  readonly revokedOn!: Date | null;

  @Field(() => String, { nullable: true })
  readonly revokedReason!: string | null;

  readonly staffId!: string;
  readonly recordedAt!: Date;
}

@ObjectType('CertificateAuthor', { description: 'Một tác giả ghi trên giấy chứng nhận, như vào ngày cấp.' })
export class CertificateAuthorType {
  @Field(() => UuidScalar)
  readonly staffId!: string;

  @Field(() => String)
  readonly fullName!: string;

  @Field(() => String, { description: 'Chức vụ; rỗng khi không có.' })
  readonly post!: string;

  @Field(() => String, { description: 'Nơi công tác.' })
  readonly workplace!: string;

  @Field(() => Int, { description: 'Phần vạn: 100 % là 10.000.' })
  readonly shareBasisPoints!: number;
}

@ObjectType('CertificateIssue', { description: 'Một lần cấp giấy chứng nhận: lấy số, ký và in cùng nhau.' })
export class CertificateIssueType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int, { description: 'Năm của sổ.' })
  readonly year!: number;

  @Field(() => PlainDateScalar)
  readonly issuedOn!: Date;

  @Field(() => String, { description: 'Chức vụ người ký.' })
  readonly signerPost!: string;

  @Field(() => String)
  readonly signerName!: string;
}

@ObjectType('AwaitingCertificate', { description: 'Sáng kiến đã công nhận mà tác giả chưa được cấp giấy.' })
export class AwaitingCertificateType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String)
  readonly decisionNumber!: string;

  @Field(() => PlainDateScalar)
  readonly decidedOn!: Date;

  @Field(() => Int, { description: 'Số giấy sẽ cấp: mỗi tác giả một giấy.' })
  readonly authorCount!: number;
}

@ObjectType('CertificateDesk', { description: 'Bàn cấp giấy chứng nhận của một năm.' })
export class CertificateDeskType {
  readonly year!: number;
}

@ObjectType('InitiativeCertificateConnection', { description: 'Một trang sổ giấy chứng nhận.' })
export class CertificateConnection extends connectionOf(CertificateType) {}
