/** Digits, with the letters that machines read for them: "06550", "O655O", "I2". Letters alone are no number. */
const NUMBER = /[\dOIl]*\d[\dOIl]*/g;

/**
 * Whether one text has a number where the other has a different one. "PAGE 02" is as like "PAGE 01" as a misread line is,
 * but it is another line: numbers tell apart what is otherwise the same, so one that differs is never a misreading. One
 * that is only missing, or only added, tells nothing.
 */
export function numbersDiffer(a: string, b: string): boolean {
  const [ofA, ofB] = [a, b].map((text) => (text.match(NUMBER) ?? []).map(asDigits));
  return isMissing(ofA!, ofB!) && isMissing(ofB!, ofA!);
}

const asDigits = (number: string): string => number.replace(/O/g, '0').replace(/[Il]/g, '1');

/** Whether a number of the first list is not in the second, or not as often. */
function isMissing(numbers: readonly string[], others: readonly string[]): boolean {
  const count = (list: readonly string[], number: string): number => list.filter((other) => other === number).length;
  return numbers.some((number) => count(numbers, number) > count(others, number));
}
