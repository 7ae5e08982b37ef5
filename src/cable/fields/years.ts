/** Years of two digits: from 50 on they are 19yy (format.md 1.5). */
export function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year >= 50 ? 1900 + year : 2000 + year;
}
