import type { Tx } from '@thidua/db';
import { BONUS_SETTING } from '@thidua/domain/bonus';
import { day } from '../day.ts';
import { sampleId } from './sample-id.ts';

export const SAMPLE_CODE = 'so-ngoai-vu';
export const ORGANISATION_ID = sampleId('organisation');

/** The morning at which the story of the sample body begins, by its own clock. */
export const STORY_BEGINS = new Date('2021-12-06T08:00:00+07:00');

/** Divisions and units, then the organisations that are rated beside them. */
export const DEPARTMENTS = {
  BGD: { kind: 'DIRECTORATE', name: 'Ban Giám đốc', shortName: 'BGĐ', opened: '2005-06-01' },
  VPTTR: { kind: 'DIVISION', name: 'Văn phòng - Thanh tra', shortName: 'VPTTr', opened: '2005-06-01' },
  HTQT: { kind: 'DIVISION', name: 'Phòng Hợp tác quốc tế', shortName: 'P.HTQT', opened: '2005-06-01' },
  LSVK: { kind: 'DIVISION', name: 'Phòng Lãnh sự - Việt kiều', shortName: 'P.LSVK', opened: '2005-06-01' },
  TTDV: { kind: 'ATTACHED_UNIT', name: 'Trung tâm Dịch vụ đối ngoại', shortName: 'TTDVĐN', opened: '2011-03-01' },
  CB: { kind: 'PARTY_CELL', name: 'Chi bộ Sở Ngoại vụ', shortName: 'Chi bộ', opened: '2005-06-01' },
  CD: { kind: 'TRADE_UNION', name: 'Công đoàn cơ sở Sở Ngoại vụ', shortName: 'Công đoàn', opened: '2005-06-01' },
  DTN: { kind: 'YOUTH_UNION', name: 'Chi đoàn Sở Ngoại vụ', shortName: 'Chi đoàn', opened: '2006-03-26' },
} as const;
export type DepartmentKey = keyof typeof DEPARTMENTS;

/** The collectives that titles are given to. */
export const UNITS = ['VPTTR', 'HTQT', 'LSVK', 'TTDV'] as const satisfies readonly DepartmentKey[];

/** Phòng Lãnh sự took over the care of Vietnamese abroad in 2019; papers of 2018 print the old name. */
const RENAMED = {
  key: 'LSVK',
  oldName: 'Phòng Lãnh sự',
  oldShortName: 'P.LS',
  renamedOn: '2019-06-01',
  lastDay: '2019-05-31',
} as const;

export function departmentId(key: DepartmentKey): string {
  return sampleId(`department ${key}`);
}

/** Chapter 1: the body, its divisions, and what it decided for itself within the law. */
export async function tellOfTheOrganisation(db: Tx, now: Date): Promise<void> {
  await db.organisation.create({
    data: {
      id: ORGANISATION_ID,
      code: SAMPLE_CODE,
      name: 'Sở Ngoại vụ Hà Tĩnh',
      parentName: 'ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH',
      documentSign: 'SNgV',
      place: 'Hà Tĩnh',
      isSample: true,
      clockOffsetSeconds: Math.round((STORY_BEGINS.valueOf() - now.valueOf()) / 1000),
    },
  });
  const keys = Object.keys(DEPARTMENTS) as DepartmentKey[]; // Object.keys forgets the key type.
  await db.department.createMany({
    data: keys.map((key, index) => ({
      id: departmentId(key),
      organisationId: ORGANISATION_ID,
      code: key,
      kind: DEPARTMENTS[key].kind,
      sortOrder: index + 1,
      openedOn: day(DEPARTMENTS[key].opened),
    })),
  });
  await db.departmentName.createMany({ data: keys.flatMap(namesOf) });
  await db.organisationSetting.createMany({
    data: SETTINGS.map((setting) => ({ ...setting, organisationId: ORGANISATION_ID })),
  });
}

function namesOf(key: DepartmentKey) {
  const { name, shortName, opened } = DEPARTMENTS[key];
  if (key !== RENAMED.key) return [{ departmentId: departmentId(key), name, shortName, validFrom: day(opened) }];
  const old = {
    name: RENAMED.oldName,
    shortName: RENAMED.oldShortName,
    validFrom: day(opened),
    validTo: day(RENAMED.lastDay),
  };
  return [
    { departmentId: departmentId(key), ...old },
    { departmentId: departmentId(key), name, shortName, validFrom: day(RENAMED.renamedOn) },
  ];
}

/** Local values are invented and say so; the cap of CSTĐCS is the national one. */
const SETTINGS = [
  {
    key: 'grassrootsFighterCap',
    value: 1_500,
    legalGround: 'Điểm b khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP',
    validFrom: day('2018-01-01'),
  },
  {
    key: 'longAbsenceDays',
    value: 40,
    legalGround: 'Quy chế thi đua, khen thưởng của Sở (mẫu), Điều 6',
    validFrom: day('2018-01-01'),
  },
  {
    key: 'initiativeBenefitMonths',
    value: [3, 12],
    legalGround: 'Quy chế sáng kiến của Sở (mẫu), Điều 11',
    validFrom: day('2021-01-01'),
  },
  {
    key: 'registrationRequired',
    value: true,
    legalGround: 'Điểm b khoản 1 Điều 10 Luật Thi đua, Khen thưởng',
    validFrom: day('2018-01-01'),
  },
  {
    key: BONUS_SETTING.fund,
    value: 60,
    legalGround: 'Dự toán chi thường xuyên năm 2021 của Sở (mẫu)',
    validFrom: day('2021-01-01'),
  },
  {
    key: BONUS_SETTING.line,
    value: '6201',
    legalGround: 'Dự toán chi thường xuyên năm 2021 của Sở (mẫu)',
    validFrom: day('2021-01-01'),
  },
] as const;
