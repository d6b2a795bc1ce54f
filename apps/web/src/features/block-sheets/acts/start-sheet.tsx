import { useState } from 'react';
import { useNavigate } from 'react-router';

import { newId } from '../../../lib/new-id.ts';
import { useSending } from '../../../lib/outcome/use-sending.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button } from '../../../ui/button.tsx';
import { InlineError } from '../../../ui/inline-error.tsx';
import { blockSheetText } from '../text.ts';
import { StartBlockSheetDocument } from './sheet-acts.gql.ts';

/** Begins the sheet of a pact with that of the year before. The id is made here: pressing twice begins once. */
export function StartSheet({ pactId }: { readonly pactId: string }) {
  const t = useText(blockSheetText);
  const navigate = useNavigate();
  const { send, isBusy } = useSending();
  const [id] = useState(newId);
  const [failure, setFailure] = useState<string | undefined>(undefined);

  async function start(): Promise<void> {
    setFailure(undefined);
    const input = { id, pactId };
    const outcome = await send(
      async (client) =>
        (await client.mutate({ mutation: StartBlockSheetDocument, variables: { input } })).data?.startBlockSheet,
    );
    if (outcome.kind === 'DONE') void navigate(hrefs.blockSheet(id));
    else setFailure(outcome.kind === 'FAILED' ? outcome.sentence : t.onPact.taken);
  }

  return (
    <div>
      <Button busyLabel={isBusy ? t.onPact.starting : undefined} onClick={() => void start()}>
        {t.onPact.start}
      </Button>
      {failure !== undefined && <InlineError message={failure} />}
    </div>
  );
}
