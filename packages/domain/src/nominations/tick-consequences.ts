import type { OwnLevelAward } from '../vocabulary/index.ts';

/**
 * What a tick in the grid sets besides itself: Chiến sĩ thi đua cơ sở stands on Lao động tiên tiến of the same year (Luật
 * TĐKT 2003 Điều 23(1); Luật 2022 Điều 23(1)), so it brings the base title along and falls with it. The base comes first.
 */
export function awardsToNominate(award: OwnLevelAward): readonly OwnLevelAward[] {
  return award === 'GRASSROOTS_EMULATION_FIGHTER' ? ['ADVANCED_WORKER', award] : [award];
}

/** What an untick takes away besides itself, the title that stands on it first. */
export function awardsToRemove(award: OwnLevelAward): readonly OwnLevelAward[] {
  return award === 'ADVANCED_WORKER' ? ['GRASSROOTS_EMULATION_FIGHTER', award] : [award];
}
