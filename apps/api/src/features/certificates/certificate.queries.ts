import type { Prisma } from '@thidua/db';
import { businessToday } from '../../platform/business-clock.ts';
import { found } from '../../platform/fault.ts';
import { keyset } from '../../platform/keyset.ts';
import { checkedFirst, pageOf, type Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { searchWords } from '../../platform/search-words.ts';
import { everNamed } from '../organisation/index.ts';
import type { CertificateFilter, CertificatesArgs } from './certificate.input.ts';
import type { CertificateIssueType, CertificateType } from './certificate.type.ts';
import { visibleCertificates } from './certificate.visibility.ts';

export const CERTIFICATE_ROW = {
  id: true,
  year: true,
  number: true,
  issueId: true,
  initiativeId: true,
  staffId: true,
  decisionNumber: true,
  decidedOn: true,
  decidedBy: true,
  summary: true,
  benefit: true,
  version: true,
  revokedOn: true,
  revokedReason: true,
  issue: { select: { issuedOn: true, recordedAt: true, signerPost: true, signerName: true } },
  initiative: { select: { code: true, title: true } },
} as const satisfies Prisma.InitiativeCertificateSelect;

export function certificateOf({
  issue,
  initiative,
  ...row
}: Prisma.InitiativeCertificateGetPayload<{ select: typeof CERTIFICATE_ROW }>): CertificateType {
  return { ...row, ...issue, initiativeCode: initiative.code, initiativeTitle: initiative.title };
}

const BY_NUMBER = keyset<
  CertificateType,
  Prisma.InitiativeCertificateWhereInput,
  Prisma.InitiativeCertificateOrderByWithRelationInput
>([{ path: 'number', direction: 'asc', kind: 'number', valueOf: ({ number }) => number }]);

/** One page of the book of a year by number; numbers are those of the whole book also where only some lines are seen. */
export async function listCertificates(
  context: ActingContext,
  { year, filter, first, after }: CertificatesArgs,
): Promise<Page<CertificateType>> {
  const { db, actor } = context;
  const where: Prisma.InitiativeCertificateWhereInput = {
    AND: [visibleCertificates(actor), { year }, ...conditionsOf(context, filter ?? {})],
  };
  const take = checkedFirst(first);
  const rows = await db.initiativeCertificate.findMany({
    select: CERTIFICATE_ROW,
    where: { AND: [where, BY_NUMBER.after(after) ?? {}] },
    orderBy: BY_NUMBER.orderBy,
    take: take + 1,
  });
  return pageOf(rows.map(certificateOf), take, BY_NUMBER.cursorOf, () => db.initiativeCertificate.count({ where }));
}

function conditionsOf(
  context: ActingContext,
  { text, departmentId, isInForce }: CertificateFilter,
): readonly Prisma.InitiativeCertificateWhereInput[] {
  const today = businessToday(context, context.actor);
  return [
    ...searchWords(text).map((word) => ({
      OR: [
        { staff: everNamed([word], today) },
        { initiative: { foldedTitle: { contains: word } } },
        { initiative: { code: { contains: word, mode: 'insensitive' as const } } },
        ...(/^\d{1,6}$/.test(word) ? [{ number: Number(word) }] : []),
      ],
    })),
    departmentId == null ? {} : { initiative: { departmentId } },
    isInForce == null ? {} : { revokedOn: isInForce ? null : { not: null } },
  ];
}

/** The certificate, or NOT_FOUND for one that the actor may not know of. */
export async function certificateById({ db, actor }: ActingContext, id: string): Promise<CertificateType> {
  return certificateOf(
    found(
      await db.initiativeCertificate.findFirst({
        select: CERTIFICATE_ROW,
        where: { AND: [{ id }, visibleCertificates(actor)] },
      }),
    ),
  );
}

const ISSUE_ROW = {
  id: true,
  year: true,
  issuedOn: true,
  signerPost: true,
  signerName: true,
} as const satisfies Prisma.CertificateIssueSelect;

/** What was issued at one time, or NOT_FOUND where the actor sees none of its certificates. */
export async function issueById({ db, actor }: ActingContext, id: string): Promise<CertificateIssueType> {
  return found(
    await db.certificateIssue.findFirst({
      select: ISSUE_ROW,
      where: { id, organisationId: actor.organisationId, certificates: { some: visibleCertificates(actor) } },
    }),
  );
}

/** What was issued in a year, the latest first. */
export function issuesOfYear({ db, actor }: ActingContext, year: number): Promise<CertificateIssueType[]> {
  return db.certificateIssue.findMany({
    select: ISSUE_ROW,
    where: { organisationId: actor.organisationId, year },
    orderBy: [{ issuedOn: 'desc' }, { id: 'desc' }],
  });
}
