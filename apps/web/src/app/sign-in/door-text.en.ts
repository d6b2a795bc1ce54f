import type { Words } from '../../lib/text/define-text.ts';
import type { vi } from './door-text.vi.ts';

export const en: Words<typeof vi> = {
  back: 'Back to sign-in',
  failed: 'Not done. Check the connection and try again.',
  tooMany: (minutes) => `Too many attempts. Try again in ${minutes} minutes.`,
  forgot: {
    title: 'Forgotten password',
    lead: 'Enter your user name. If the account has a verified e-mail address, you get a link to set a new password.',
    username: 'User name',
    missing: 'Enter your user name.',
    send: 'Send the link',
    sending: 'Sending…',
    sentTitle: 'Look into your mailbox',
    sent: (username) =>
      `If “${username}” is an account with a verified address, a mail is on its way. Its link opens once, within 30 minutes.`,
    notCome: 'No mail after some minutes: look among the junk, or ask your technical administrator.',
    noServer:
      'No mail server is connected, so no link can be sent. Ask your technical administrator for a one-time password.',
  },
  reset: {
    title: 'Set a new password',
    consequence: 'Everywhere this account is signed in, it will have to sign in again.',
    save: 'Save new password',
    saving: 'Saving…',
    doneTitle: 'New password set',
    done: 'Sign in with the new password to go on.',
    signIn: 'Sign in',
    overTitle: 'This link opens nothing any more',
    over: 'It was used, is older than 30 minutes, or a newer mail was sent. Ask for another link.',
    again: 'Ask for another link',
  },
  choose: {
    title: 'Choose your own password',
    lead: 'The password you entered works once. Choose your own to come in.',
    save: 'Save and come in',
    over: 'More than 10 minutes have passed. Sign in again.',
  },
  second: {
    title: 'Enter the code',
    lead: 'Open the authenticator app on your telephone and enter the 6 digits it shows. Without it, enter a recovery code.',
    confirm: 'Come in',
    confirming: 'Checking the code…',
    lost: 'Lost telephone and recovery codes? Ask your technical administrator.',
    over: 'More than 10 minutes have passed. Sign in again.',
  },
  setup: {
    title: 'Turn on two-step sign-in',
    lead: 'Your role demands two-step sign-in. It is set up once, in about two minutes.',
    enter: 'I have put them away, come in',
  },
  verify: {
    title: 'Verify the address',
    lead: 'Press Verify to get the mails of this software at this address.',
    confirm: 'Verify',
    confirming: 'Verifying…',
    doneTitle: 'Address verified',
    done: 'From now on mails of this software come here.',
    enter: 'Come in',
    overTitle: 'This link opens nothing any more',
    over: 'It was used, is older than 24 hours, or a newer mail was sent. Send it again from My account.',
  },
};
