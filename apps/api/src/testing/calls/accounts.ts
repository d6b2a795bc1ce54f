import { NO_ID } from './call.ts';
import type { Calls } from './call.ts';

export const accountCalls: Calls = {
  'Query.viewer': { document: '{ viewer { id } }' },
  'Query.signInInfo': { document: '{ signInInfo { organisationName } }' },
  'Mutation.signIn': { document: 'mutation { signIn(username: "khong.co", password: "sai") { __typename } }' },
  'Mutation.signOut': { document: 'mutation { signOut }' },
  'Mutation.setLanguage': { document: 'mutation { setLanguage(language: "vi") { id } }' },
  'Mutation.choosePassword': { document: 'mutation { choosePassword(newPassword: "x") { __typename } }' },
  'Mutation.requestPasswordReset': { document: 'mutation { requestPasswordReset(username: "khong.co") }' },
  'Mutation.resetPassword': { document: 'mutation { resetPassword(token: "x", newPassword: "x") { __typename } }' },
  'Mutation.verifyEmail': { document: 'mutation { verifyEmail(token: "x") { __typename } }' },
  'Mutation.confirmSecondFactor': { document: 'mutation { confirmSecondFactor(code: "000000") { __typename } }' },
  'Mutation.beginSecondFactor': { document: 'mutation { beginSecondFactor { __typename } }' },
  'Mutation.turnOnSecondFactor': { document: 'mutation { turnOnSecondFactor(code: "000000") { __typename } }' },
  'Mutation.renewRecoveryCodes': { document: 'mutation { renewRecoveryCodes(code: "000000") { __typename } }' },
  'Mutation.turnOffSecondFactor': {
    document: 'mutation { turnOffSecondFactor(password: "sai", code: "000000") { __typename } }',
  },
  'Mutation.removeSecondFactor': { document: `mutation { removeSecondFactor(accountId: "${NO_ID}") }` },
  'Mutation.confirmSignInByCode': { document: 'mutation { confirmSignInByCode(code: "000000") { __typename } }' },
  'Mutation.startIdentityLink': { document: 'mutation { startIdentityLink { __typename } }' },
  'Mutation.unlinkIdentity': { document: `mutation { unlinkIdentity(id: "${NO_ID}") { id } }` },
  'Query.mySecurity': { document: '{ mySecurity { id } }' },
  'Mutation.changePassword': {
    document: 'mutation { changePassword(password: "sai", newPassword: "x") { __typename } }',
  },
  'Mutation.changeEmail': { document: 'mutation { changeEmail(email: "x", password: "sai") { __typename } }' },
  'Mutation.confirmSignIn': { document: 'mutation { confirmSignIn(password: "sai") { __typename } }' },
  'Mutation.endSignIn': { document: `mutation { endSignIn(id: "${NO_ID}") { id } }` },
  'Mutation.endOtherSignIns': { document: 'mutation { endOtherSignIns { id } }' },
  'Mutation.startPasswordReset': { document: `mutation { startPasswordReset(accountId: "${NO_ID}") { __typename } }` },
  'Mutation.unlockSignIn': { document: `mutation { unlockSignIn(accountId: "${NO_ID}") }` },
  'Mutation.setOneTimePassword': {
    document: `mutation { setOneTimePassword(accountId: "${NO_ID}", reason: "x") { __typename } }`,
  },
};
