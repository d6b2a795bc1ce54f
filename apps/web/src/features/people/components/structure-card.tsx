import { formatPercent } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import type { DepartmentQuery } from '../pages/department.gql.ts';
import { peopleText } from '../text.ts';
import styles from './record.module.css';

interface StructureCardProps {
  readonly structure: DepartmentQuery['department']['structure'];
  readonly year: number;
}

/** The people of a department in figures: each with the number it is a part of. */
export function StructureCard({ structure, year }: StructureCardProps) {
  const t = useText(peopleText);
  const words = t.department.structure;
  const { total, women, leaders, classes, ages, ageUnknown } = structure;
  const part = (count: number) => words.part(count, total, formatPercent(count / total));
  if (total === 0) return null;
  return (
    <Card title={words.title(year)}>
      <DescriptionList
        items={[
          { term: words.total, detail: words.people(total) },
          { term: words.women, detail: part(women) },
          { term: words.leaders, detail: part(leaders) },
          ...classes.map(({ staffClass, count }) => ({ term: t.staffClass[staffClass], detail: part(count) })),
          ...(ages ?? []).map(({ band, count }) => ({ term: words.ages[band], detail: part(count) })),
        ]}
      />
      {ages === null && <p className={styles['detail']}>{words.tooFew}</p>}
      {ageUnknown > 0 && <p className={styles['detail']}>{words.ageUnknown(ageUnknown)}</p>}
    </Card>
  );
}
