import { useApolloClient } from '@apollo/client/react';
import type { InputProblem } from '@thidua/domain/kernel';
import { useState } from 'react';

import { errorCodeOf, faultOf } from '../../../lib/apollo/error-code.ts';
import { readAgain } from '../../../lib/apollo/read-again.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { organisationText, type OrganisationWords } from '../text.ts';
import { missingIn, type Act, type ActValue, type ActValues, type Blocked } from './act.ts';
import { problemSentence } from './act-problems.ts';
import { PastEffectsDocument, type PastEffectsQuery } from './past-effects.gql.ts';

type Errors = Readonly<Record<string, string>>;
type Effects = PastEffectsQuery['pastEffects'];

interface ActForm {
  readonly values: ActValues;
  readonly set: (name: string, value: ActValue) => void;
  readonly reason: string;
  readonly setReason: (reason: string) => void;
  readonly errors: Errors;
  readonly failure: string | undefined;
  readonly attempt: number;
  readonly isBusy: boolean;
  /** What the change touches; present in the check step. */
  readonly effects: Effects | undefined;
  /** What still hangs on a department that was to be closed or merged. */
  readonly blocked: readonly Blocked[];
  readonly submit: () => Promise<void>;
  readonly back: () => void;
}

/** Two steps of an act: fill in, check, send. What was typed stays until it is done. */
export function useAct(act: Act, onDone: () => void): ActForm {
  const t = useText(organisationText);
  const client = useApolloClient();
  const toast = useToast();
  const [values, setValues] = useState<ActValues>(act.initial);
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<Errors>({});
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const [attempt, setAttempt] = useState(0);
  const [isBusy, setIsBusy] = useState(false);
  const [blocked, setBlocked] = useState<readonly Blocked[]>([]);
  const [effects, setEffects] = useState<Effects | undefined>(undefined);

  function tell(problems: readonly InputProblem[]): void {
    setErrors(Object.fromEntries(problems.map((problem) => [problem.field, problemSentence(t, act.fields, problem)])));
    setAttempt(attempt + 1);
    // What is wrong with a field is put right where the field is.
    if (problems.some(({ field }) => field !== 'reason')) setEffects(undefined);
  }

  async function check(past: NonNullable<Act['past']>): Promise<void> {
    const from = past.dayOf(values);
    if (from === undefined) return;
    const variables = { from, staffIds: past.staffIds(values), departmentIds: past.departmentIds(values) };
    const { data } = await client.query({ query: PastEffectsDocument, variables, fetchPolicy: 'no-cache' });
    const effectsThen = data?.pastEffects;
    setEffects(effectsThen && { ...effectsThen, needsReason: effectsThen.needsReason || act.needsReason === true });
  }

  async function send(): Promise<void> {
    const answer = await act.send(client, values, reason);
    if (answer === undefined) return setFailure(t.form.failed);
    switch (answer.__typename) {
      case 'Department':
      case 'StaffMember':
      case 'Transfer':
        await settle(answer);
        return;
      case 'InputProblemsError':
        return tell(
          answer.problems.map(({ field, code, limit, actual }) => ({
            field,
            code,
            ...(limit === null ? {} : { limit }),
            ...(actual === null ? {} : { actual }),
          })),
        );
      case 'StaleRecordError':
        return setFailure(t.form.stale);
      case 'InvalidTransitionError':
        return setFailure(t.form.invalid(statusWords(t, answer.from)));
      case 'DepartmentInUseError':
        setBlocked(answer.blocked);
    }
  }

  async function settle(done: { readonly id: string; readonly version: number }): Promise<void> {
    await readAgain(client);
    const { undo, undone } = act;
    const onUndo =
      undo === undefined
        ? {}
        : {
            onUndo: () =>
              void undo(client, values, done).then(async () => {
                await readAgain(client);
                toast({ message: undone ?? act.done });
              }),
          };
    toast({ message: act.done, ...onUndo });
    onDone();
  }

  async function submit(): Promise<void> {
    if (isBusy) return;
    setFailure(undefined);
    setBlocked([]);
    const missing = missingIn(act.fields, values);
    if (missing.length > 0) return tell(missing);
    if (effects?.needsReason === true && reason.trim() === '') return tell([{ field: 'reason', code: 'REQUIRED' }]);
    setErrors({});
    setIsBusy(true);
    try {
      await (act.past !== undefined && effects === undefined ? check(act.past) : send());
    } catch (error) {
      setFailure(faultSentence(t, error));
    } finally {
      setIsBusy(false);
    }
  }

  return {
    values,
    set: (name, value) => {
      setValues({ ...values, [name]: value });
      setErrors(Object.fromEntries(Object.entries(errors).filter(([field]) => field !== name)));
    },
    reason,
    setReason,
    errors,
    failure,
    attempt,
    isBusy,
    blocked,
    effects,
    submit,
    back: () => setEffects(undefined),
  };
}

function statusWords(t: OrganisationWords, status: string): string {
  const names: Readonly<Record<string, string>> = t.transferStatus;
  return names[status] ?? status;
}

function faultSentence(t: OrganisationWords, error: unknown): string {
  const fault = faultOf(error);
  if (fault === 'FORBIDDEN' || fault === 'NOT_FOUND') return t.form.forbidden;
  const code = errorCodeOf(error);
  return code === 'NETWORK' ? t.form.failed : t.form.failedWith(code);
}
