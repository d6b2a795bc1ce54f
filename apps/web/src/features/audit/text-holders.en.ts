/** What files hang on, as the log says it. */
export const holders = {
  TARGET: 'Target',
  TASK_ITEM: 'Content of a task',
  PROGRAMME_ITEM: 'Content of a programme',
  BLOCK_SCORE: 'points in a block',
  GATHERING: 'Gathering',
  ROLE_MODEL: 'Role model',
  RESEARCH_TOPIC: 'Research topic',
  OPINION_REQUEST: 'Letter asking for an opinion',
  DOSSIER_PAPER: 'Paper of a nomination',
  DECISION: 'Decision',
  BALLOT_ROUND: 'Round of the secret ballot',
} as const;
