import type { CommendationKind } from './commendation-kinds.ts';

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

/** Whom an award may be proposed for: the subjects of the body's own records, and households. */
export const NOMINEE_KINDS = [...SUBJECT_KINDS, 'HOUSEHOLD'] as const;
export type NomineeKind = (typeof NOMINEE_KINDS)[number];

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
  readonly subjects: readonly NomineeKind[];
  /** Loại hình khen thưởng by which it may be proposed. */
  readonly kinds: readonly CommendationKind[];
}

const PERSON = ['PERSON'] as const;
const COLLECTIVE = ['COLLECTIVE'] as const;
const BOTH = ['PERSON', 'COLLECTIVE'] as const;
/** Forms that a household may be given as well (law.md a.3). */
const ANYBODY = ['PERSON', 'COLLECTIVE', 'HOUSEHOLD'] as const;

/** Titles are of a year. */
const YEARLY = ['MERIT'] as const;
/** The flags are also given at the end of a campaign of several years. */
const FLAG = ['MERIT', 'CAMPAIGN'] as const;
const ANY_FORM = ['MERIT', 'SUDDEN', 'CAMPAIGN', 'FOREIGN'] as const;
const ORDER = [...ANY_FORM, 'LONG_SERVICE'] as const;
const MEDAL = ['MERIT', 'LONG_SERVICE', 'FOREIGN'] as const;

export const AWARDS = {
  NATIONAL_EMULATION_FIGHTER: {
    name: 'Chiến sĩ thi đua toàn quốc',
    shortName: 'CSTĐ toàn quốc',
    nature: 'TITLE',
    level: 'STATE',
    subjects: PERSON,
    kinds: YEARLY,
  },
  PROVINCIAL_EMULATION_FIGHTER: {
    name: 'Chiến sĩ thi đua cấp tỉnh',
    shortName: 'CSTĐ cấp tỉnh',
    nature: 'TITLE',
    level: 'PROVINCE',
    subjects: PERSON,
    kinds: YEARLY,
  },
  GRASSROOTS_EMULATION_FIGHTER: {
    name: 'Chiến sĩ thi đua cơ sở',
    shortName: 'CSTĐCS',
    nature: 'TITLE',
    level: 'GRASSROOTS',
    subjects: PERSON,
    kinds: YEARLY,
  },
  ADVANCED_WORKER: {
    name: 'Lao động tiên tiến',
    shortName: 'LĐTT',
    nature: 'TITLE',
    level: 'GRASSROOTS',
    subjects: PERSON,
    kinds: YEARLY,
  },
  GOVERNMENT_FLAG: {
    name: 'Cờ thi đua của Chính phủ',
    shortName: 'Cờ Chính phủ',
    nature: 'TITLE',
    level: 'STATE',
    subjects: COLLECTIVE,
    kinds: FLAG,
  },
  PROVINCIAL_FLAG: {
    name: 'Cờ thi đua của Ủy ban nhân dân tỉnh',
    shortName: 'Cờ tỉnh',
    nature: 'TITLE',
    level: 'PROVINCE',
    subjects: COLLECTIVE,
    kinds: FLAG,
  },
  MINISTERIAL_FLAG: {
    name: 'Cờ thi đua của Bộ',
    shortName: 'Cờ Bộ',
    nature: 'TITLE',
    level: 'MINISTRY',
    subjects: COLLECTIVE,
    kinds: FLAG,
  },
  EXCELLENT_COLLECTIVE: {
    name: 'Tập thể lao động xuất sắc',
    shortName: 'TTLĐXS',
    nature: 'TITLE',
    level: 'PROVINCE',
    subjects: COLLECTIVE,
    kinds: YEARLY,
  },
  ADVANCED_COLLECTIVE: {
    name: 'Tập thể lao động tiên tiến',
    shortName: 'TTLĐTT',
    nature: 'TITLE',
    level: 'GRASSROOTS',
    subjects: COLLECTIVE,
    kinds: YEARLY,
  },
  LABOUR_ORDER_FIRST: {
    name: 'Huân chương Lao động hạng Nhất',
    shortName: 'HCLĐ hạng Nhất',
    nature: 'FORM',
    level: 'STATE',
    subjects: BOTH,
    kinds: ORDER,
  },
  LABOUR_ORDER_SECOND: {
    name: 'Huân chương Lao động hạng Nhì',
    shortName: 'HCLĐ hạng Nhì',
    nature: 'FORM',
    level: 'STATE',
    subjects: BOTH,
    kinds: ORDER,
  },
  LABOUR_ORDER_THIRD: {
    name: 'Huân chương Lao động hạng Ba',
    shortName: 'HCLĐ hạng Ba',
    nature: 'FORM',
    level: 'STATE',
    subjects: BOTH,
    kinds: ORDER,
  },
  PRIME_MINISTER_MERIT: {
    name: 'Bằng khen của Thủ tướng Chính phủ',
    shortName: 'Bằng khen Thủ tướng',
    nature: 'FORM',
    level: 'STATE',
    subjects: ANYBODY,
    kinds: ANY_FORM,
  },
  PROVINCIAL_MERIT: {
    name: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
    shortName: 'Bằng khen tỉnh',
    nature: 'FORM',
    level: 'PROVINCE',
    subjects: ANYBODY,
    kinds: ANY_FORM,
  },
  MINISTERIAL_MERIT: {
    name: 'Bằng khen của Bộ trưởng',
    shortName: 'Bằng khen Bộ',
    nature: 'FORM',
    level: 'MINISTRY',
    subjects: ANYBODY,
    kinds: ANY_FORM,
  },
  COMMEMORATIVE_MEDAL: {
    name: 'Kỷ niệm chương',
    shortName: 'Kỷ niệm chương',
    nature: 'FORM',
    level: 'MINISTRY',
    subjects: PERSON,
    kinds: MEDAL,
  },
  DIRECTOR_COMMENDATION: {
    name: 'Giấy khen của Giám đốc Sở',
    shortName: 'Giấy khen',
    nature: 'FORM',
    level: 'GRASSROOTS',
    subjects: ANYBODY,
    kinds: ANY_FORM,
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
