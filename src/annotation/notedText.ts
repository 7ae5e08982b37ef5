import type { Cable, CableDocument, Paragraph, Range } from '../cable/model';
import { lastFrom } from '../view/ranges';
import { digestOf } from './digest';
import { type FoldedText, folded, pairsIn } from './foldedText';
import { type Place, samePlace } from './place';
import { PlainText } from './plainText';
import { areOfOthers, cableKey, marksOf, type TelegramMarks } from './telegramMarks';

interface Placed extends Place {
  readonly range: Range;
  readonly marks: TelegramMarks;
}

/** A text that notes hold on to: one version of one file. What is costly is worked out when it is first asked for. */
export class NotedText {
  readonly plain: PlainText;
  private readonly cables: readonly Placed[];
  private readonly paragraphs: readonly Placed[];
  private readonly byNumber = new Map<string | null, Placed[]>();
  private readonly keys: ReadonlySet<string | null>;
  private readonly others = new Map<string, boolean>();
  private readonly furniture: readonly Range[];
  private digestValue: string | null = null;
  private foldings: readonly FoldedText[] | null = null;
  private pairCounts: ReadonlyMap<string, number> | null = null;

  constructor(raw: string, { cables }: Pick<CableDocument, 'cables'>) {
    this.plain = new PlainText(raw);
    this.cables = cables.map((cable) => {
      const key = cables.length > 1 ? cableKey(cable) : null;
      return { cable: key, paragraph: null, range: this.plainRange(cable.range), marks: marksOf(cable) };
    });
    this.paragraphs = cables.flatMap((cable, i) =>
      numberedParagraphs(cable).map(({ number, range }): Placed => {
        return { ...this.cables[i]!, paragraph: number, range: this.plainRange(range) };
      }),
    );
    this.keys = new Set(this.cables.map(({ cable }) => cable));
    for (const paragraph of this.paragraphs) {
      const same = this.byNumber.get(paragraph.paragraph);
      if (same) same.push(paragraph);
      else this.byNumber.set(paragraph.paragraph, [paragraph]);
    }
    const furniture = cables.flatMap((cable) => cable.furniture.map(({ range }) => this.plainRange(range)));
    this.furniture = furniture.sort((a, b) => a[0] - b[0]);
  }

  /** SHA-256 of the plain text. */
  get digest(): string {
    this.digestValue ??= digestOf(this.plain.text);
    return this.digestValue;
  }

  /** The words with page lines, banners and stamps; and, where there are any, the words without them. */
  get folded(): readonly FoldedText[] {
    const { text } = this.plain;
    this.foldings ??= [folded(text), ...(this.furniture.length ? [folded(text, this.furniture)] : [])];
    return this.foldings;
  }

  /** How often each word stands before each other. */
  get pairs(): ReadonlyMap<string, number> {
    this.pairCounts ??= counted(pairsIn(this.plain.text));
    return this.pairCounts;
  }

  plainRange = ([start, end]: Range): Range => [this.plain.fromRaw(start), this.plain.fromRaw(end)];
  rawRange = ([start, end]: Range): Range => [this.plain.toRaw(start), this.plain.toRaw(end)];

  /** The telegram (where the file holds several) and the numbered paragraph that an offset of the plain text is in. */
  placeAt(offset: number): Place {
    const place = around(this.paragraphs, offset) ?? around(this.cables, offset);
    return { cable: place?.cable ?? null, paragraph: place?.paragraph ?? null };
  }

  /** What tells the telegram that an offset of the plain text is in from others; null outside of telegrams. */
  marksAt(offset: number): TelegramMarks | null {
    return around(this.cables, offset)?.marks ?? null;
  }

  /** Whether this text is of other telegrams, and surely not of the one with these marks. */
  isOfOthers(marks: TelegramMarks): boolean {
    const key = JSON.stringify(marks);
    const isOther = this.others.get(key) ?? this.cables.every((cable) => areOfOthers(marks, cable.marks));
    this.others.set(key, isOther);
    return this.cables.length > 0 && isOther;
  }

  /** The place with its telegram left open when this text holds none of that name. */
  known(place: Place): Place {
    return this.keys.has(place.cable) ? place : { ...place, cable: null };
  }

  /** Where, in the plain text, the paragraphs of that number stand; a telegram that is null or not known here is any. */
  paragraphsAt(place: Place): Range[] {
    if (place.paragraph === null) return [];
    const same = this.byNumber.get(place.paragraph) ?? [];
    return same.filter((paragraph) => samePlace(place, paragraph)).map(({ range }) => range);
  }
}

function around(places: readonly Placed[], offset: number): Placed | null {
  const place = lastFrom(places, offset);
  return place && offset < place.range[1] ? place : null;
}

function counted(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

type Numbered = Pick<Paragraph, 'number' | 'range'>;

/** Paragraphs of level 1, each as far as what stands inside it. */
function numberedParagraphs({ paragraphs }: Cable): Numbered[] {
  const found: Numbered[] = [];
  for (const { number, level, range } of paragraphs) {
    const last = found.at(-1);
    if (level === 1) found.push({ number, range });
    else if (last) found[found.length - 1] = { ...last, range: [last.range[0], Math.max(last.range[1], range[1])] };
  }
  return found.filter(({ number }) => number !== null);
}
