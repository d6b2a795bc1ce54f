import type { Calls } from './call.ts';

export const accountCalls: Calls = {
  'Query.viewer': { document: '{ viewer { id } }' },
  'Query.signInInfo': { document: '{ signInInfo { organisationName } }' },
  'Mutation.signIn': { document: 'mutation { signIn(username: "khong.co", password: "sai") { __typename } }' },
  'Mutation.signOut': { document: 'mutation { signOut }' },
  'Mutation.setLanguage': { document: 'mutation { setLanguage(language: "vi") { id } }' },
};
