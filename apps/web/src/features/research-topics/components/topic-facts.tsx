import { formatDate, formatDateTime } from '../../../lib/format/index.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import type { ShownTopic } from '../pages/research-topic-page.tsx';
import { researchText, type ResearchWords } from '../text.ts';

/** What the topic is, who accepted it and by which paper, and who vouched for it. */
export function TopicFacts({ topic }: { readonly topic: ShownTopic }) {
  const t = useText(researchText);
  const { level, programme, contractNumber, acceptedBy, acceptedOn, result, paperNumber, paperOn, isApplied } = topic;
  const { recordedBy, sentAt, confirmedAt, confirmedBy, withdrawnReason } = topic;
  const or = (words: string) => (words === '' ? t.none1 : words);
  const paper = paperOn === null ? paperNumber : t.facts.paperOf(paperNumber, formatDate(paperOn));
  return (
    <Card title={t.facts.title}>
      <DescriptionList
        items={[
          { term: t.fields.level, detail: t.level[level] },
          ...(programme === '' ? [] : [{ term: t.fields.programme, detail: programme }]),
          ...(contractNumber === '' ? [] : [{ term: t.fields.contractNumber, detail: contractNumber }]),
          { term: t.facts.period, detail: or(periodOf(t, topic)) },
          { term: t.fields.acceptedBy, detail: or(acceptedBy) },
          { term: t.fields.acceptedOn, detail: acceptedOn === null ? t.none1 : formatDate(acceptedOn) },
          { term: t.fields.result, detail: result === null ? t.noResult : t.result[result] },
          { term: t.facts.paper, detail: or(paperNumber === '' ? '' : paper) },
          { term: t.fields.isApplied, detail: t.applied[isApplied === null ? 'UNKNOWN' : isApplied ? 'YES' : 'NO'] },
          { term: t.facts.recorded, detail: recordedBy },
          ...(sentAt === null ? [] : [{ term: t.facts.sent, detail: formatDateTime(sentAt) }]),
          ...(confirmedAt === null || confirmedBy === null
            ? []
            : [{ term: t.facts.confirmed, detail: t.facts.confirmedBy(confirmedBy, formatDateTime(confirmedAt)) }]),
          ...(withdrawnReason === null ? [] : [{ term: t.facts.withdrawn, detail: withdrawnReason }]),
        ]}
      />
    </Card>
  );
}

function periodOf({ facts }: ResearchWords, { startedOn, endedOn }: ShownTopic): string {
  if (startedOn !== null && endedOn !== null) return facts.fromTo(formatDate(startedOn), formatDate(endedOn));
  if (startedOn !== null) return facts.from(formatDate(startedOn));
  return endedOn === null ? '' : facts.to(formatDate(endedOn));
}
