import type { Prisma } from '@thidua/db';
import { certificateAward, certificateGives, documentNumber, signatureBlock } from '@thidua/domain/decisions';
import { plainDateOf } from '@thidua/domain/kernel';
import { templateAt } from '@thidua/domain/paper-templates';
import { awardCertificateWords, certificateWarnings } from '@thidua/papers';
import { businessNow } from '../../platform/business-clock.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { asItStands, IN_FORCE } from '../decisions/index.ts';
import { approvedOf, type ApprovedWording } from '../paper-templates/index.ts';
import { postOn, staffMemberOn } from '../organisation/index.ts';
import type { AwardCertificateType } from './award-certificate.type.ts';

const DECISION = {
  sign: true,
  number: true,
  issuedOn: true,
  signerId: true,
  capacity: true,
  year: true,
  organisation: { select: { name: true, place: true } },
} as const satisfies Prisma.DecisionSelect;

const LINE = {
  id: true,
  ordinal: true,
  awardCode: true,
  subjectName: true,
  subjectPost: true,
  checkCode: true,
  nomination: { select: { achievement: true, staff: { select: { gender: true } } } },
  awardRecord: { select: { revokedOn: true } },
  corrections: IN_FORCE,
  certificatePrints: { select: { print: { select: { printedAt: true } } }, orderBy: { print: { printedAt: 'desc' } } },
} as const satisfies Prisma.DecisionLineSelect;
type Line = Prisma.DecisionLineGetPayload<{ select: typeof LINE }>;

/** The certificates of an issued decision, or of some of its lines, in the order of the list. Whether it may be seen is asked before. */
export async function certificatesOf(
  context: ActingContext,
  decisionId: string,
  where: Prisma.DecisionLineWhereInput = {},
): Promise<readonly AwardCertificateType[]> {
  const { db, platform } = context;
  const { sign, number, issuedOn, signerId, capacity, year, organisation } = await db.decision.findUniqueOrThrow({
    where: { id: decisionId },
    select: DECISION,
  });
  if (number === null || issuedOn === null || signerId === null)
    throw new Error('An issued decision is numbered and signed');
  const day = plainDateOf(issuedOn);
  const [signer, post, versions, lines] = await Promise.all([
    staffMemberOn(context, signerId, day),
    postOn(context, signerId, day),
    approvedOf(context).load('AWARD_CERTIFICATES'),
    db.decisionLine.findMany({ where: { AND: [{ decisionId }, where] }, select: LINE, orderBy: { ordinal: 'asc' } }),
  ]);
  const name = signer?.fullName ?? '';
  const shared = {
    decisionNumber: documentNumber(number, sign),
    decidedOn: day,
    place: organisation.place,
    capacity: signatureBlock({ capacity, post: post.title, name }).slice(0, -1),
    signer: name,
  };
  const now = businessNow(platform, context.actor);
  return lines.map((line) => {
    const wording = wordingOf(line, versions, now);
    return { ...shared, ...ownOf(line, { year, wording, body: organisation, publicUrl: platform.publicUrl }) };
  });
}

/** A certificate keeps the words of its first print, however often it is printed again; before that it has those in use. */
function wordingOf({ certificatePrints }: Line, versions: readonly ApprovedWording[], now: Date) {
  return templateAt(versions, certificatePrints.at(-1)?.print.printedAt ?? now);
}

interface Setting {
  readonly year: number;
  readonly wording: ApprovedWording | undefined;
  readonly body: { readonly name: string };
  readonly publicUrl: string;
}

function ownOf(line: Line, { year, wording, body, publicUrl }: Setting) {
  const { id, ordinal, awardCode, checkCode, nomination, awardRecord, certificatePrints } = line;
  const now = asItStands(line);
  const subject = addressed(now.SUBJECT_NAME, line);
  const post = now.SUBJECT_POST;
  const { authority, citation } = awardCertificateWords(
    { achievement: now.ACHIEVEMENT, year, ...(wording === undefined ? {} : { wording }) },
    body,
  );
  return {
    id,
    ordinal,
    awardCode,
    gives: certificateGives(awardCode),
    award: certificateAward(awardCode),
    subject,
    post,
    authority,
    citation,
    checkAddress: `${publicUrl}/xac-nhan/${checkCode}`,
    printCount: certificatePrints.length,
    lastPrintedAt: certificatePrints[0]?.print.printedAt ?? null,
    revokedOn: awardRecord?.revokedOn == null ? null : plainDateOf(awardRecord.revokedOn),
    warnings: certificateWarnings({ subject, post, citation }, nomination.staff !== null),
  };
}

function addressed(name: string, { nomination: { staff } }: Line): string {
  if (staff === null) return name;
  return `${staff.gender === 'FEMALE' ? 'Bà' : 'Ông'} ${name}`;
}
