import type { Level } from '../cable/model';

/** "Limited official use" of LIMITED OFFICIAL USE. */
export const inWords = (level: Level): string => level[0] + level.slice(1).toLowerCase();

/** "1 copy", "2 copies". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** First letter large: a sentence begins. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
