/** Farther from its words nobody looks for a box. */
const FARTHEST = 8;

/**
 * The line below which a new box is to stand: the one that is wanted, or the nearest where nothing stands yet, for VS Code would
 * fold up what stands there. Null where there is none near by.
 * @param taken lines, counted from 0, below which a note or a box stands
 * @param count how many lines the text has
 */
export function freeLine(wanted: number, taken: ReadonlySet<number>, count: number): number | null {
  for (let away = 0; away <= FARTHEST; away++) {
    for (const line of [wanted + away, wanted - away]) {
      if (line >= 0 && line < count && !taken.has(line)) return line;
    }
  }
  return null;
}
