import type { Tx } from '@thidua/db';
import { CERTIFICATE_LIMITS, excerptOf } from '@thidua/domain/certificates';
import { day, hanoi } from '../day.ts';
import { accountId } from './accounts.ts';
import { INITIATIVES } from './initiative-list.ts';
import { initiativeId } from './initiatives.ts';
import { ORGANISATION_ID } from './organisation.ts';
import { sampleId } from './sample-id.ts';
import { staffId } from './staff.ts';

const SPRING = { decisionNumber: '64/QĐ-SNgV', decidedOn: day('2021-06-25') };
const ISSUE_ID = sampleId('certificate issue 1');

/** The authors of the initiatives that were recognised in June hold their certificates; those of November wait for theirs. */
export async function tellOfTheCertificates(db: Tx): Promise<void> {
  await db.certificateIssue.create({
    data: {
      id: ISSUE_ID,
      organisationId: ORGANISATION_ID,
      year: 2021,
      issuedOn: day('2021-07-01'),
      signerPost: 'Giám đốc',
      signerName: 'Đặng Minh Trí',
      recordedById: accountId('chanhvanphong'),
      recordedAt: hanoi('2021-07-01 09:30'),
    },
  });
  const lines = INITIATIVES.flatMap(({ recognised = [], owner, authors = [], solution }, index) =>
    recognised.some(([scope, number]) => scope === 'GRASSROOTS' && number === SPRING.decisionNumber)
      ? [owner, ...authors.map(([key]) => key)].map((key) => ({
          initiativeId: initiativeId(index + 1),
          staffId: staffId(key),
          summary: excerptOf(solution, CERTIFICATE_LIMITS.summary),
        }))
      : [],
  );
  await db.initiativeCertificate.createMany({
    data: lines.map((line, at) => ({
      ...line,
      ...SPRING,
      id: sampleId(`certificate ${at + 1}`),
      organisationId: ORGANISATION_ID,
      year: 2021,
      number: at + 1,
      issueId: ISSUE_ID,
      decidedBy: 'Giám đốc Sở Ngoại vụ Hà Tĩnh',
    })),
  });
  const counter = { organisationId: ORGANISATION_ID, year: 2021, kind: 'CERTIFICATE' as const };
  await db.counter.create({ data: { ...counter, last: lines.length } });
}
