import type { Line } from '../lines/line';
import type { Text } from '../model';

/** The lines of the value that stands beside or below one of SMART's labels ("Reference"); none when it has no value. */
export function valuesOf(pieces: readonly Line[], label: string): Text[] {
  return pieces.flatMap((piece) => {
    const value = piece.label === label ? piece.fields.value : undefined;
    return value ? [value] : [];
  });
}
