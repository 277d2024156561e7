/* What is done and not done with an invoice's files, how that can be verified, and what the files should hold: each told in this order. */

export const DONE = ['read', 'identities', 'questions'];
export const NOT_DONE = ['sent', 'saved', 'shown'];
/** What an IT department can do to see it. */
export const CONTROLS = ['network', 'offline', 'policy', 'storage', 'own'];
export const COLUMNS_HELP = ['needed', 'identities', 'exempt', 'useful'];
