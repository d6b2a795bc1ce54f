import { useState } from 'react';

import { RecoveryCodes, SecondFactorSetup } from '../../features/account/index.ts';
import { useDocumentTitle } from '../../lib/document-title.ts';
import { useText } from '../../lib/text/language.tsx';
import { Button } from '../../ui/button.tsx';
import { doorText } from './door-text.ts';
import type { NextStepProps } from './next-step.tsx';
import styles from './sign-in-page.module.css';
import { StepHeading } from './step-heading.tsx';

/** A role demands codes: they are set up at the door, once, and lead in. */
export function SecondFactorSetupStep({ username, onStep, onIn }: Omit<NextStepProps, 'step'>) {
  const words = useText(doorText);
  const t = words.setup;
  const [codes, setCodes] = useState<readonly string[] | undefined>(undefined);
  useDocumentTitle(t.title);
  return (
    <div className={styles['form']}>
      <StepHeading>{t.title}</StepHeading>
      {codes === undefined ? (
        <>
          <p>{t.lead}</p>
          <SecondFactorSetup onDone={setCodes} />
          <Button variant="quiet" onClick={() => onStep(undefined)}>
            {words.back}
          </Button>
        </>
      ) : (
        <RecoveryCodes codes={codes} username={username} doneLabel={t.enter} onDone={() => void onIn()} />
      )}
    </div>
  );
}
