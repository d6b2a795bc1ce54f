import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { certificateMark, mayIssueCertificates } from '@thidua/domain/certificates';
import { paperSignature, type PaperSignature } from '@thidua/domain/decisions';
import { plainDateOf, yearOf } from '@thidua/domain/kernel';
import { PaperSignatureType } from '../../platform/paper-signature.type.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { birthDateOf, InitiativeType } from '../initiatives/index.ts';
import { departmentIdOn, departmentOn, desksOf, postOn, staffMemberOn } from '../organisation/index.ts';
import { accessOf } from '../records/index.ts';
import { certificatesOfInitiative, certificatesOfIssue, documentSignOf, sharesOf } from './certificate.loaders.ts';
import { CertificateAuthorType, CertificateIssueType, CertificateType } from './certificate.type.ts';

@Resolver(() => CertificateType)
export class CertificateFields {
  @FieldResolver(() => String, { description: 'Số, ký hiệu của giấy: 08/GCN-SNgV.' })
  async mark(@Root() { number }: CertificateType, @Ctx() context: ActingContext): Promise<string> {
    return certificateMark(number, await documentSignOf(context).load(context.actor.organisationId));
  }

  @FieldResolver(() => CertificateAuthorType, { description: 'Tác giả được cấp giấy.' })
  async holder(@Root() certificate: CertificateType, @Ctx() context: ActingContext): Promise<CertificateAuthorType> {
    const shares = await sharesOf(context).load(certificate.initiativeId);
    const share = shares.find(({ staffId }) => staffId === certificate.staffId)?.shareBasisPoints ?? 0;
    return authorOn(context, certificate, { staffId: certificate.staffId, shareBasisPoints: share });
  }

  @FieldResolver(() => [CertificateAuthorType], { description: 'Các đồng tác giả khác, theo thứ tự trong đơn.' })
  async coAuthors(
    @Root() certificate: CertificateType,
    @Ctx() context: ActingContext,
  ): Promise<CertificateAuthorType[]> {
    const shares = await sharesOf(context).load(certificate.initiativeId);
    const others = shares.filter(({ staffId }) => staffId !== certificate.staffId);
    return Promise.all(others.map((share) => authorOn(context, certificate, share)));
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Năm sinh của người được cấp; rỗng (null) khi chưa có, hoặc người xem không được biết.',
  })
  async birthYear(@Root() { staffId }: CertificateType, @Ctx() context: ActingContext): Promise<number | null> {
    if ((await accessOf(context, staffId, 'staff.birthDate')) !== 'PLAIN') return null;
    const day = await birthDateOf(context).load(staffId);
    return day === undefined ? null : yearOf(plainDateOf(day));
  }

  @FieldResolver(() => PaperSignatureType, { description: 'Khối chữ ký in trên giấy.' })
  signature(@Root() { signerPost, signerName }: CertificateType): PaperSignature {
    return paperSignature({ post: signerPost, name: signerName, lent: undefined });
  }

  @FieldResolver(() => Boolean, { description: 'Người xem sửa được lời in trên giấy bây giờ.' })
  async viewerMayEdit(
    @Root() { revokedOn, initiativeId }: CertificateType,
    @Ctx() context: ActingContext,
  ): Promise<boolean> {
    if (revokedOn !== null) return false;
    const [shares, { secretaryIds }] = await Promise.all([sharesOf(context).load(initiativeId), desksOf(context)]);
    const authorIds = shares.map(({ staffId }) => staffId);
    return mayIssueCertificates(context.actor, { authorIds, secretaryIds: [...secretaryIds] });
  }
}

/** An author as on the day of the certificate. */
async function authorOn(
  context: ActingContext,
  { issuedOn }: CertificateType,
  share: { readonly staffId: string; readonly shareBasisPoints: number },
): Promise<CertificateAuthorType> {
  const day = plainDateOf(issuedOn);
  const [member, post, departmentId] = await Promise.all([
    staffMemberOn(context, share.staffId, day),
    postOn(context, share.staffId, day),
    departmentIdOn(context, share.staffId, day),
  ]);
  const department = departmentId === undefined ? undefined : await departmentOn(context, departmentId, day);
  return { ...share, fullName: member?.fullName ?? '', post: post.title, workplace: department?.name ?? '' };
}

@Resolver(() => CertificateIssueType)
export class CertificateIssueFields {
  @FieldResolver(() => [CertificateType], { description: 'Các giấy của lần cấp mà người xem được thấy.' })
  certificates(
    @Root() { id }: CertificateIssueType,
    @Ctx() context: ActingContext,
  ): Promise<readonly CertificateType[]> {
    return certificatesOfIssue(context).load(id);
  }
}

/** What certificates add to an initiative; lives here so that initiatives know nothing of them. */
@Resolver(() => InitiativeType)
export class InitiativeCertificateFields {
  @FieldResolver(() => [CertificateType], { description: 'Giấy chứng nhận đã cấp mà người xem được thấy.' })
  certificates(@Root() { id }: InitiativeType, @Ctx() context: ActingContext): Promise<readonly CertificateType[]> {
    return certificatesOfInitiative(context).load(id);
  }
}
