import type { PlainDate } from '../kernel/index.ts';
import type { RatingLevel } from '../vocabulary/index.ts';

/** A value that national law leaves to the province or the body (law.md 0.2), with the paper that sets it. */
export interface LocalSetting<T> {
  readonly value: T;
  /** The legal ground, e.g. "Điều 7 Quyết định 45/2020/QĐ-UBND". */
  readonly ground: string;
}

/** How the province or the body reads a rule that national law leaves in doubt. */
export interface LocalReading {
  /** True: the strict reading holds. False: the rule is not applied. */
  readonly applies: boolean;
  readonly ground: string;
}

/** Settings of one body for one year. Absent means "nobody has said", which is never the same as "no limit". */
export interface LocalSettings {
  /** Working days of sick or unpaid leave in the year from which LĐTT is refused. */
  readonly longAbsenceDays?: LocalSetting<number | 'NO_LIMIT'> | undefined;
  /** Highest share of CSTĐCS, in basis points of the holders of LĐTT. */
  readonly grassrootsFighterCap?: LocalSetting<number> | undefined;
  /** Highest share of Tập thể lao động xuất sắc proposed, in basis points of the collectives with TTLĐTT or proposed for it. */
  readonly excellentCollectiveCap?: LocalSetting<number> | undefined;
  /** Whether the cap of CSTĐCS holds for lists as they are sent, not only for the decision. */
  readonly fighterCapAtSending?: LocalSetting<boolean> | undefined;
  /** Highest share of CSTĐCS that one division may send, in basis points of its own people proposed for LĐTT. */
  readonly divisionFighterShare?: LocalSetting<number> | undefined;
  /** How many people the divisions together may send for the director's Giấy khen in a year. */
  readonly commendationPlaces?: LocalSetting<number> | undefined;
  /** Places that the province allots the body in a year. */
  readonly provincialFighterPlaces?: LocalSetting<number> | undefined;
  readonly provincialMeritPlaces?: LocalSetting<number> | undefined;
  /** Whether a title still needs a registration under the law of 2022. */
  readonly registrationRequired?: LocalSetting<boolean> | undefined;
  /** Months of work that LĐTT needs where national law no longer says (regime B2). */
  readonly newStaffMonths?: LocalSetting<number> | undefined;
  readonly initiativeReuse?: LocalSetting<'ONE_YEAR' | 'MAY_REPEAT'> | undefined;
  /** For how many years an initiative recognised by the province counts for Chiến sĩ thi đua cấp tỉnh. */
  readonly initiativeYears?: LocalSetting<number> | undefined;
  /** Criteria of the director's Giấy khen under the law of 2022; the rest of the criteria is ticked as GK.1 or GK.2. */
  readonly directorCommendation?:
    | LocalSetting<{
        readonly minimumPersonRating?: RatingLevel | undefined;
        readonly minimumCollectiveRating?: RatingLevel | undefined;
      }>
    | undefined;
  /** Whether members on long leave, newly recruited, retired… stay in the base of a collective's share. */
  readonly memberBase?: LocalSetting<'ALL_MEMBERS' | 'WITHOUT_EXCLUDED'> | undefined;
  /** When the province issued the rules that Nghị định 152/2025 delegates to it (transition T3). */
  readonly delegatedRulesIssuedOn?: LocalSetting<PlainDate | 'NOT_YET'> | undefined;
  /** Settled readings of doubtful rules, by rule id. */
  readonly readings?: Readonly<Record<string, LocalReading>> | undefined;
}

export type LocalSettingName = Exclude<keyof LocalSettings, 'readings'>;

/** What the settings page calls each of them, and how a finding names the one that is missing. */
export const LOCAL_SETTING_NAMES = {
  longAbsenceDays: 'Số ngày nghỉ trong năm không xét Lao động tiên tiến',
  grassrootsFighterCap: 'Tỷ lệ Chiến sĩ thi đua cơ sở tối đa',
  excellentCollectiveCap: 'Tỷ lệ Tập thể lao động xuất sắc được đề nghị tối đa',
  fighterCapAtSending: 'Tỷ lệ Chiến sĩ thi đua cơ sở áp dụng khi gửi danh sách',
  divisionFighterShare: 'Tỷ lệ Chiến sĩ thi đua cơ sở tối đa của một phòng',
  commendationPlaces: 'Số cá nhân được đề nghị Giấy khen trong năm',
  provincialFighterPlaces: 'Số Chiến sĩ thi đua cấp tỉnh mà tỉnh giao',
  provincialMeritPlaces: 'Số Bằng khen cấp tỉnh cho cá nhân mà tỉnh giao',
  registrationRequired: 'Yêu cầu đăng ký thi đua',
  newStaffMonths: 'Số tháng làm việc tối thiểu của người mới tuyển dụng',
  initiativeReuse: 'Dùng lại sáng kiến cho nhiều năm',
  initiativeYears: 'Số năm tính một sáng kiến cấp tỉnh',
  directorCommendation: 'Tiêu chuẩn tặng Giấy khen của Giám đốc Sở',
  memberBase: 'Cách tính số cá nhân của tập thể',
  delegatedRulesIssuedOn: 'Ngày tỉnh ban hành quy định theo Nghị định 152/2025/NĐ-CP',
} as const satisfies Record<LocalSettingName, string>;
