import type { Words } from '../../lib/text/define-text.ts';
import type { vi } from './text.vi.ts';

export const en: Words<typeof vi> = {
  title: 'Help',
  lead: 'How to do each task, by role. Your own part comes first.',
  contents: 'On this page',
  own: 'What you do',
  others: 'What others do',
  open: (screen) => `Open ${screen}`,
  screens: {
    home: 'My work',
    yearBoard: 'The year at a glance',
    targets: 'Targets',
    initiatives: 'Initiatives',
    nominationGrid: 'Division list',
    nominations: 'Nominations',
    meetings: 'Meetings',
    votes: 'My votes',
    decisions: 'Decisions',
    audit: 'Audit log',
  },
  groups: {
    STAFF: 'Staff',
    HEAD: 'Head of a division',
    SECRETARY: 'Secretariat of the council',
    COUNCIL: 'Council member',
    DIRECTOR: 'Director',
    AUDITOR: 'Inspector',
    ADMIN: 'Technical administrator',
  },
  tasks: {
    writeInitiative: {
      title: 'Write and submit an initiative',
      steps: [
        'Open Initiatives, press Add initiative and give it a name. The draft has a code at once.',
        'Write the parts in any order. The page saves by itself; “Saved at…” says that it is kept.',
        'In the part Authors the shares must total 100%.',
        'Press Check before submitting, complete what is missing, then submit.',
      ],
    },
    followInitiative: {
      title: 'See where an initiative is, withdraw or complete it',
      steps: [
        'Open the initiative: the top says who has it, since when.',
        'If it was returned, the reason stands on top. Correct it and submit again; the code stays.',
        'To stop, press Withdraw. A withdrawn one can still be read.',
      ],
    },
    endorse: {
      title: 'Endorse initiatives of the division',
      steps: [
        'My work shows which initiatives wait for you.',
        'Read, then endorse; or return it and say what is missing.',
        'Your own initiative is endorsed by the secretariat.',
      ],
    },
    nominate: {
      title: 'Make the nomination list of the division',
      steps: [
        'Open Division list. One row for each person, one column for each award.',
        'Tick the cells to nominate. Press the verdict in a cell to see each condition and article.',
        'Answer the points that need a judgement, write the summary of achievement.',
        'Watch the quota line: it counts the whole body, not one division.',
        'Press Check before sending, then send. Nobody nominates themselves.',
      ],
    },
    completeNomination: {
      title: 'Complete a returned nomination',
      steps: [
        'Open Nominations and filter by More needed.',
        'Read the reason, correct it in the division list, send again.',
      ],
    },
    receive: {
      title: 'Receive or return',
      steps: [
        'My work puts overdue dossiers first.',
        'Open one, look at the conditions and their basis, then receive it.',
        'If something is missing, return it with a reason: the sender reads that very sentence.',
      ],
    },
    recognise: {
      title: 'Record the decision on an initiative',
      steps: [
        'Open a received initiative.',
        'Enter number, date, deciding body and scope; or record that it is not recognised, with the reason.',
      ],
    },
    prepareMeeting: {
      title: 'Prepare a meeting',
      steps: [
        'Open Meetings, press Create meeting, enter time and place.',
        'Under Agenda choose received dossiers and put them on the agenda.',
        'When it begins, record who is present. The page says whether the quorum is reached.',
      ],
    },
    draftDecision: {
      title: 'Draft a decision',
      steps: [
        'After the meeting has ended, open it and press Draft decision.',
        'Look at the annexed list, edit the subject. Drafter and signatory must be two people.',
        'The draft appears in the director’s My work.',
      ],
    },
    recordTarget: {
      title: 'Update a target that is not computed',
      steps: [
        'Open Targets and a target marked “Updated by the owner”.',
        'Enter result, day and what it is based on. Earlier updates stay.',
      ],
    },
    vote: {
      title: 'Vote on a phone or a computer',
      steps: [
        'When the meeting begins, open My votes. The page follows the chair by itself.',
        'For each item choose Agree, Disagree or No opinion.',
        'Look again, then send. What is sent cannot be changed.',
        'Results appear after the chair closes the vote.',
      ],
    },
    stepAside: {
      title: 'Conflicts of interest',
      steps: [
        'Items on yourself or your own division are left out by the system, and it says so.',
        'For any other relation, declare it before voting.',
      ],
    },
    chair: {
      title: 'Chair a meeting',
      steps: [
        'Open the meeting, press Run the meeting. It starts only with a quorum.',
        'Open the vote on one item or several. While it is open you see only how many have voted.',
        'Close the vote to see the count, the share, the threshold and its basis.',
        'When all items are done, end the meeting. Results can no longer change.',
      ],
    },
    sign: {
      title: 'Sign and issue a decision',
      steps: [
        'My work has the drafts waiting. Open one, look at the list and the result of the meeting.',
        'Press Sign and issue, check number and date.',
        'Once issued, awards enter each person’s history and the targets move by themselves.',
      ],
    },
    watchYear: {
      title: 'See the year on one page',
      steps: [
        'Open The year at a glance: targets, quota, initiatives, nominations, late work.',
        'Press a number to see the list behind it.',
      ],
    },
    traceNumber: {
      title: 'Trace a number',
      steps: [
        'Open a target: “What makes this number” lists each dossier and decision.',
        'Follow the links to decision, meeting and dossier. Each condition names its facts and its article.',
      ],
    },
    readTrail: {
      title: 'Read the audit log',
      steps: [
        'Open Audit log and filter by kind of act.',
        'Press an object to see the entries of one record only.',
        'Each line is chained to the one before by a hash; nobody can change or delete one.',
      ],
    },
    keepRunning: {
      title: 'Keep the software running',
      steps: [
        'This role sees no dossier and no vote.',
        'When somebody reports an error code, look it up in the server’s log.',
      ],
    },
  },
  vote: {
    title: 'What a vote by name means',
    points: [
      'This version has votes by name only: they are not secret.',
      'While a vote is open nobody sees the choices of others, only how many have voted.',
      'After closing, each member’s choice stands in the result with the name, for those who may see the meeting.',
      'Each member has one vote on each item. Sent twice, only the first counts.',
      'An award whose rule asks for a secret ballot cannot be put on an agenda here yet.',
    ],
  },
  awards: {
    title: 'Titles and forms of commendation',
    caption: 'Name, abbreviation, who decides and who receives it',
    columns: { name: 'Name', short: 'Short', level: 'Decided by' },
    natures: { TITLE: 'Emulation title', FORM: 'Form of commendation' },
    levels: { GRASSROOTS: 'Director', PROVINCE: 'Province', MINISTRY: 'Ministry', STATE: 'State' },
    subjects: {
      PERSON: 'for persons',
      COLLECTIVE: 'for collectives',
      BOTH: 'for persons and collectives',
      ANYBODY: 'for persons, collectives and households',
    },
    gloss: {
      NATIONAL_EMULATION_FIGHTER: 'National Emulation Fighter',
      PROVINCIAL_EMULATION_FIGHTER: 'Provincial Emulation Fighter',
      GRASSROOTS_EMULATION_FIGHTER: 'Grassroots Emulation Fighter',
      ADVANCED_WORKER: 'Advanced Worker',
      GOVERNMENT_FLAG: 'Emulation Flag of the Government',
      PROVINCIAL_FLAG: 'Emulation Flag of the Provincial People’s Committee',
      MINISTERIAL_FLAG: 'Emulation Flag of a ministry',
      EXCELLENT_COLLECTIVE: 'Excellent Labour Collective',
      ADVANCED_COLLECTIVE: 'Advanced Collective',
      LABOUR_ORDER_FIRST: 'Labour Order, first class',
      LABOUR_ORDER_SECOND: 'Labour Order, second class',
      LABOUR_ORDER_THIRD: 'Labour Order, third class',
      PRIME_MINISTER_MERIT: 'Certificate of merit of the Prime Minister',
      PROVINCIAL_MERIT: 'Certificate of merit of the province',
      MINISTERIAL_MERIT: 'Certificate of merit of the minister',
      COMMEMORATIVE_MEDAL: 'Commemorative medal',
      DIRECTOR_COMMENDATION: 'Certificate of commendation of the director',
    },
  },
  keys: {
    title: 'Keyboard shortcuts',
    caption: 'Keys and what they do',
    columns: { key: 'Key', does: 'What it does' },
    rows: {
      search: 'Find people, dossiers, papers, screens',
      help: 'Open this page (outside fields)',
      rows: 'Move between rows of a table; between tabs',
      open: 'Open the current row',
      select: 'Select a row, tick a cell',
      save: 'Save now while writing an initiative',
      check: 'Check before submitting',
      close: 'Close a dialog or the search',
    },
    switch: 'Single keys may clash with a screen reader or an input method. Switch them off here.',
    legend: 'Single-key shortcuts',
    on: 'On',
    off: 'Off',
  },
  ask: {
    title: 'Whom to ask',
    people: (organisation) => `Secretariat of the council at ${organisation}:`,
    nobody: 'Nobody holds the secretariat at present. Ask the head of your division.',
    code: 'When reporting an error, read out its code: it points to your very click in the log and holds no content.',
  },
  accessibility: {
    title: 'Accessibility',
    points: [
      'The pages follow the Web Content Accessibility Guidelines WCAG 2.2, level AA, and are checked automatically with every change.',
      'Everything works with the keyboard. A status always has an icon and words, never colour alone.',
      'At 400% zoom or 320 pixels of width everything can be read without scrolling sideways.',
      'Dark appearance, table density and language are chosen in the menu with your name.',
      'If something is hard to use, tell the people under Whom to ask.',
    ],
  },
};
