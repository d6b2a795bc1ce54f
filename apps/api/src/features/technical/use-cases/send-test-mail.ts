import { maskEmail } from '@thidua/domain/accounts';
import { err, ok } from '@thidua/domain/kernel';
import type { Result } from '@thidua/domain/kernel';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { takeFromBudget } from '../../accounts/index.ts';

export type TestMailRefusal =
  | { readonly code: 'NO_MAIL_SERVER' }
  | { readonly code: 'NO_EMAIL' }
  | { readonly code: 'TOO_MANY_ATTEMPTS'; readonly retryAfterSeconds: number }
  /** What the server, or the way to it, answered. */
  | { readonly code: 'MAIL_NOT_TAKEN'; readonly answer: string };

const BUDGET = { limit: 5, windowMs: 10 * 60_000 } as const;
const ANSWER_MAX = 300;

/**
 * Sends a mail to the administrator's own verified address, past the queue, and waits for what the server says: a queue would
 * answer "sent" to every wrong password. Gives the address, masked.
 */
export async function sendTestMail(context: ActingContext): Promise<Result<string, TestMailRefusal>> {
  const { db, platform, actor } = context;
  const { mailer } = platform;
  if (mailer === undefined) return err({ code: 'NO_MAIL_SERVER' });
  const { email, emailVerifiedAt, organisation } = await db.account.findUniqueOrThrow({
    where: { id: actor.accountId },
    select: { email: true, emailVerifiedAt: true, organisation: { select: { name: true } } },
  });
  if (email === null || emailVerifiedAt === null) return err({ code: 'NO_EMAIL' });
  if ((await takeFromBudget(platform, 'test-mail', actor.accountId, BUDGET)) === undefined)
    return err({ code: 'TOO_MANY_ATTEMPTS', retryAfterSeconds: BUDGET.windowMs / 1000 });
  const answer = await mailer
    .send({
      to: email,
      subject: 'Thư thử của phần mềm thi đua, khen thưởng',
      text: `Thư này cho biết phần mềm thi đua, khen thưởng của ${organisation.name} gửi được thư.\nThư tự động, không trả lời thư này.\n`,
    })
    .then(() => undefined, answerOf);
  await inTransaction<undefined, never>(context, async ({ audit }) => {
    const detail = { isTaken: answer === undefined };
    audit({ action: 'TEST_MAIL_SENT', objectType: 'Instance', objectId: null, detail });
    return ok(undefined);
  });
  return answer === undefined ? ok(maskEmail(email)) : err({ code: 'MAIL_NOT_TAKEN', answer });
}

/** The reply of the mail server where there was one, else what stood in the way: a code, never the address with its password. */
function answerOf(error: unknown): string {
  if (!(error instanceof Error)) return 'ERROR';
  const { response, code } = error as Error & { readonly response?: unknown; readonly code?: unknown };
  const said = typeof response === 'string' ? response : typeof code === 'string' ? code : error.name;
  return said.replaceAll(/\s+/g, ' ').slice(0, ANSWER_MAX);
}
