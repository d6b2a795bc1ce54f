import { paperSignature, type PaperSignature } from '@thidua/domain/decisions';
import type { DelegatedDuty, DelegationCapacity } from '@thidua/domain/accounts';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { registrationPaper, type PaperRegistration } from '@thidua/papers';
import { question } from '../../platform/export/export-list.ts';
import type { PaperSource } from '../../platform/papers/paper-source.ts';

interface Named {
  readonly fullName: string;
  readonly post: string;
}

interface Desk {
  readonly year: number;
  readonly departmentName: string;
  readonly rows: readonly (Pick<PaperRegistration, 'subjectKind' | 'subjectName' | 'status' | 'isLate'> & {
    readonly registered: readonly AwardCode[];
    readonly sheet: { readonly titles: readonly AwardCode[]; readonly initiativeCount: number } | null;
  })[];
}

interface Signers {
  readonly head: Named | null;
  readonly standIns: readonly {
    readonly duty: DelegatedDuty;
    readonly capacity: DelegationCapacity;
    readonly delegate: Named | null;
  }[];
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
        signature: signatureOf(department as Signers),
      },
      body,
    );
  },
};

function signatureOf({ head, standIns }: Signers): PaperSignature {
  const lent = standIns.find(({ duty, delegate }) => duty === 'HEAD_OF_DEPARTMENT' && delegate !== null);
  const signer = lent?.delegate ?? head;
  return paperSignature({ post: signer?.post ?? '', name: signer?.fullName ?? '', lent: lent?.capacity });
}
