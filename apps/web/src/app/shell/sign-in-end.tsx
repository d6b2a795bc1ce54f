import { useApolloClient } from '@apollo/client/react';
import { useEffect, useEffectEvent, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';

import { formatTime } from '../../lib/format/index.ts';
import { lastContact } from '../../lib/last-contact.ts';
import { hrefs } from '../../lib/paths.ts';
import { useText } from '../../lib/text/language.tsx';
import { ViewerDocument } from '../../lib/viewer/viewer.gql.ts';
import { useViewer, type Viewer } from '../../lib/viewer/viewer.tsx';
import { Button } from '../../ui/button.tsx';
import { appText } from '../text.ts';
import { signInState, type SignInState } from './sign-in-end.logic.ts';
import styles from './sign-in-end.module.css';

const LOOK_EVERY_MS = 15_000;

type SignInEnd = Viewer['signInEnd'];

/** When each answer of the server was first seen: “so many seconds left” counts from there, however often it is shown. */
const seenAt = new WeakMap<SignInEnd, number>();

function firstSeen(end: SignInEnd): number {
  const seen = seenAt.get(end) ?? Date.now();
  seenAt.set(end, seen);
  return seen;
}

function stateOf(end: SignInEnd): SignInState {
  const seen = firstSeen(end);
  return signInState({
    idleMs: end.idleSeconds * 1000,
    absoluteEnd: seen + end.secondsLeft * 1000,
    lastContact: Math.max(lastContact(), seen),
    now: Date.now(),
  });
}

/** Five minutes before the sign-in ends: says so, and offers to go on. Afterwards it lets the server say that it is over. */
export function SignInEndBar() {
  const t = useText(appText).signInEnd;
  const client = useApolloClient();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const { signInEnd } = useViewer();
  const [state, setState] = useState<SignInState>({ kind: 'FAR' });
  const [work, setWork] = useState<'NONE' | 'BUSY' | 'FAILED'>('NONE');

  /** Asking is using: a sign-in that lives goes on, one that is over leads to the sign-in page (shell.tsx). */
  async function ask(): Promise<void> {
    setWork('BUSY');
    const answer = await client.query({ query: ViewerDocument, fetchPolicy: 'network-only' }).catch(() => undefined);
    setWork(answer === undefined ? 'FAILED' : 'NONE');
    look();
  }

  function look(): void {
    setState(stateOf(signInEnd));
  }

  const handleTick = useEffectEvent(() => {
    const next = stateOf(signInEnd);
    setState(next);
    if (next.kind === 'OVER' && work !== 'BUSY') void ask();
  });

  useEffect(() => {
    firstSeen(signInEnd);
    const timer = setInterval(() => handleTick(), LOOK_EVERY_MS);
    // A machine that slept, or a tab left alone, looks at once when it is seen again.
    const wake = () => handleTick();
    document.addEventListener('visibilitychange', wake);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', wake);
    };
  }, [signInEnd]);

  // The region is always there: one that appears together with its text is not read out.
  return (
    <div role="status" className={state.kind === 'NEAR' ? styles['bar'] : undefined}>
      {state.kind === 'NEAR' && (
        <>
          <p className={styles['words']}>
            {work === 'FAILED' ? t.failed : t[state.reason](formatTime(new Date(state.endsAt).toISOString()))}
          </p>
          {state.reason === 'IDLE' ? (
            <Button size="small" onClick={() => void ask()} busyLabel={work === 'BUSY' ? t.continuing : undefined}>
              {t.continue}
            </Button>
          ) : (
            <Button size="small" onClick={() => void navigate(hrefs.signIn(`${pathname}${search}`))}>
              {t.signInAgain}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
