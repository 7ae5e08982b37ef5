import type { Line, Originator, Precedence, Text } from '../../cable/model';
import { parseHeader } from '../../cable/parse';
import { postOf } from '../../cable/words/addresses';
import { PRECEDENCES } from '../../cable/words/precedences';
import type { FoundCode } from './code';
import { found, tokensIn } from './found';

/** Date-time group, originator, exempted addressee: headers that a further section repeats (format.md 1.5). */
export function dateTimeLineCodes(line: Line): FoundCode[] {
  const { dateTimeGroup: group, precedence } = parseHeader([line]);
  const roles = precedence.length > 1 ? ['action', 'info'] : [null];
  return [
    ...precedence.map((node, i) => found('precedence', node.code, node.range, node, roles[i] ?? null)),
    ...(group ? [found('dateTimeGroup', group.text, group.range, group)] : []),
    ...tokensIn(line.fields.ops, SIGNAL).map(({ text, range }) => found('operatingSignal', text, range, null)),
  ];
}

// O R 172244Z FEB 78 ZFF6
const SIGNAL = /\bZ[A-Z]{2}\d?\b/g;

// FM RUEHFR/AMEMBASSY PARIS
export function originatorLineCodes(line: Line): FoundCode[] {
  const node = parseHeader([line]).from;
  return [
    ...routingCodes(line.fields.ri, 'from', node),
    ...(node ? [found('originator', node.text, node.range, node, 'from')] : []),
  ];
}

// XMT AMEMBASSY QUITO
export function exemptLineCodes({ fields }: Line): FoundCode[] {
  if (!fields.plad) return [];
  const { text, range } = fields.plad;
  const node = {
    text,
    post: postOf(text),
    precedence: null,
    routingIndicator: null,
    range,
  };
  return [found('addressee', text, range, node, 'exempt')];
}

/** The format lines of ACP 127 and JANAP 128: routing indicators, doubled precedence, the rest as it is (format.md 1.3). */
export function transmissionLineCodes(line: Line): FoundCode[] {
  const { ri, osri, prec, cic, ssn, hhmm, time } = line.fields;
  switch (line.kind) {
    case 'fl2': // PP RUEHFR RUEHNO
      return [...doubledPrecedence(prec), ...routingCodes(ri, 'to')];
    case 'fl3': // DE RUEHC #0269/01 0902006
      return [...routingCodes(ri, 'from'), ...span(line, ssn, hhmm ?? time ?? ssn)];
    case 'janap': // RAAUZYUW RUEHDMA3515 1921046-UUUU--RHEHAAX.
      return [...span(line, prec, cic), ...routingCodes(osri, 'from'), ...routingCodes(ri, 'to')];
    default:
      return [found('line', nameOf(line), line.range, line, line.kind)];
  }
}

/** "BT", "NNNN", "ZNY", "#0269": a name for the whole line. */
function nameOf({ kind, fields }: Line): string {
  const { channel, csn, ssn, secure, code, prec, lmf, cls, cic } = fields;
  if (kind === 'fl1') return `VZCZC${channel?.text}${csn?.text}`;
  if (kind === 'fl4') return `ZN${secure?.text} ${code?.text}`;
  if (kind === 'janap') return [prec, lmf, cls, cic].map((part) => part?.text).join('');
  return ssn ? `#${ssn.text}` : kind.toUpperCase();
}

function span(line: Line, first: Text | undefined, last: Text | undefined): FoundCode[] {
  return first && last ? [found('line', nameOf(line), [first.range[0], last.range[1]], line, line.kind)] : [];
}

const routingCodes = (list: Text | undefined, role: string, address: Originator | null = null): FoundCode[] =>
  tokensIn(list, /[QRU][A-Z]{3,7}/g).map(({ text, range }) => found('routingIndicator', text, range, address, role));

function doubledPrecedence(printed: Text | undefined): FoundCode[] {
  const code = printed?.text[0] ?? '';
  const name = PRECEDENCES[code];
  if (!printed || !name) return [];
  const node: Precedence = { code, name, range: printed.range };
  return [found('precedence', code, printed.range, node)];
}
