import { escaped } from '../markdown';
import type { Fact, FactSheet } from './fact';

/**
 * Facts as a Markdown document, without HTML. Headings lead a screen reader from group to group; what comes from the text of
 * a cable or from a table is escaped and can neither link nor format.
 */
export function factsMarkdown({ title, groups }: FactSheet): string {
  const parts = groups.map(({ title: of, facts }) => `## ${escaped(of)}\n\n${facts.map(item).join('\n')}`);
  return `${[`# ${escaped(title)}`, ...parts].join('\n\n')}\n`;
}

/** One value stands beside its label, several below it. */
function item({ label, values }: Fact): string {
  const [only] = values;
  if (values.length === 1 && only) return `- **${escaped(label)}**: ${escaped(only)}`;
  return [`- **${escaped(label)}**`, ...values.map((value) => `  - ${escaped(value)}`)].join('\n');
}
