import type { ApolloClient } from '@apollo/client';
import type { InputProblem } from '@thidua/domain/kernel';

import { problemSentence } from '../../../lib/outcome/problem-sentence.ts';
import type { outcomeOf } from '../../../lib/outcome/outcome.ts';
import { outcomeText } from '../../../lib/outcome/text.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useToast } from '../../../ui/toast.tsx';
import { useKeptForm } from '../logic/use-kept-form.ts';
import { RestoredNotice } from './restored-notice.tsx';
import { FormDialog, type FormDialogProps } from '../../../ui/forms/form-dialog.tsx';
import type { FormValues } from '../../../ui/forms/form-field.ts';

/** What the act answers when it is done. */
type DoneOf<Told extends { readonly __typename: string }> = Extract<
  Awaited<ReturnType<typeof outcomeOf<Told>>>,
  { readonly kind: 'DONE' }
>['done'];

export interface SentFormDialogProps<Told extends { readonly __typename: string }> extends Omit<
  FormDialogProps,
  'sentenceOf' | 'onSend' | 'initial' | 'fields' | 'onType' | 'notice'
> {
  /** None where nothing is asked. */
  readonly fields?: FormDialogProps['fields'];
  readonly initial?: FormValues;
  /** What is wrong, by its code, where this form has words of its own for it. */
  readonly problems?: Readonly<Record<string, string>>;
  /** Said when it is done; nothing where the page changes instead. */
  readonly done?: string;
  /** The field at which problems of others are told, e.g. of rows that the form does not show; by the other's name where it matters. */
  readonly problemsAt?: string | ((field: string, values: FormValues) => string);
  readonly onAsk: (client: ApolloClient, values: FormValues) => Promise<Told | undefined>;
  readonly onDone?: (done: DoneOf<Told>) => void;
  /** The sentence of an answer that is a refusal of this act alone; nothing for one that did what was asked. */
  readonly refusalOf?: (answer: DoneOf<Told>) => string | undefined;
  /**
   * Under this name what is typed is kept on this machine until it is sent, and comes back when the form is opened again. With the version
   * of the record in it, where it changes one: over words of others an older text does not come back.
   */
  readonly keptAs?: string;
}

/** A form over the page that sends one act: what came of it is told, and what is on the screen is asked again. */
export function SentFormDialog<Told extends { readonly __typename: string }>({
  fields = [],
  initial = {},
  problems = {},
  done,
  problemsAt,
  onAsk,
  onDone,
  refusalOf,
  keptAs,
  ...dialog
}: SentFormDialogProps<Told>) {
  const outcomeWords = useText(outcomeText);
  const showToast = useToast();
  const { send } = useSending();
  const typed = useKeptForm(keptAs, fields, initial);

  function placed(problem: InputProblem, values: FormValues): InputProblem {
    const isShown = fields.some(({ name }) => problem.field === name || problem.field.startsWith(`${name}.`));
    if (isShown || problemsAt === undefined) return problem;
    return { ...problem, field: typeof problemsAt === 'string' ? problemsAt : problemsAt(problem.field, values) };
  }

  return (
    <FormDialog
      key={typed.start}
      {...dialog}
      fields={fields}
      initial={typed.initial}
      onType={typed.keep}
      notice={typed.isRestored && <RestoredNotice onDrop={typed.drop} />}
      sentenceOf={(problem) => problemSentence(outcomeWords, fields, problem, problems)}
      onSend={async (values) => {
        const outcome = await send((client) => onAsk(client, values));
        if (outcome.kind === 'PROBLEMS') {
          return { kind: 'PROBLEMS', problems: outcome.problems.map((problem) => placed(problem, values)) };
        }
        const refused = outcome.kind === 'DONE' ? refusalOf?.(outcome.done) : undefined;
        if (refused !== undefined) return { kind: 'FAILED', sentence: refused };
        if (outcome.kind === 'DONE') {
          typed.forget();
          if (done !== undefined) showToast({ message: done });
          onDone?.(outcome.done);
        }
        return outcome;
      }}
    />
  );
}
