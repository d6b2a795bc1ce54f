import { COUNCIL_ROLE_NAMES, type CouncilRole } from '@thidua/domain/council';
import { INITIATIVE_COUNCIL_STATUS_NAMES, type InitiativeCouncilStatus } from '@thidua/domain/initiative-council';
import { councilColumns, type EstablishedCouncil } from '../../platform/export/council-columns.ts';
import { question, type AnyExportList, type ExportList, type Portion } from '../../platform/export/export-list.ts';

interface Member {
  readonly name: string;
  readonly workplace: string;
  readonly role: CouncilRole;
}

interface Council extends EstablishedCouncil<InitiativeCouncilStatus> {
  readonly members: readonly Member[];
}

/** A member of a council. */
type Row = Omit<Council, 'members'> & { readonly member: Member };

/** The initiative councils of the body: one line a member. */
export const initiativeCouncilExport: ExportList<Row> = {
  slug: 'initiative-councils',
  permission: 'initiativeCouncil:read',
  document: question(`
    query ($after: String) {
      initiativeCouncils(after: $after, first: 100) {
        nodes {
          name decisionNumber decidedOn decidedBy termFrom termTo status
          members { name workplace role }
        }
        pageInfo { endCursor hasNextPage }
      }
    }`),
  title: () => 'Hội đồng sáng kiến',
  portionOf: ({ initiativeCouncils }) => {
    const { nodes, ...rest } = initiativeCouncils as Portion<Council>;
    return { ...rest, nodes: nodes.flatMap(({ members, ...row }) => members.map((member) => ({ ...row, member }))) };
  },
  columns: [
    ...councilColumns(INITIATIVE_COUNCIL_STATUS_NAMES),
    { header: 'Họ và tên', kind: 'text', width: 30, fieldClass: 'P0', value: ({ member }) => member.name },
    { header: 'Nơi công tác', kind: 'text', width: 40, fieldClass: 'P0', value: ({ member }) => member.workplace },
    {
      header: 'Chức danh trong Hội đồng',
      kind: 'text',
      width: 26,
      fieldClass: 'P0',
      value: ({ member }) => COUNCIL_ROLE_NAMES[member.role],
    },
  ],
  filters: async () => [],
};

/** The lists of this feature as files. */
export const initiativeCouncilExports: readonly AnyExportList[] = [initiativeCouncilExport];
