import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { resultUnion } from '../../platform/result-union.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { InputProblemsError, sharedError } from '../../platform/user-error.ts';
import { PrintAwardCertificatesInput } from './award-certificate.input.ts';
import { certificateDesk, printById } from './award-certificate.queries.ts';
import { AwardCertificateDeskType, AwardCertificatePrintType } from './award-certificate.type.ts';
import { printAwardCertificates } from './use-cases/print-award-certificates.ts';

const PrintAwardCertificatesResult = resultUnion(
  'PrintAwardCertificatesResult',
  'Kết quả ghi một lần in giấy khen.',
  AwardCertificatePrintType,
  [InputProblemsError],
);

/** Printing the certificates that a signed decision gives: giấy khen, and those of titles. */
@Resolver()
export class AwardCertificateResolver {
  @Query(() => AwardCertificateDeskType, { description: 'Bàn in giấy khen của một quyết định đã ban hành.' })
  @Allow('award-certificate:print')
  awardCertificateDesk(
    @Ctx() context: ActingContext,
    @Arg('decisionId', () => UuidScalar) decisionId: string,
  ): Promise<AwardCertificateDeskType> {
    return certificateDesk(context, decisionId);
  }

  @Query(() => AwardCertificatePrintType, { description: 'Một lần in giấy khen.' })
  @Allow('award-certificate:print')
  awardCertificatePrint(
    @Ctx() context: ActingContext,
    @Arg('id', () => UuidScalar) id: string,
  ): Promise<AwardCertificatePrintType> {
    return printById(context, id);
  }

  @Mutation(() => PrintAwardCertificatesResult, { description: 'Ghi một lần in giấy khen; in lại thì nêu lý do.' })
  @Allow('award-certificate:print')
  async printAwardCertificates(
    @Ctx() context: ActingContext,
    @Arg('input', () => PrintAwardCertificatesInput) input: PrintAwardCertificatesInput,
  ): Promise<typeof PrintAwardCertificatesResult> {
    const outcome = await printAwardCertificates(context, input);
    return outcome.ok ? printById(context, outcome.value.id) : sharedError(outcome.error);
  }
}
