import { match, type Rule, rx } from './rule';

/** What rules look for anywhere in a line and not only where it begins: stamps over the text, the end of a summary. */
const ANYWHERE = rx`(?i:DEPARTMENT\sOF\sSTATE|RELEASED?\s+IN\s|DENIED\s+IN\s|CABLE[\\ ]DATA|//CLASSIFIED/|BEGIN\s|END\s)|UNCLASSIFIED|Declassified/`;

/** Stands before all other rules: a blank line needs none of them. */
export const blank: readonly Rule[] = [match('   ', rx`^\s*$\n?`)];

/**
 * Stands after all other rules, and takes a line that none of them takes at its beginning. Without it every rule is tried at
 * each letter of the line, which takes longer than all else that the grammar does.
 */
export const plain: readonly Rule[] = [
  match('THE MAYOR SAID THAT THE QUAY WAS CLOSED', rx`^(?!.*(?:${ANYWHERE})).+\n?`),
];
