import type { Line } from './line';
import { type LinePattern, LinePatterns } from './linePatterns';

/** Words that FM prints before a place: "AMEMBASSY LONDON" cites itself as LONDON. */
const TYPE = /^(?:AM|US|SEC)[A-Z]{4,}\s+/;

/** The message reference of one station, looked for in each line of a header until it comes. */
export class StationLine {
  private readonly word: string;
  /** Made for the first line that has the station's name: most telegrams print theirs undamaged and need none. */
  private patterns: LinePatterns | null = null;

  constructor(private readonly name: string) {
    this.word = /^[A-Z]+/.exec(name)?.[0] ?? '';
  }

  read(line: Line): Line | null {
    if (!line.text.includes(this.word)) return null;
    this.patterns ??= new LinePatterns(referenceOf(this.name));
    return this.patterns.read(line);
  }
}

/**
 * The message reference of the station that the FM line names, whatever a scan made of its classification and of its serial;
 * null for an originator without a name that can be looked for.
 */
export function stationLine(originator: string): StationLine | null {
  const printed = /^[A-Z]+(?: [A-Z]+)*/.exec(originator.replace(/['"‘’“”.]/g, ''))?.[0] ?? '';
  const name = /^SECSTATE\b/.test(printed) ? 'STATE' : printed.replace(TYPE, '').replace(/\s+/g, ' ').trim();
  return /^[A-Z]{3,}(?: [A-Z]+){0,3}$|^[A-Z]{2} [A-Z]{3,}/.test(name) ? new StationLine(name) : null;
}

// LIMITED OFFICIAL USE LONDON 10376) |
// SLIMITED OFFICIAL USE TUNIS 1442
// LIMITED OFFICIAL USE MEXICO a3999 [fre Core tre OW
// cONF IDEN TIAL LISBON [587
// C 0 N F 1 D E N T 1 A L LISBON 1587
function referenceOf(name: string): LinePattern {
  const station = name.replaceAll(' ', '\\s{1,4}');
  return {
    kind: 'mrnX',
    pattern: new RegExp(
      `^\\W*(?<cls>[A-Za-z][A-Za-z015 .'"#-]{3,40}?)\\s{1,20}(?:SECTION\\s+(?<section>\\d{1,2})\\s+OF\\s+(?<sections>\\d{1,2})\\s+)?(?<station>${station})[\\s"'#.]{1,4}(?=\\S{0,2}\\d)(?<serial>[a-zS$@[]?[0-9OØ@D]{2,6})(?![A-Z0-9])(?:\\W.{0,30})?$`,
    ),
  };
}
