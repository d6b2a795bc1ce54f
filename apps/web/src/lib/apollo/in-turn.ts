import { ApolloLink } from '@apollo/client';
import { defer, finalize, share, Subject, switchMap, take, type Observable } from 'rxjs';

/**
 * The same question is on its way once. Whoever asks it meanwhile, because something was changed, does not get the answer to the
 * question from before the change: it is asked once more as soon as that answer is there, for all who asked meanwhile. So no answer
 * is overtaken by an older one, and a page that hears of many changes asks no faster than it is answered.
 */
export function createInTurnLink(): ApolloLink {
  const onTheWay = new Map<string, Subject<void>>();
  const next = new Map<string, Observable<ApolloLink.Result>>();

  function ask(key: string, answer: Observable<ApolloLink.Result>): Observable<ApolloLink.Result> {
    return defer(() => {
      const ended = new Subject<void>();
      onTheWay.set(key, ended);
      return answer.pipe(
        finalize(() => {
          onTheWay.delete(key);
          ended.next();
        }),
      );
    });
  }

  return new ApolloLink((operation, forward) => {
    const key = `${operation.operationName ?? ''} ${JSON.stringify(operation.variables)}`;
    return defer(() => {
      const ended = onTheWay.get(key);
      if (ended === undefined) return ask(key, forward(operation));
      const known = next.get(key);
      if (known !== undefined) return known;
      const turn = ended.pipe(
        take(1),
        switchMap(() => {
          next.delete(key);
          return ask(key, forward(operation));
        }),
        finalize(() => {
          // Nobody waits for it any more.
          if (next.get(key) === turn) next.delete(key);
        }),
        share(),
      );
      next.set(key, turn);
      return turn;
    });
  });
}
