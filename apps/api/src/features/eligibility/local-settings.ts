import { z } from 'zod';
import type { LocalReading, LocalSetting, LocalSettings } from '@thidua/domain/eligibility';
import { isPlainDate, plainDate } from '@thidua/domain/kernel';
import { RATING_LEVELS } from '@thidua/domain/vocabulary';

const day = z.string().refine(isPlainDate).transform(plainDate);
const rating = z.enum(RATING_LEVELS).optional();

/**
 * The keys of `organisation_settings` that eligibility reads, and the shape of each value; `legalGround` names the paper.
 *
 * | key                      | value                                             | meaning                                              |
 * | longAbsenceDays          | 40 or "NO_LIMIT"                                  | working days of sick/unpaid leave that refuse LĐTT    |
 * | grassrootsFighterCap     | 1500 (basis points of the holders of LĐTT)        | highest share of CSTĐCS (NĐ 91 Điều 9(3): at most 15 %) |
 * | excellentCollectiveCap   | 5000 (basis points of the collectives with TTLĐTT) | highest share of TTLĐXS proposed (L22 Điều 27(3))      |
 * | fighterCapAtSending      | true or false                                     | the cap of CSTĐCS holds for lists as they are sent   |
 * | divisionFighterShare     | 2000 (basis points of the division's own LĐTT)    | highest share of CSTĐCS that one division sends      |
 * | commendationPlaces       | 10                                                | people sent for Giấy khen in a year                  |
 * | provincialFighterPlaces  | 2                                                 | people sent for CSTĐ cấp tỉnh in a year              |
 * | provincialMeritPlaces    | 5                                                 | people sent for Bằng khen cấp tỉnh in a year         |
 * | registrationRequired     | true or false                                     | registration still asked for under the law of 2022    |
 * | newStaffMonths           | 6                                                 | months of work for LĐTT under NĐ 152                   |
 * | initiativeReuse          | "ONE_YEAR" or "MAY_REPEAT"                        | one initiative for titles of several years            |
 * | initiativeYears          | "3"                                               | years that an initiative of the province counts      |
 * | directorCommendation     | {minimumPersonRating, minimumCollectiveRating}    | criteria of Giấy khen under the law of 2022            |
 * | memberBase               | "ALL_MEMBERS" or "WITHOUT_EXCLUDED"               | who counts in the share of LĐTT of a collective       |
 * | delegatedRulesIssuedOn   | "2025-09-01" or "NOT_YET"                         | transition T3 of NĐ 152                                |
 * | reading:<rule id>        | {applies: boolean}                                | how the province reads a rule in doubt, reading:LDTT.5 |
 */
const VALUES = {
  longAbsenceDays: z.union([z.int().positive(), z.literal('NO_LIMIT')]),
  grassrootsFighterCap: z.int().min(0).max(10_000),
  excellentCollectiveCap: z.int().min(0).max(10_000),
  fighterCapAtSending: z.boolean(),
  divisionFighterShare: z.int().min(0).max(10_000),
  commendationPlaces: z.int().min(0),
  provincialFighterPlaces: z.int().min(0),
  provincialMeritPlaces: z.int().min(0),
  registrationRequired: z.boolean(),
  newStaffMonths: z.int().min(0).max(12),
  initiativeReuse: z.enum(['ONE_YEAR', 'MAY_REPEAT']),
  initiativeYears: z.enum(['1', '2', '3', '4', '5', '6']).transform(Number),
  directorCommendation: z.object({ minimumPersonRating: rating, minimumCollectiveRating: rating }),
  memberBase: z.enum(['ALL_MEMBERS', 'WITHOUT_EXCLUDED']),
  delegatedRulesIssuedOn: z.union([z.literal('NOT_YET'), day]),
} as const;

const READING = z.object({ applies: z.boolean() });
const READING_PREFIX = 'reading:';

export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
  readonly legalGround: string;
}

/** A value that has not the shape of its key. */
export class WrongSetting extends Error {
  override readonly name = 'WrongSetting';
}

/** What the province or the body has set, from rows that hold on one day. Throws for a value that has another shape. */
export function localSettingsFrom(rows: readonly SettingRow[]): LocalSettings {
  const read = <T>(key: string, shape: z.ZodType<T>): LocalSetting<T> | undefined => {
    const row = rows.find((candidate) => candidate.key === key);
    return row && { value: parsed(row, shape), ground: row.legalGround };
  };
  return {
    longAbsenceDays: read('longAbsenceDays', VALUES.longAbsenceDays),
    grassrootsFighterCap: read('grassrootsFighterCap', VALUES.grassrootsFighterCap),
    excellentCollectiveCap: read('excellentCollectiveCap', VALUES.excellentCollectiveCap),
    fighterCapAtSending: read('fighterCapAtSending', VALUES.fighterCapAtSending),
    divisionFighterShare: read('divisionFighterShare', VALUES.divisionFighterShare),
    commendationPlaces: read('commendationPlaces', VALUES.commendationPlaces),
    provincialFighterPlaces: read('provincialFighterPlaces', VALUES.provincialFighterPlaces),
    provincialMeritPlaces: read('provincialMeritPlaces', VALUES.provincialMeritPlaces),
    registrationRequired: read('registrationRequired', VALUES.registrationRequired),
    newStaffMonths: read('newStaffMonths', VALUES.newStaffMonths),
    initiativeReuse: read('initiativeReuse', VALUES.initiativeReuse),
    initiativeYears: read('initiativeYears', VALUES.initiativeYears),
    directorCommendation: read('directorCommendation', VALUES.directorCommendation),
    memberBase: read('memberBase', VALUES.memberBase),
    delegatedRulesIssuedOn: read('delegatedRulesIssuedOn', VALUES.delegatedRulesIssuedOn),
    readings: readingsFrom(rows),
  };
}

function readingsFrom(rows: readonly SettingRow[]): Readonly<Record<string, LocalReading>> {
  const readings = rows
    .filter(({ key }) => key.startsWith(READING_PREFIX))
    .map((row) => {
      const { applies } = parsed(row, READING);
      return [row.key.slice(READING_PREFIX.length), { applies, ground: row.legalGround }] as const;
    });
  return Object.fromEntries(readings);
}

function parsed<T>(row: SettingRow, shape: z.ZodType<T>): T {
  const result = shape.safeParse(row.value);
  if (!result.success) throw new WrongSetting(`${row.key} has a wrong value: ${result.error.message}`);
  return result.data;
}
