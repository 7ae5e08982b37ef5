import { parse } from '../../../../src/cable/parse';
import type { Asked } from '../../../../src/card/facts/asked';
import type { FactGroup } from '../../../../src/card/facts/fact';
import { shelf } from '../shelf';

/** What facts are asked from: the first telegram of a text, with the small shelf, in June 2024. */
export function askedOf(text: string): Asked {
  const { cables, lines, problems } = parse(text);
  const [cable] = cables;
  if (!cable) throw new Error('the text holds no cable');
  return { cable, lines, problems, shelf, today: new Date('2024-06-01') };
}

/** "To: A; B" for every fact of a group. */
export const told = (group: FactGroup | null): string[] =>
  group?.facts.map(({ label, values }) => `${label}: ${values.join('; ')}`) ?? [];
