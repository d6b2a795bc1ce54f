import type { Calls } from './call.ts';
import { NO_ID } from './call.ts';

export const organisationCalls: Calls = {
  // Not filled in: past the door, nothing is made.
  'Mutation.startOwnBody': {
    document: 'mutation ($input: NewBodyInput!) { startOwnBody(input: $input) { __typename } }',
    variables: {
      input: { code: '', name: '', parentName: '', documentSign: '', place: '', adminUsername: '', adminName: '' },
    },
  },
  'Query.departments': { document: '{ departments(year: 2021) { id } }' },
  'Query.department': { document: `{ department(id: "${NO_ID}") { id } }` },
  'Query.staff': { document: '{ staff(year: 2021) { totalCount } }' },
  'Query.staffMember': { document: `{ staffMember(id: "${NO_ID}") { id } }` },
  'Query.organisationOn': { document: '{ organisationOn(on: "2021-12-06") { id } }' },
  'Query.departmentOn': { document: `{ departmentOn(id: "${NO_ID}", on: "2021-12-06") { id } }` },
  'Query.pastEffects': {
    document: '{ pastEffects(staffIds: [], departmentIds: [], from: "2021-12-06") { needsReason } }',
  },
  'Query.transfers': { document: '{ transfers { totalCount } }' },
  'Query.transfer': { document: `{ transfer(id: "${NO_ID}") { id } }` },
  'Mutation.createDepartment': {
    document: 'mutation ($input: CreateDepartmentInput!) { createDepartment(input: $input) { __typename } }',
    variables: { input: { kind: 'DIVISION', code: 'X', name: 'X', shortName: 'X', from: '2021-12-06' } },
  },
  'Mutation.renameDepartment': {
    document: 'mutation ($input: RenameDepartmentInput!) { renameDepartment(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1, name: 'X', shortName: 'X', from: '2021-12-06' } },
  },
  'Mutation.withdrawDepartmentName': {
    document: 'mutation ($input: DepartmentDayInput!) { withdrawDepartmentName(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1, on: '2021-12-06' } },
  },
  'Mutation.mergeDepartments': {
    document: 'mutation ($input: MergeDepartmentsInput!) { mergeDepartments(input: $input) { __typename } }',
    variables: { input: { sourceIds: [NO_ID], intoId: NO_ID, on: '2021-12-06' } },
  },
  'Mutation.splitDepartment': {
    document: 'mutation ($input: SplitDepartmentInput!) { splitDepartment(input: $input) { __typename } }',
    variables: {
      input: { id: NO_ID, version: 1, code: 'X', name: 'X', shortName: 'X', staffIds: [], on: '2021-12-06' },
    },
  },
  'Mutation.closeDepartment': {
    document: 'mutation ($input: DepartmentDayInput!) { closeDepartment(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1, on: '2021-12-06' } },
  },
  'Mutation.reorderDepartments': { document: 'mutation { reorderDepartments(ids: []) { id } }' },
  'Mutation.recruitStaff': {
    document: 'mutation ($input: RecruitStaffInput!) { recruitStaff(input: $input) { __typename } }',
    variables: {
      input: {
        fullName: 'X Y',
        gender: 'MALE',
        staffClass: 'WORKER',
        recruitedOn: '2021-12-06',
        departmentId: NO_ID,
        title: 'X',
        isLeader: false,
        isHead: false,
      },
    },
  },
  'Mutation.changeStaffName': {
    document: 'mutation ($input: StaffNameInput!) { changeStaffName(input: $input) { __typename } }',
    variables: { input: { staffId: NO_ID, version: 1, fullName: 'X Y', from: '2021-12-06' } },
  },
  'Mutation.changeStaffClass': {
    document: 'mutation ($input: StaffClassInput!) { changeStaffClass(input: $input) { __typename } }',
    variables: { input: { staffId: NO_ID, version: 1, staffClass: 'WORKER', from: '2021-12-06' } },
  },
  'Mutation.changeStaffPost': {
    document: 'mutation ($input: StaffPostInput!) { changeStaffPost(input: $input) { __typename } }',
    variables: {
      input: {
        staffId: NO_ID,
        version: 1,
        departmentId: NO_ID,
        title: 'X',
        isLeader: false,
        isHead: false,
        isAdditional: false,
        from: '2021-12-06',
      },
    },
  },
  'Mutation.endStaffPost': {
    document: 'mutation ($input: EndPeriodInput!) { endStaffPost(input: $input) { __typename } }',
    variables: { input: { staffId: NO_ID, version: 1, id: NO_ID, lastDay: '2021-12-06' } },
  },
  'Mutation.withdrawCareerLine': {
    document: 'mutation ($input: WithdrawLineInput!) { withdrawCareerLine(input: $input) { __typename } }',
    variables: { input: { staffId: NO_ID, version: 1, lineKind: 'POST', id: NO_ID, reason: 'X' } },
  },
  'Mutation.endMembership': {
    document: 'mutation ($input: EndPeriodInput!) { endMembership(input: $input) { __typename } }',
    variables: { input: { staffId: NO_ID, version: 1, id: NO_ID, lastDay: '2021-12-06' } },
  },
  'Mutation.correctStaffPlace': {
    document: 'mutation ($input: StaffPlaceInput!) { correctStaffPlace(input: $input) { __typename } }',
    variables: { input: { staffId: NO_ID, version: 1, departmentId: NO_ID, from: '2021-12-06' } },
  },
  'Mutation.joinOrganisation': {
    document: 'mutation ($input: JoinOrganisationInput!) { joinOrganisation(input: $input) { __typename } }',
    variables: { input: { staffId: NO_ID, version: 1, departmentId: NO_ID, from: '2021-12-06' } },
  },
  'Mutation.recordDeparture': {
    document: 'mutation ($input: DepartureInput!) { recordDeparture(input: $input) { __typename } }',
    variables: { input: { staffId: NO_ID, version: 1, departure: 'RETIRED', from: '2021-12-06' } },
  },
  'Mutation.recordReturn': {
    document: 'mutation ($input: ReturnInput!) { recordReturn(input: $input) { __typename } }',
    variables: { input: { staffId: NO_ID, version: 1, departmentId: NO_ID, title: 'X', from: '2021-12-06' } },
  },
  'Mutation.recordLeave': {
    document: 'mutation ($input: LeaveInput!) { recordLeave(input: $input) { __typename } }',
    variables: { input: { staffId: NO_ID, version: 1, leaveKind: 'SICK', from: '2021-12-06' } },
  },
  'Mutation.correctLeave': {
    document: 'mutation ($input: CorrectLeaveInput!) { correctLeave(input: $input) { __typename } }',
    variables: { input: { staffId: NO_ID, version: 1, id: NO_ID, leaveKind: 'SICK', from: '2021-12-06' } },
  },
  'Mutation.removeLeave': {
    document: 'mutation ($input: RemoveLeaveInput!) { removeLeave(input: $input) { __typename } }',
    variables: { input: { staffId: NO_ID, version: 1, id: NO_ID } },
  },
  'Mutation.askTransfer': {
    document: 'mutation ($input: AskTransferInput!) { askTransfer(input: $input) { __typename } }',
    variables: {
      input: { kind: 'TRANSFER', staffId: NO_ID, toDepartmentId: NO_ID, wantedOn: '2021-12-06', reason: 'X' },
    },
  },
  'Mutation.answerTransfer': {
    document: 'mutation ($input: AnswerTransferInput!) { answerTransfer(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1, accepts: true } },
  },
  'Mutation.withdrawTransfer': {
    document: 'mutation ($input: TransferActInput!) { withdrawTransfer(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1 } },
  },
  'Mutation.giveTransferOpinion': {
    document: 'mutation ($input: TransferOpinionInput!) { giveTransferOpinion(input: $input) { __typename } }',
    variables: { input: { id: NO_ID, version: 1, opinion: 'AGREED', text: 'X' } },
  },
  'Mutation.recordTransfer': {
    document: 'mutation ($input: RecordTransferInput!) { recordTransfer(input: $input) { __typename } }',
    variables: {
      // Without the post: past the door, nobody is moved.
      input: { id: NO_ID, version: 1, effectiveOn: '2021-12-06', title: '', isLeader: false, isHead: false },
    },
  },
};
