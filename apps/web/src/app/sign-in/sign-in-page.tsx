import { useQuery } from '@apollo/client/react';
import { SIGN_IN_STEPS } from '@thidua/domain/accounts';
import { isOneOf } from '@thidua/domain/kernel';
import { lazy, Suspense, useState } from 'react';
import { Link, useLocation, useSearchParams } from 'react-router';

import type { SignInStep } from '../../gql/schema-types.ts';
import { paths } from '../../lib/paths.ts';
import { useText, type Language } from '../../lib/text/language.tsx';
import { Notice } from '../../ui/notice.tsx';
import { appText } from '../text.ts';
import { Door } from './door.tsx';
import { hasEnded } from './has-ended.ts';
import { ProviderLink } from './provider-link.tsx';
import { SampleSignIns } from './sample-sign-ins.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { SignInInfoDocument } from './sign-in.gql.ts';
import styles from './sign-in-page.module.css';
import { useSignIn, type SignInProblem } from './use-sign-in.ts';

// Few people ever see a second step at the door; it comes when it is needed.
const NextStep = lazy(async () => ({ default: (await import('./next-step.tsx')).NextStep }));

/** The door. A sample organisation shows its people as buttons. */
export function SignInPage() {
  const t = useText(appText);
  const { data } = useQuery(SignInInfoDocument);
  // Pressed here, it counts more than what the account remembers.
  const [language, setLanguage] = useState<Language | undefined>(undefined);
  const [params] = useSearchParams();
  const { signIn, isBusy, problem, username, step, setStep, comeIn } = useSignIn(language, stepIn(params.get('buoc')));
  const trips: Readonly<Record<string, string>> = t.signIn.trip;
  const tripWords = trips[params.get('loi') ?? ''];
  const isEnded = hasEnded(useLocation().state);
  const info = data?.signInInfo;

  const samples = info !== undefined && info.samples.length > 0 && (
    <SampleSignIns samples={info.samples} onChoose={(sample) => void signIn(sample.username, sample.password)} />
  );
  return (
    <Door
      organisationName={info?.organisationName}
      onLanguage={setLanguage}
      below={step === undefined ? samples : undefined}
    >
      {step === undefined ? (
        <>
          <div className={styles['notices']}>
            {isEnded && problem === undefined && <Notice kind="info">{t.signIn.ended}</Notice>}
            {tripWords !== undefined && problem === undefined && (
              <Notice kind="warning" isAlert>
                {tripWords}
              </Notice>
            )}
            {problem !== undefined && (
              <Notice kind="danger" isAlert>
                {problemWords(problem, t.signIn)}
              </Notice>
            )}
          </div>
          <SignInForm isBusy={isBusy} onSubmit={(username, password) => void signIn(username, password)} />
          {info?.providerLabel != null && <ProviderLink label={info.providerLabel} next={params.get('tiep')} />}
          <p className={styles['aside']}>
            <Link to={paths.forgotPassword}>{t.signIn.forgot}</Link>
          </p>
        </>
      ) : (
        <Suspense>
          <NextStep step={step} username={username} onStep={setStep} onIn={comeIn} />
        </Suspense>
      )}
    </Door>
  );
}

/** The common sign-in leads back to the step that is still missing; the server knows who it is about. */
function stepIn(slug: string | null): SignInStep | undefined {
  return slug !== null && isOneOf(SIGN_IN_STEPS, slug) ? slug : undefined;
}

interface ProblemWords {
  readonly wrong: string;
  readonly failed: string;
  readonly tooMany: (minutes: number) => string;
}

function problemWords(problem: SignInProblem, words: ProblemWords): string {
  switch (problem.kind) {
    case 'WRONG':
      return words.wrong;
    case 'TOO_MANY':
      return words.tooMany(Math.max(1, Math.ceil(problem.retryAfterSeconds / 60)));
    case 'FAILED':
      return words.failed;
  }
}
