import { type DistributionItem, kindsWhere, type Line } from '../../cable/model';
import { parseHeader } from '../../cable/parse';
import type { DistributionBlock, FoundCode } from './code';
import { found } from './found';

/** Every distribution block, of every section: its keywords, its codes, its total (format.md 1.4 dist). */
export function distributionCodes(lines: readonly Line[]): FoundCode[] {
  return [...blocksIn(lines).flatMap(blockCodes), ...lines.flatMap(handDistributionCodes)];
}

const IN_BLOCK = kindsWhere(({ block }) => block === 'distribution');
/** Kinds that end a block; furniture, noise and other lines of the copy may stand in it. */
const AFTER_BLOCK = kindsWhere(
  ({ zone, furniture }) => !furniture && ['heading', 'textHeader', 'body', 'attributes'].includes(zone),
);

/** A block begins at ORIGIN or ACTION; INFO and further lines belong to it. */
function blocksIn(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  let open: Line[] | null = null;
  for (const line of lines) {
    if (AFTER_BLOCK.has(line.kind)) open = null;
    if (!IN_BLOCK.has(line.kind)) continue;
    const begins = line.kind === 'dist' && line.fields.role?.text !== 'INFO';
    if (!open || begins) {
      open = [];
      blocks.push(open);
    }
    open.push(line);
  }
  return blocks;
}

function blockCodes(lines: readonly Line[]): FoundCode[] {
  const { distribution: items, distributionTotal: total } = parseHeader(lines);
  const block: DistributionBlock = { items, total: total?.copies ?? null };
  return [
    ...lines.flatMap(({ fields: { role } }) =>
      role ? [found('distributionBlock', role.text, role.range, block, role.text)] : [],
    ),
    ...items.filter(isCode).map((item) => found('distribution', item.office, item.range, item, item.role)),
    ...(total ? [found('distributionBlock', total.total.text, total.total.range, block, 'total')] : []),
  ];
}

/** A film number or an address in the block is none: "47-40"; a scan's 55O-00 may still be SSO-00. */
const isCode = ({ office }: DistributionItem): boolean => !/^\d*[234679]\d*$/.test(office);

// @INFO: MA(01) SSS(01) NSCE(00)
const NUMBERED = /([A-Z]{1,6})\s?\(\s?(\d{1,2})\)/g;

/** Codes of a distribution by hand; cells that a table cut in two are left out. */
function handDistributionCodes({ kind, fields }: Line): FoundCode[] {
  const list = kind === 'atInfo' ? fields.items : undefined;
  return [...(list?.text.matchAll(NUMBERED) ?? [])].map((match) => {
    const [printed, office = '', copies] = match;
    const start = (list?.range[0] ?? 0) + match.index;
    const item: DistributionItem = {
      role: 'INFO',
      office,
      copies: Number(copies),
      certainty: 'certain',
      range: [start, start + printed.length],
    };
    return found('distribution', office, item.range, item, 'INFO');
  });
}
