import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'react-router';

import { formatNumber } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { useYear } from '../../../lib/year.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { QueryState } from '../../../ui/query-state.tsx';
import { ItemDialog } from '../acts/item-dialog.tsx';
import { ProgrammeDialog } from '../acts/programme-dialog.tsx';
import { ProgrammeItems } from '../components/programme-items.tsx';
import styles from '../components/programmes.module.css';
import { programmeText } from '../text.ts';
import { ProgrammePageDocument, type ProgrammePageQuery } from './programme-page.gql.ts';

export type ShownProgramme = ProgrammePageQuery['workProgramme'];
export type ShownItem = ShownProgramme['items'][number];

/** One programme: the contents of the year, then those of its other years. */
export function ProgrammePage() {
  const t = useText(programmeText);
  const { programmeId = '' } = useParams();
  const { data, error, refetch } = useQuery(ProgrammePageDocument, {
    variables: { id: programmeId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryState data={data} error={error} onRetry={() => void refetch()} title={t.title}>
      {({ workProgramme }) => <Shown programme={workProgramme} />}
    </QueryState>
  );
}

function Shown({ programme }: { readonly programme: ShownProgramme }) {
  const t = useText(programmeText);
  const { year } = useYear();
  const [form, setForm] = useState<'PROGRAMME' | 'ITEM' | undefined>(undefined);
  const close = () => setForm(undefined);
  const { kind, name, issuer, fromYear, toYear, viewerMayEdit, items } = programme;
  const ofYear = items.filter((item) => item.year === year);
  const others = items.filter((item) => item.year !== year);
  const count = (...statuses: readonly string[]) =>
    formatNumber(ofYear.filter(({ status }) => statuses.includes(status)).length, 0);
  return (
    <>
      <PageHeader
        title={name}
        crumbs={[{ label: t.title, to: hrefs.programmes(year) }, { label: t.kinds[kind] }]}
        lead={
          <span className={styles['lead']}>
            <span>{t.years(fromYear, toYear)}</span>
            {issuer !== '' && <span>{t.issuer(issuer)}</span>}
            <span>
              {t.tally(year, formatNumber(ofYear.length, 0), count('REGISTERED', 'FINISHED'), count('FINISHED'))}
            </span>
          </span>
        }
        actions={
          viewerMayEdit && (
            <>
              <Button onClick={() => setForm('PROGRAMME')}>{t.form.change}</Button>
              <Button variant="primary" onClick={() => setForm('ITEM')}>
                {t.item.add}
              </Button>
            </>
          )
        }
      />
      <div className={styles['sheets']}>
        <Card title={t.ofYear(year)}>
          {ofYear.length === 0 ? (
            <EmptyState>{t.noItems(year)}</EmptyState>
          ) : (
            <ProgrammeItems programme={programme} items={ofYear} />
          )}
        </Card>
        {others.length > 0 && (
          <Card title={t.otherYears}>
            <ProgrammeItems programme={programme} items={others} areOfOtherYears />
          </Card>
        )}
      </div>
      {form === 'PROGRAMME' && <ProgrammeDialog year={year} known={programme} onClose={close} />}
      {form === 'ITEM' && <ItemDialog programme={programme} year={year} onClose={close} />}
    </>
  );
}
