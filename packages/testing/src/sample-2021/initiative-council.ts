import type { Tx } from '@thidua/db';
import type { CouncilRole } from '@thidua/domain/council';
import { day, hanoi } from '../day.ts';
import { accountId } from './accounts.ts';
import { ORGANISATION_ID } from './organisation.ts';
import type { PersonKey } from './people.ts';
import { sampleId } from './sample-id.ts';
import { staffId } from './staff.ts';

export const INITIATIVE_COUNCIL_ID = sampleId('initiative council');

/** A deputy head chairs, experts of the field sit with him, the office keeps the minutes (Thông tư 05/2018/TT-BTP Điều 38). */
const SEATS: readonly (readonly [PersonKey, CouncilRole])[] = [
  ['y', 'CHAIR'],
  ['phuoc', 'VICE_CHAIR'],
  ['uoc', 'MEMBER'],
  ['duc', 'MEMBER'],
  ['dat', 'MEMBER'],
];

/** The initiative council of the body with a guest from the university. */
export async function tellOfTheInitiativeCouncil(db: Tx): Promise<void> {
  const formedOn = day('2021-01-20');
  const at = hanoi('2021-01-20 10:00');
  await db.initiativeCouncil.create({
    data: {
      id: INITIATIVE_COUNCIL_ID,
      organisationId: ORGANISATION_ID,
      name: 'Hội đồng sáng kiến Sở Ngoại vụ Hà Tĩnh',
      decisionNumber: '08/QĐ-SNgV',
      decidedOn: formedOn,
      decidedBy: 'Giám đốc Sở',
      termFrom: formedOn,
      termTo: day('2025-12-31'),
      preparedById: accountId('chanhvanphong'),
      createdAt: at,
      updatedAt: at,
    },
    select: { id: true },
  });
  await db.initiativeCouncilMember.createMany({
    data: [
      ...SEATS.map(([key, role], index) => ({ ...seat(key, role), ordinal: index + 1 })),
      {
        id: sampleId('initiative seat guest'),
        councilId: INITIATIVE_COUNCIL_ID,
        guestName: 'Tiến sĩ Đặng Thu Hà',
        workplace: 'Trường Đại học Hà Tĩnh',
        role: 'MEMBER',
        ordinal: SEATS.length + 1,
      },
      { ...seat('nga', 'SECRETARY'), ordinal: SEATS.length + 2 },
    ],
  });
  await db.initiativeCouncil.update({
    where: { id: INITIATIVE_COUNCIL_ID },
    data: { status: 'APPROVED', approvedById: accountId('giamdoc'), approvedAt: hanoi('2021-01-20 15:30') },
    select: { id: true },
  });
}

function seat(key: PersonKey, role: CouncilRole) {
  return {
    id: sampleId(`initiative seat ${key}`),
    councilId: INITIATIVE_COUNCIL_ID,
    staffId: staffId(key),
    role,
  };
}
