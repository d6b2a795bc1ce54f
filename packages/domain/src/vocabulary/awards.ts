/** Titles and forms of commendation (law.md a.2, a.3). The order is the order of ceremony: titles before forms. */
export const AWARD_CODES = [
  'NATIONAL_EMULATION_FIGHTER',
  'PROVINCIAL_EMULATION_FIGHTER',
  'GRASSROOTS_EMULATION_FIGHTER',
  'ADVANCED_WORKER',
  'GOVERNMENT_FLAG',
  'PROVINCIAL_FLAG',
  'MINISTERIAL_FLAG',
  'EXCELLENT_COLLECTIVE',
  'ADVANCED_COLLECTIVE',
  'LABOUR_ORDER_FIRST',
  'LABOUR_ORDER_SECOND',
  'LABOUR_ORDER_THIRD',
  'PRIME_MINISTER_MERIT',
  'PROVINCIAL_MERIT',
  'MINISTERIAL_MERIT',
  'COMMEMORATIVE_MEDAL',
  'DIRECTOR_COMMENDATION',
] as const;
export type AwardCode = (typeof AWARD_CODES)[number];

export const SUBJECT_KINDS = ['PERSON', 'COLLECTIVE'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** Who decides: the body's own director, the province, a ministry, or the State. */
export const AWARD_LEVELS = ['GRASSROOTS', 'PROVINCE', 'MINISTRY', 'STATE'] as const;
export type AwardLevel = (typeof AWARD_LEVELS)[number];

export const AWARD_NATURES = ['TITLE', 'FORM'] as const;
export type AwardNature = (typeof AWARD_NATURES)[number];

export interface AwardDescription {
  readonly name: string;
  readonly shortName: string;
  readonly nature: AwardNature;
  readonly level: AwardLevel;
  readonly subjects: readonly SubjectKind[];
}

const PERSON = ['PERSON'] as const;
const COLLECTIVE = ['COLLECTIVE'] as const;
const BOTH = ['PERSON', 'COLLECTIVE'] as const;

export const AWARDS = {
  NATIONAL_EMULATION_FIGHTER: {
    name: 'Chiến sĩ thi đua toàn quốc',
    shortName: 'CSTĐ toàn quốc',
    nature: 'TITLE',
    level: 'STATE',
    subjects: PERSON,
  },
  PROVINCIAL_EMULATION_FIGHTER: {
    name: 'Chiến sĩ thi đua cấp tỉnh',
    shortName: 'CSTĐ cấp tỉnh',
    nature: 'TITLE',
    level: 'PROVINCE',
    subjects: PERSON,
  },
  GRASSROOTS_EMULATION_FIGHTER: {
    name: 'Chiến sĩ thi đua cơ sở',
    shortName: 'CSTĐCS',
    nature: 'TITLE',
    level: 'GRASSROOTS',
    subjects: PERSON,
  },
  ADVANCED_WORKER: {
    name: 'Lao động tiên tiến',
    shortName: 'LĐTT',
    nature: 'TITLE',
    level: 'GRASSROOTS',
    subjects: PERSON,
  },
  GOVERNMENT_FLAG: {
    name: 'Cờ thi đua của Chính phủ',
    shortName: 'Cờ Chính phủ',
    nature: 'TITLE',
    level: 'STATE',
    subjects: COLLECTIVE,
  },
  PROVINCIAL_FLAG: {
    name: 'Cờ thi đua của Ủy ban nhân dân tỉnh',
    shortName: 'Cờ tỉnh',
    nature: 'TITLE',
    level: 'PROVINCE',
    subjects: COLLECTIVE,
  },
  MINISTERIAL_FLAG: {
    name: 'Cờ thi đua của Bộ',
    shortName: 'Cờ Bộ',
    nature: 'TITLE',
    level: 'MINISTRY',
    subjects: COLLECTIVE,
  },
  EXCELLENT_COLLECTIVE: {
    name: 'Tập thể lao động xuất sắc',
    shortName: 'TTLĐXS',
    nature: 'TITLE',
    level: 'PROVINCE',
    subjects: COLLECTIVE,
  },
  ADVANCED_COLLECTIVE: {
    name: 'Tập thể lao động tiên tiến',
    shortName: 'TTLĐTT',
    nature: 'TITLE',
    level: 'GRASSROOTS',
    subjects: COLLECTIVE,
  },
  LABOUR_ORDER_FIRST: {
    name: 'Huân chương Lao động hạng Nhất',
    shortName: 'HCLĐ hạng Nhất',
    nature: 'FORM',
    level: 'STATE',
    subjects: BOTH,
  },
  LABOUR_ORDER_SECOND: {
    name: 'Huân chương Lao động hạng Nhì',
    shortName: 'HCLĐ hạng Nhì',
    nature: 'FORM',
    level: 'STATE',
    subjects: BOTH,
  },
  LABOUR_ORDER_THIRD: {
    name: 'Huân chương Lao động hạng Ba',
    shortName: 'HCLĐ hạng Ba',
    nature: 'FORM',
    level: 'STATE',
    subjects: BOTH,
  },
  PRIME_MINISTER_MERIT: {
    name: 'Bằng khen của Thủ tướng Chính phủ',
    shortName: 'Bằng khen Thủ tướng',
    nature: 'FORM',
    level: 'STATE',
    subjects: BOTH,
  },
  PROVINCIAL_MERIT: {
    name: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
    shortName: 'Bằng khen tỉnh',
    nature: 'FORM',
    level: 'PROVINCE',
    subjects: BOTH,
  },
  MINISTERIAL_MERIT: {
    name: 'Bằng khen của Bộ trưởng',
    shortName: 'Bằng khen Bộ',
    nature: 'FORM',
    level: 'MINISTRY',
    subjects: BOTH,
  },
  COMMEMORATIVE_MEDAL: {
    name: 'Kỷ niệm chương',
    shortName: 'Kỷ niệm chương',
    nature: 'FORM',
    level: 'MINISTRY',
    subjects: PERSON,
  },
  DIRECTOR_COMMENDATION: {
    name: 'Giấy khen của Giám đốc Sở',
    shortName: 'Giấy khen',
    nature: 'FORM',
    level: 'GRASSROOTS',
    subjects: BOTH,
  },
} as const satisfies Record<AwardCode, AwardDescription>;

/** The awards that the body's own director decides (Luật TĐKT 2003 Điều 80(1); Luật 2022 Điều 80(1)). */
export const OWN_LEVEL_AWARDS = [
  'GRASSROOTS_EMULATION_FIGHTER',
  'ADVANCED_WORKER',
  'ADVANCED_COLLECTIVE',
  'DIRECTOR_COMMENDATION',
] as const satisfies readonly AwardCode[];
export type OwnLevelAward = (typeof OWN_LEVEL_AWARDS)[number];
