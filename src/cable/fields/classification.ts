import type { Line } from '../lines/line';
import { linesOf } from '../lines/ofKinds';
import type { Caption, Classification, Level } from '../model';
import { CAPTIONS } from '../words/captions';
import { damagedLevelOf } from '../words/damagedLevels';
import { levelOf, rankOf } from '../words/levels';
import { within } from './words';

/** The overall classification: from the message reference, then from the banners, then from other systems' labels. */
export function readClassification(pieces: readonly Line[], captions: readonly Caption[]): Classification | null {
  const codes = captions.map((c) => c.code);
  const printed = linesOf(pieces, ['mrn']).find((p) => p.fields.cls)?.fields.cls;
  const level = printed ? (levelOf(printed.text) ?? damagedLevelOf(printed.text)) : null;
  if (printed && level)
    return { level: sensitive(level, codes), captions: codes, certainty: 'certain', range: printed.range };
  const found = fromMarks(pieces) ?? fromLabels(pieces);
  return found && { ...found, level: sensitive(found.level, codes), captions: codes };
}

/** UNCLAS with the caption SENSITIVE or SBU is sensitive but unclassified (format.md B.1). */
const sensitive = (level: Level, captions: readonly string[]): Level =>
  level === 'UNCLASSIFIED' && captions.some((c) => c === 'SENSITIVE' || c === 'SBU')
    ? 'SENSITIVE BUT UNCLASSIFIED'
    : level;

type Found = Omit<Classification, 'captions'>;

/**
 * What the banners show, unless they say UNCLASSIFIED above a damaged mark of another level: a release stamps its pages so, and the
 * telegram's own line, or what is struck through, says what it was.
 */
function fromMarks(pieces: readonly Line[]): Found | null {
  const banners = fromBanners(pieces);
  const damaged = banners?.level === 'UNCLASSIFIED' || !banners ? fromDamaged(pieces) : null;
  return damaged && damaged.level !== banners?.level ? damaged : banners;
}

/** The highest level that at least two banners show; one banner alone leaves doubt. */
function fromBanners(pieces: readonly Line[]): Found | null {
  const banners = linesOf(pieces, ['banner']).filter((p) => p.fields.cls);
  const counts = new Map<Level, number>();
  for (const { fields } of banners) {
    const level = levelOf(fields.cls?.text ?? '');
    if (level) counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  const repeated = [...counts].filter(([, n]) => n > 1).map(([level]) => level);
  const level = highest(repeated.length ? repeated : [...counts.keys()]);
  const banner = banners.find((p) => levelOf(p.fields.cls?.text ?? '') === level)?.fields.cls;
  return level && banner ? { level, certainty: repeated.length ? 'certain' : 'probable', range: banner.range } : null;
}

const highest = (levels: readonly Level[]): Level | null =>
  levels.reduce<Level | null>((top, level) => (!top || rankOf(level) > rankOf(top) ? level : top), null);

function fromDamaged(pieces: readonly Line[]): Found | null {
  for (const { fields } of linesOf(pieces, ['mrnX', 'bannerX'])) {
    const level = fields.cls ? damagedLevelOf(fields.cls.text) : null;
    if (fields.cls && level) return { level, certainty: 'probable', range: fields.cls.range };
  }
  return null;
}

/** "CLASS:    UNCLASSIFIED" in a White House copy, "Heading: STATE 60269 - CONFIDENTIAL" in a viewer's print. */
function fromLabels(pieces: readonly Line[]): Found | null {
  for (const piece of pieces) {
    const cls = piece.field('cls');
    const level = cls ? (levelOf(cls.text) ?? damagedLevelOf(cls.text)) : null;
    if (cls && level) return { level, certainty: 'probable', range: cls.range };
  }
  return null;
}

/** Captions between the message reference and the text, each once. */
export function readCaptions(pieces: readonly Line[]): Caption[] {
  const captions = new Map<string, Caption>();
  for (const { fields } of linesOf(pieces, ['caption'])) {
    const printed = fields.caps;
    for (const found of printed?.text.matchAll(WORDS) ?? []) {
      if (printed && !captions.has(found[0])) {
        captions.set(found[0], { code: found[0], range: within(printed, found.index, found.index + found[0].length) });
      }
    }
  }
  return [...captions.values()];
}

const WORDS = new RegExp(`\\b(?:${CAPTIONS.join('|')}|MERCURY)\\b`, 'g');
