/**
 * Names by which the parts of a panel refer to each other. Never more than one panel is in a page,
 * or in the closed root on a network's page; and what would make such names costs each page bytes.
 */
export const TITLE_ID = 'title';
export const SUMMARY_ID = 'summary';
export const GOAL_ID = 'goal';
export const AFTERWARDS_ID = 'afterwards';
export const REASON_ID = 'reason';
export const HINT_ID = 'hint';
export const PROBLEM_ID = 'problem';
