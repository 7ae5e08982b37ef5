import type { Line } from '../lines/line';
import { LinePatterns } from '../lines/linePatterns';
import type { Context, Reading } from '../reading/state';
import type { Container } from './container';

// DOCUMENT_ID: 9709752
export const CIA_LINE = new LinePatterns({
  kind: 'systemLabel',
  begins: 'DIPSOTM',
  holds: ':',
  pattern:
    /^\s*(?<key>DOCUMENT_ID|INQNO|DOCNO|PRODUCER|SOURCE|DOCTYPE|DOR|TOR|DOCPREC|ORIGDATE|M[HF][A-Z]{2}O|DOCCLASS)\s*:\s*(?<value>.*)$/,
});

/** The labels of CIA's copies say little of the telegram; they are named, so that no one takes them for text. */
export class CiaCopy implements Container {
  readonly name = 'CIA';

  keeps = (): boolean => false;

  read({ zone }: Context, line: Line): Reading | null {
    const label = zone === 'open' || zone === 'heading' ? CIA_LINE.read(line) : null;
    return label && { lines: [label] };
  }
}
