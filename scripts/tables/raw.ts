import type { Row } from './row';

/** A row as it was collected, by the names of its columns. */
export type Raw = Readonly<Record<string, string>>;

/** The cell of a column, empty when there is none. */
export const cell = (raw: Raw, column: string): string => raw[column] ?? '';

/** Years in which sources list something; without a period when none are known. */
export const attestedIn = (from: string, to: string): Pick<Row, 'from' | 'to' | 'period'> => ({
  from,
  to,
  period: from || to ? 'attested' : '',
});
