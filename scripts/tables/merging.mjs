// Near-duplicate names of one code become one entry: same words, whatever their order, punctuation and department.

const words = (name) =>
  new Set(
    name
      .toLowerCase()
      .replace(/;.*|\([^)]*\)|department of state|office of|bureau of|the /g, ' ')
      .replace(/[^a-z0-9 ]/g, ' ')
      .split(/\s+/)
      .filter((word) => word && !/^(?:of|and|for|in|to|us|state|department)$/.test(word)),
  );

/** Words that make another office of it, however alike the rest. */
const DISTINCT =
  /\b(?:deputy|under|assistant|acting|economic|political|northern|southern|eastern|western|central|special)\b/g;
const distinct = (name) => (name.toLowerCase().match(DISTINCT) ?? []).sort().join();

function alike(a, b) {
  if (a.name === b.name) return true;
  if (distinct(a.name) !== distinct(b.name)) return false;
  const [x, y] = [words(a.name), words(b.name)];
  const common = [...x].filter((word) => y.has(word)).length;
  return common > 0 && common / Math.max(x.size, y.size) >= 0.8;
}

// Dates are text: Math.min does not know them.
const earlier = (a, b) => (a && b ? [a, b].sort()[0] : a || b);
const later = (a, b) => (a && b ? [a, b].sort()[1] : a || b);

/** One entry of two: true dates are kept as they are, attested years are joined. */
function join(a, b) {
  const sources = [...new Set([...a.sources, ...b.sources])].slice(0, 6);
  const certainty = a.certainty === 'sourced' || b.certainty === 'sourced' ? 'sourced' : a.certainty;
  if (a.period === 'true') return { ...a, sources };
  const parent = a.parent || b.parent;
  const note = a.note || b.note;
  return {
    ...a,
    parent,
    note,
    from: earlier(a.from, b.from),
    to: later(a.to, b.to),
    period: a.period || b.period,
    certainty,
    sources,
  };
}

const overlaps = (a, b) =>
  !a.from ||
  !b.from ||
  (a.from.slice(0, 4) <= (b.to || '9999').slice(0, 4) && b.from.slice(0, 4) <= (a.to || '9999').slice(0, 4));

/** Entries of one kind, merged by code. Two name periods with true dates are never one; geographic tables stay apart. */
export function merged(entries) {
  const byCode = new Map();
  for (const entry of entries) {
    const list = byCode.get(entry.code) ?? [];
    byCode.set(entry.code, list);
    const at = list.findIndex((known) => {
      if (!alike(known, entry) || (known.period === 'true' && entry.period === 'true')) return false;
      if (/^(?:country|region)/.test(known.note) && known.note !== entry.note) return false;
      return known.period !== 'true' || overlaps(known, entry);
    });
    if (at < 0) list.push(entry);
    else list[at] = join(list[at], entry);
  }
  return [...byCode.values()].flat();
}
