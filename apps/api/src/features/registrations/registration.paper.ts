import type { AwardCode } from '@thidua/domain/vocabulary';
import { registrationPaper, type PaperRegistration } from '@thidua/papers';
import { question } from '../../platform/export/export-list.ts';
import { signatureOfHead, type SignersOfDepartment } from '../../platform/papers/signature-of-head.ts';
import type { PaperSource } from '../../platform/papers/paper-source.ts';

interface Desk {
  readonly year: number;
  readonly departmentName: string;
  readonly rows: readonly (Pick<PaperRegistration, 'subjectKind' | 'subjectName' | 'status' | 'isLate'> & {
    readonly registered: readonly AwardCode[];
    readonly sheet: { readonly titles: readonly AwardCode[]; readonly initiativeCount: number } | null;
  })[];
}

/** What a division registered for a year, signed by its head or by who heads it today in the head's stead. */
export const registrationPaperSource: PaperSource = {
  slug: 'registrations',
  kind: 'REGISTRATION_PAPER',
  objectType: 'Department',
  permission: 'registration:read',
  document: question(`
    query ($id: UUID!, $year: Int!) {
      registrationDesk(departmentId: $id, year: $year) {
        year departmentName
        rows { subjectKind subjectName status isLate registered sheet { titles initiativeCount } }
      }
      department(id: $id) {
        head { fullName post }
        standIns { duty capacity delegate { fullName post } }
      }
    }`),
  paperOf: ({ registrationDesk, department }, body) => {
    const { rows, ...desk } = registrationDesk as Desk;
    return registrationPaper(
      {
        ...desk,
        rows: rows.map(({ registered, sheet, ...row }) => ({
          ...row,
          titles: row.status === 'APPROVED' ? registered : (sheet?.titles ?? []),
          initiativeCount: sheet?.initiativeCount ?? 0,
        })),
        signature: signatureOfHead(department as SignersOfDepartment),
      },
      body,
    );
  },
};
