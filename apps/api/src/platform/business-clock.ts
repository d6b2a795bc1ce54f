import { dayIn } from '@thidua/domain/kernel';
import type { PlainDate } from '@thidua/domain/kernel';
import type { Actor } from '@thidua/domain/accounts';

/** The real clock, as the platform hands it in. */
interface Clock {
  readonly now: () => Date;
}

type BodyTime = Pick<Actor, 'clockOffsetSeconds' | 'timeZone'>;

/** The moment it is in the actor's body: business times such as submittedAt are taken from here (docs/decisions/0004). */
export function businessNow(clock: Clock, actor: BodyTime): Date {
  return new Date(clock.now().valueOf() + actor.clockOffsetSeconds * 1000);
}

/** The day it is in the actor's body, in the body's own zone. */
export function businessToday(clock: Clock, actor: BodyTime): PlainDate {
  return dayIn(actor.timeZone, businessNow(clock, actor));
}
