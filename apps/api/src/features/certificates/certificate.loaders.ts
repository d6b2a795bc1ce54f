import { groupedBy, loader } from '../../platform/loader.ts';
import { CERTIFIED_AUTHOR } from './awaiting.queries.ts';
import { CERTIFICATE_ROW, certificateOf } from './certificate.queries.ts';
import type { CertificateType } from './certificate.type.ts';
import { visibleCertificates } from './certificate.visibility.ts';

interface ShareRow {
  readonly staffId: string;
  readonly shareBasisPoints: number;
}

/** The authors of initiatives in the order of the request. */
export const sharesOf = loader<string, readonly ShareRow[]>(async ({ db }, ids) => {
  const rows = await db.initiativeAuthor.findMany({
    where: { initiativeId: { in: [...ids] }, ...CERTIFIED_AUTHOR },
    select: { initiativeId: true, staffId: true, shareBasisPoints: true },
    orderBy: { ordinal: 'asc' },
  });
  return groupedBy(ids, rows, ({ initiativeId }) => initiativeId);
});

/** The certificates of one time as far as the actor sees them, by number. */
export const certificatesOfIssue = loader<string, readonly CertificateType[]>(async ({ db, actor }, ids) => {
  if (actor === undefined) return ids.map(() => []);
  const rows = await db.initiativeCertificate.findMany({
    select: CERTIFICATE_ROW,
    where: { AND: [{ issueId: { in: [...ids] } }, visibleCertificates(actor)] },
    orderBy: { number: 'asc' },
  });
  return groupedBy(ids, rows.map(certificateOf), ({ issueId }) => issueId);
});

/** The certificates of initiatives as far as the actor sees them, by year and number. */
export const certificatesOfInitiative = loader<string, readonly CertificateType[]>(async ({ db, actor }, ids) => {
  if (actor === undefined) return ids.map(() => []);
  const rows = await db.initiativeCertificate.findMany({
    select: CERTIFICATE_ROW,
    where: { AND: [{ initiativeId: { in: [...ids] } }, visibleCertificates(actor)] },
    orderBy: [{ year: 'asc' }, { number: 'asc' }],
  });
  return groupedBy(ids, rows.map(certificateOf), ({ initiativeId }) => initiativeId);
});

/** The letters of each body in the signs of its papers. */
export const documentSignOf = loader<string, string>(async ({ db }, ids) => {
  const rows = await db.organisation.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, documentSign: true },
  });
  const byId = new Map(rows.map(({ id, documentSign }) => [id, documentSign]));
  return ids.map((id) => byId.get(id) ?? '');
});
