/**
 * What is kept of files by their names, after one file or folder was renamed: what was kept of it, or of the files below it,
 * stands under the new names, and takes the place of what was there. Names are URIs as text.
 */
export function renamed<T>(kept: Readonly<Record<string, T>>, from: string, to: string): Readonly<Record<string, T>> {
  const isMoved = (name: string): boolean => name === from || name.startsWith(`${from}/`);
  const [staying, moving] = [
    Object.entries(kept).filter(([name]) => !isMoved(name)),
    Object.entries(kept).filter(([name]) => isMoved(name)),
  ];
  return Object.fromEntries([...staying, ...moving.map(([name, value]) => [to + name.slice(from.length), value])]);
}
