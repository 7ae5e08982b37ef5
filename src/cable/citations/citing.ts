import { POST_NAMES } from '../words/postNames';
import { ownerOf, type Sender, seriesOf } from './series';

/** The words before a number that make it a citation. */
export interface Citing {
  /** Where the words begin in the text that was looked at. */
  readonly start: number;
  /** "EMBTEL"; null where a post or a person's word is named ("AMMAN 7992", "YOUR 391"). */
  readonly series: string | null;
  readonly sender: Sender | 'named';
  /** The post that is named: "AMMAN". */
  readonly post: string | null;
  /** The post to which it was sent, where that is printed between: "DEPTEL TO BONN 1683". */
  readonly to: string | null;
  /** True where a word for a telegram or a possessive leaves no doubt: "BONN TELEGRAM 1", "BONN'S 2". */
  readonly plain: boolean;
}

type Names = ReadonlySet<string>;

const PAPER = '(?:TELEGRAMS?|TELS?|CABLES?|MESSAGES?|MSGS?|WIRES?)';
const CAPTION = '(?:NODIS|EXDIS|LIMDIS|NIACT|PRIORITY|TOP SECRET|SECRET)';
const PLACE = "[A-Z]{2,}(?:[ '.-]{1,2}[A-Z]{2,}){0,3}";

// DEPTEL NO. 550        EMBTELS 3820        CIRCULAR TELEGRAM 1482
const SERIES = new RegExp(`\\b(CAS WASH|[A-Z]{3,16}(?: ${PAPER})?|IN)$`);
// DEPTEL TO BONN 1683        DEPARTMENT'S TELEGRAM TO SAIGON 4826
const SENT_TO = new RegExp(`^(.*\\b(?:[A-Z]{3,10}TELS?|${PAPER})) TO (${PLACE})$`);
// YOUR 391        MY NODIS 110828        YOUR TELEGRAMS 893        OUR REFTEL 12
const WHOSE = new RegExp(`\\b(YOUR|UR|OUR|MY)(?: ${CAPTION})?( ${PAPER}| [A-Z]{2,6}TELS?)?$`);
// DEPT'S 487        DEPARTMENT'S TELEGRAM 487        AMMAN'S 1501        SEATTLE'S TELEGRAM 1
const OWNED = new RegExp(`\\b(${PLACE})'S(?: ${CAPTION})?(?: ${PAPER})?$`);
// EMBASSY TELEGRAM 2470        JERUSALEM TELEGRAM 37
const CALLED = new RegExp(`\\b(${PLACE}) ${PAPER}$`);
// TELEGRAM 367
const BARE = /\b(?:TELEGRAMS?|TELS?|CABLES?)$/;
// AMMAN 7992        TEL AVIV 279
const NAMED = new RegExp(`\\b(${PLACE})$`);

/**
 * What cites the number that stands behind `before` (capitals, blanks folded, a straight apostrophe), or null. Words are read
 * backwards from the number, so that the time does not depend on how many names there are.
 * @param stations names of posts that the telegram itself prints, beside those of the table
 */
export function citingIn(before: string, stations: Names = POST_NAMES): Citing | null {
  const words = before.replace(/ ?(?:\bNOS?\.?|\bNUMBERS?|#)? ?$/, '');
  const sent = SENT_TO.exec(words);
  const to = sent && placeIn(sent[2] ?? '', stations);
  const found = to ? citingIn(sent[1] ?? '', stations) : null;
  return found && to ? { ...found, to, plain: true } : senderIn(words, stations);
}

/** The post to which a cited telegram went, where it stands behind the number: "DEPTEL 1965 TO MADRID"; or null. */
export function addresseeBehind(behind: string, stations: Names): string | null {
  const words =
    /^\s+TO\s+([A-Z][A-Za-z]*(?:\s[A-Z][A-Za-z]*){0,2})/i.exec(behind)?.[1]?.toUpperCase().split(/\s/) ?? [];
  for (let count = words.length; count > 0; count--) {
    const place = placeIn(words.slice(0, count).join(' '), stations);
    if (place) return place;
  }
  return null;
}

function senderIn(words: string, stations: Names): Citing | null {
  const series = SERIES.exec(words);
  const named = series && seriesOf((series[1] ?? '').replace(new RegExp(`(?<!^CAS) ${PAPER}$`), ''));
  if (series && named) return { start: series.index, ...named, post: null, to: null, plain: true };
  const whose = WHOSE.exec(words);
  if (whose) return owned(whose.index, ownerOf(whose[1] ?? ''), whose[2] !== undefined);
  for (const pattern of [OWNED, CALLED]) {
    const found = pattern.exec(words);
    const by = found && byWords(found.index, found[1] ?? '', stations);
    if (by) return by;
  }
  const bare = BARE.exec(words);
  if (bare) return owned(bare.index, 'unknown', false);
  const found = NAMED.exec(words);
  return found && byPost(found.index, found[1] ?? '', stations, false);
}

const byWords = (start: number, words: string, stations: Names): Citing | null =>
  byPost(start, words, stations, true) ?? byOwner(start, words);

/** "CONSULATE GENERAL" or "EMBASSY" as the last words of a text. */
function byOwner(start: number, words: string): Citing | null {
  for (const name of lastWords(words, 2)) {
    const sender = ownerOf(name);
    if (sender) return owned(start + words.length - name.length, sender, true);
  }
  return null;
}

function byPost(start: number, words: string, stations: Names, plain: boolean): Citing | null {
  const post = lastWords(words, 4).find((name) => POST_NAMES.has(name) || stations.has(name));
  if (post === undefined) return null;
  return { start: start + words.length - post.length, series: null, sender: 'named', post, to: null, plain };
}

const owned = (start: number, sender: Sender | null, plain: boolean): Citing | null =>
  sender && { start, series: null, sender, post: null, to: null, plain };

/** A place by itself: "BONN"; the Department under its short names is STATE. */
function placeIn(words: string, stations: Names): string | null {
  if (/^(?:DEPT|DEPARTMENT|WASHINGTON)$/.test(words)) return 'STATE';
  return POST_NAMES.has(words) || stations.has(words) ? words : null;
}

/** The last words of a text, at most `most`, the longest first: "SEE LA PAZ", "LA PAZ", "PAZ". */
function lastWords(words: string, most: number): string[] {
  const parts = words.split(' ');
  const from = Math.max(0, parts.length - most);
  return parts.slice(from).map((_, i) => parts.slice(from + i).join(' '));
}
