import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';

import { errorCodeOf } from '../../../lib/apollo/error-code.ts';
import { useText } from '../../../lib/text/language.tsx';
import { registrationText, type RegistrationWords } from '../text.ts';
import { RemindRegistrationsDocument, type RemindRegistrationsMutation } from './manage-registrations.gql.ts';

interface Reminding {
  readonly remind: () => void;
  readonly isBusy: boolean;
  /** What the last press did, in sentences. */
  readonly outcome: string | undefined;
  readonly failure: string | undefined;
}

/** Reminds whoever has not registered; pressing again reminds nobody twice a day and says so. */
export function useReminding(year: number): Reminding {
  const t = useText(registrationText);
  const client = useApolloClient();
  const [isBusy, setIsBusy] = useState(false);
  const [outcome, setOutcome] = useState<string | undefined>(undefined);
  const [failure, setFailure] = useState<string | undefined>(undefined);

  async function remind(): Promise<void> {
    setIsBusy(true);
    setFailure(undefined);
    try {
      const { data } = await client.mutate({ mutation: RemindRegistrationsDocument, variables: { input: { year } } });
      if (data === undefined) throw new TypeError('No answer');
      setOutcome(sentencesOf(t, data.remindRegistrations));
    } catch (error) {
      setOutcome(undefined);
      setFailure(t.act.failed(errorCodeOf(error)));
    }
    setIsBusy(false);
  }

  return { remind: () => void remind(), isBusy, outcome, failure };
}

function sentencesOf({ board }: RegistrationWords, answer: RemindRegistrationsMutation['remindRegistrations']): string {
  switch (answer.__typename) {
    case 'NobodyToRemindError':
      return board.nobody;
    case 'RegistrationsReminded': {
      const { reminded, byMail, alreadyToday, withoutAccount } = answer;
      return [
        ...(reminded === 0 ? [] : [board.reminded(reminded, byMail)]),
        ...(alreadyToday === 0 ? [] : [board.already(alreadyToday)]),
        ...(withoutAccount === 0 ? [] : [board.withoutAccount(withoutAccount)]),
      ].join(' ');
    }
  }
}
