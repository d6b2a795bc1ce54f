import { Arg, Args, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import { checkedYear } from '../../platform/checked-year.ts';
import type { Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { resultUnion } from '../../platform/result-union.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { InputProblemsError, sharedError, StaleRecordError } from '../../platform/user-error.ts';
import { CertificatesArgs, IssueCertificatesInput, SaveCertificateTextInput } from './certificate.input.ts';
import { certificateById, issueById, listCertificates } from './certificate.queries.ts';
import {
  CertificateConnection,
  CertificateDeskType,
  CertificateIssueType,
  CertificateType,
} from './certificate.type.ts';
import { issueCertificates } from './use-cases/issue-certificates.ts';
import { saveCertificateText } from './use-cases/save-certificate-text.ts';

const IssueCertificatesResult = resultUnion(
  'IssueCertificatesResult',
  'Kết quả cấp giấy chứng nhận.',
  CertificateIssueType,
  [InputProblemsError],
);
const SaveCertificateTextResult = resultUnion(
  'SaveCertificateTextResult',
  'Kết quả sửa lời in trên giấy chứng nhận.',
  CertificateType,
  [StaleRecordError, InputProblemsError],
);

/** The certificates of recognised initiatives and their book (Thông tư 18/2013/TT-BKHCN). */
@Resolver()
export class CertificateResolver {
  @Query(() => CertificateConnection, { description: 'Sổ giấy chứng nhận sáng kiến của một năm, theo số.' })
  @Allow('certificate:read')
  initiativeCertificates(
    @Ctx() context: ActingContext,
    @Args(() => CertificatesArgs) args: CertificatesArgs,
  ): Promise<Page<CertificateType>> {
    return listCertificates(context, args);
  }

  @Query(() => CertificateType, { description: 'Một giấy chứng nhận sáng kiến.' })
  @Allow('certificate:read')
  initiativeCertificate(
    @Ctx() context: ActingContext,
    @Arg('id', () => UuidScalar) id: string,
  ): Promise<CertificateType> {
    return certificateById(context, id);
  }

  @Query(() => CertificateIssueType, { description: 'Một lần cấp giấy chứng nhận.' })
  @Allow('certificate:read')
  certificateIssue(
    @Ctx() context: ActingContext,
    @Arg('id', () => UuidScalar) id: string,
  ): Promise<CertificateIssueType> {
    return issueById(context, id);
  }

  @Query(() => CertificateDeskType, { description: 'Sáng kiến chờ cấp giấy và các lần đã cấp của một năm.' })
  @Allow('certificate:issue')
  certificateDesk(@Arg('year', () => Int) year: number): CertificateDeskType {
    return { year: checkedYear(year) };
  }

  @Mutation(() => IssueCertificatesResult, { description: 'Cấp giấy chứng nhận: lấy số cho từng tác giả.' })
  @Allow('certificate:issue')
  async issueCertificates(
    @Ctx() context: ActingContext,
    @Arg('input', () => IssueCertificatesInput) input: IssueCertificatesInput,
  ): Promise<typeof IssueCertificatesResult> {
    const outcome = await issueCertificates(context, input);
    return outcome.ok ? issueById(context, outcome.value.id) : sharedError(outcome.error);
  }

  @Mutation(() => SaveCertificateTextResult, { description: 'Sửa lời in trên giấy chứng nhận.' })
  @Allow('certificate:issue')
  async saveCertificateText(
    @Ctx() context: ActingContext,
    @Arg('input', () => SaveCertificateTextInput) input: SaveCertificateTextInput,
  ): Promise<typeof SaveCertificateTextResult> {
    const outcome = await saveCertificateText(context, input);
    return outcome.ok ? certificateById(context, outcome.value.id) : sharedError(outcome.error);
  }
}
