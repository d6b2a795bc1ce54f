import { type ClientBase, DatabaseError, type Pool } from 'pg';

export type StatementObserver = (sql: string) => void;

type Query = (...args: unknown[]) => unknown;

/** Sees every statement that goes through the pool's connections, whoever sends it. */
export function observeStatements(pool: Pool): (observer: StatementObserver) => () => void {
  const observers = new Set<StatementObserver>();
  pool.on('connect', (connection) => watch(connection, observers));
  return (observer) => {
    observers.add(observer);
    return () => observers.delete(observer);
  };
}

function watch(connection: ClientBase, observers: ReadonlySet<StatementObserver>): void {
  const query = connection.query.bind(connection) as Query; // pg has six call forms; all pass through unchanged
  Object.defineProperty(connection, 'query', {
    value: (...args: unknown[]) => {
      if (observers.size > 0) for (const observer of observers) observer(textOf(args[0]));
      const last = args.at(-1);
      if (typeof last === 'function') {
        args[args.length - 1] = (error: unknown, result: unknown) => last(nameConstraint(error), result);
      }
      const answer = query(...args);
      return answer instanceof Promise
        ? answer.catch((error: unknown) => {
            throw nameConstraint(error);
          })
        : answer;
    },
  });
}

function textOf(first: unknown): string {
  if (typeof first === 'string') return first;
  return (first as { readonly text?: string } | undefined)?.text ?? ''; // a query object carries its text
}

/** Triggers of ours raise with a constraint's name beside the message, and Prisma passes on the message only. */
function nameConstraint(error: unknown): unknown {
  if (error instanceof DatabaseError && error.constraint && !error.message.includes(`"${error.constraint}"`)) {
    error.message += ` (constraint "${error.constraint}")`;
  }
  return error;
}
