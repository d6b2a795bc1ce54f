import type { Tx } from '@thidua/db';
import { day } from '../day.ts';
import { departmentId, UNITS } from './organisation.ts';
import { PERSON_KEYS, type PersonKey } from './people.ts';
import { staffId } from './staff.ts';

/** Who wants more than LĐTT this year. */
const WOULD_BE_FIGHTERS = ['an', 'uoc', 'ha', 'nhi', 'dung85', 'on'] as const satisfies readonly PersonKey[];

/** Chapter 4: in February everybody registers for emulation; Đinh Trọng Ái came in May and could not. */
export async function tellOfTheRegistrations(db: Tx): Promise<void> {
  const base = { year: 2021, registeredOn: day('2021-02-26') };
  const workers = PERSON_KEYS.filter((key) => key !== 'ai');
  await db.emulationRegistration.createMany({
    data: [
      ...workers.map((key) => ({ ...base, staffId: staffId(key), awardCode: 'ADVANCED_WORKER' as const })),
      ...WOULD_BE_FIGHTERS.map((key) => ({
        ...base,
        staffId: staffId(key),
        awardCode: 'GRASSROOTS_EMULATION_FIGHTER' as const,
      })),
      ...UNITS.map((unit) => ({
        ...base,
        departmentId: departmentId(unit),
        awardCode: 'ADVANCED_COLLECTIVE' as const,
      })),
    ],
  });
}
