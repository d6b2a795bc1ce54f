import type { IssuerKeyPair } from '../issuer/index.ts';
import { CHOICE } from '../choice.ts';
import type { Choice } from '../choice.ts';
import { SEALABLE_BASES } from '@thidua/domain/secret-ballot';
import type { BallotChannel } from '@thidua/domain/secret-ballot';
import type { Conduct, RoundPlan } from './play-round.ts';
import { randomFrom } from './random-from.ts';

const CHOICES = Object.values(CHOICE);

/** Twelve members, two items, every channel and every conduct: three on paper, one named, one excluded from the second item. */
export function everyChannelPlan(issuers: readonly IssuerKeyPair[]): RoundPlan {
  const conducts: readonly Conduct[] = [1, 2, 'GARBLED', 1, 'KEPT', 3, 1];
  return {
    seed: 'every channel',
    members: 12,
    issuers,
    channel: (member, item) => {
      if (member < 3) return 'ENVELOPE';
      if (member === 3) return 'NAMED';
      return member === 4 && item === 1 ? 'EXCLUDED' : 'ELECTRONIC';
    },
    conduct: (member) => conducts[(member - 4) % conducts.length] ?? CHOICE.APPROVE,
    threshold: { num: 1, den: 2, strict: true },
  };
}

/** A round that follows from its seed: size, channels, choices, share and base. */
export function randomPlan(seed: string, issuers: readonly IssuerKeyPair[], maxMembers = 12): RoundPlan {
  const random = randomFrom(`plan ${seed}`);
  const members = 3 + random.below(maxMembers - 2);
  const den = 1 + random.below(10);
  // At least three papers come back, or none of those handed out.
  const paper = members >= 6 && random.below(3) === 0 ? 3 + random.below(2) : 0;
  const lost = random.below(3) === 0 ? paper : paper - 3;
  const conducts: readonly Conduct[] = [...CHOICES, ...CHOICES, 'KEPT', 'AWAY', 'GARBLED'];
  const table = Array.from({ length: members * issuers.length }, () => ({
    channel: random.below(9) === 0 ? ('NAMED' as const) : random.below(9) === 0 ? ('EXCLUDED' as const) : undefined,
    conduct: conducts[random.below(conducts.length)] ?? CHOICE.BLANK,
    opinion: CHOICES[random.below(CHOICES.length)] ?? CHOICE.BLANK,
  }));
  const at = (member: number, item: number): (typeof table)[number] | undefined => table[item * members + member];
  return {
    seed,
    members,
    issuers,
    // The last member always votes: somebody must be left to divide by.
    channel: (member, item): BallotChannel => {
      if (member < paper) return 'ENVELOPE';
      return member === members - 1 ? 'ELECTRONIC' : (at(member, item)?.channel ?? 'ELECTRONIC');
    },
    conduct: (member, item): Conduct => at(member, item)?.conduct ?? 'AWAY',
    isPaperLost: (member) => member < lost,
    opinion: (member, item): Choice => at(member, item)?.opinion ?? CHOICE.BLANK,
    threshold: { num: 1 + random.below(den), den, strict: random.below(2) === 0 },
    base: SEALABLE_BASES[random.below(2)] ?? 'ALL_MEMBERS',
  };
}
