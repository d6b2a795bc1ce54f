import type { SignInStep } from '../../gql/schema-types.ts';
import { ChoosePasswordStep } from './choose-password-step.tsx';
import { SecondFactorSetupStep } from './second-factor-setup-step.tsx';
import { SecondFactorStep } from './second-factor-step.tsx';

export interface NextStepProps {
  readonly step: SignInStep;
  readonly username: string;
  /** Another step follows; undefined begins again with name and password. */
  readonly onStep: (step: SignInStep | undefined) => void;
  readonly onIn: () => Promise<void>;
}

/** The step that is still missing after the right password. */
export function NextStep({ step, ...next }: NextStepProps) {
  switch (step) {
    case 'NEW_PASSWORD':
      return <ChoosePasswordStep {...next} />;
    case 'SECOND_FACTOR':
      return <SecondFactorStep {...next} />;
    case 'SECOND_FACTOR_SETUP':
      return <SecondFactorSetupStep {...next} />;
  }
}
