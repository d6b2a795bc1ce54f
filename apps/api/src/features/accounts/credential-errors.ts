import type { UserError } from '../../platform/user-error.ts';
import { InputProblemsError } from '../../platform/user-error.ts';
import {
  LinkOverError,
  NoEmailError,
  NoMailServerError,
  NoProviderError,
  ReachedByMailError,
  SecondFactorDemandedError,
  SignInStepOverError,
  TooManyAttemptsError,
  WrongCodeError,
  WrongCredentialsError,
} from './account.result.ts';
import type { PasswordRefusal } from './password-choice.ts';
import type { CodeRefusal } from './second-factors.ts';
import type { ProofRefusal } from './prove-owner.ts';
import type { NoMailServer } from './use-cases/change-email.ts';
import type { NoProvider } from './use-cases/identity-links.ts';
import type { StepOver } from './use-cases/choose-password.ts';
import type { SecondFactorDemanded } from './use-cases/second-factor-changes.ts';
import type { ReachedByMail } from './use-cases/set-one-time-password.ts';
import type { NoEmail } from './use-cases/start-password-reset.ts';
import type { LinkOver } from './use-cases/verify-email.ts';

type Refusal =
  | NoProvider
  | CodeRefusal
  | ProofRefusal
  | PasswordRefusal
  | NoMailServer
  | NoEmail
  | StepOver
  | LinkOver
  | ReachedByMail
  | SecondFactorDemanded;

interface Errors {
  readonly WRONG_CREDENTIALS: WrongCredentialsError;
  readonly NO_PROVIDER: NoProviderError;
  readonly WRONG_CODE: WrongCodeError;
  readonly SECOND_FACTOR_DEMANDED: SecondFactorDemandedError;
  readonly TOO_MANY_ATTEMPTS: TooManyAttemptsError;
  readonly INPUT_PROBLEMS: InputProblemsError;
  readonly NO_MAIL_SERVER: NoMailServerError;
  readonly NO_EMAIL: NoEmailError;
  readonly REACHED_BY_MAIL: ReachedByMailError;
  readonly STEP_OVER: SignInStepOverError;
  readonly LINK_OVER: LinkOverError;
}

/** What the world sees of a refusal of this feature: exactly the classes for the codes that the use case may give. */
export function credentialError<R extends Refusal>(refusal: R): Errors[R['code']] {
  // Each branch makes the class that the table above names for its code.
  return errorOf(refusal) as Errors[R['code']];
}

function errorOf(refusal: Refusal): UserError {
  switch (refusal.code) {
    case 'WRONG_CREDENTIALS':
      return new WrongCredentialsError();
    case 'NO_PROVIDER':
      return new NoProviderError();
    case 'WRONG_CODE':
      return new WrongCodeError();
    case 'SECOND_FACTOR_DEMANDED':
      return new SecondFactorDemandedError(refusal.roles);
    case 'TOO_MANY_ATTEMPTS':
      return new TooManyAttemptsError(refusal.retryAfterSeconds);
    case 'INPUT_PROBLEMS':
      return new InputProblemsError(refusal.problems);
    case 'NO_MAIL_SERVER':
      return new NoMailServerError();
    case 'NO_EMAIL':
      return new NoEmailError();
    case 'REACHED_BY_MAIL':
      return new ReachedByMailError(refusal.sentTo);
    case 'STEP_OVER':
      return new SignInStepOverError();
    case 'LINK_OVER':
      return new LinkOverError();
  }
}
