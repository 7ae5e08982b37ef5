// What the shape of an address tells without any table.

/** The name in an address, without precedence and number: "AMEMBASSY PARIS" of "AMEMBASSY PARIS PRIORITY 1234". */
export const designatorOf = (address: string): string =>
  (ADDRESS.exec(address)?.[1] ?? address).trim().replace(/^WHITEHOUSE\b/, 'WHITE HOUSE');

/** The number behind it: "1234"; undefined when none is printed. */
export const numberIn = (address: string): string | undefined => ADDRESS.exec(address)?.[2];

// AMEMBASSY PARIS PRIORITY 1234
// HQ USNORTHCOM Routine
// AMEMBASSY MOSCOW IMMEOIATE     in a scan
const ADDRESS = /^(.*?)(?: (?:NIACT|IMME[DO]IATE|PRIORIT[YI]|ROUTINE|FLASH)){0,2}(?: (\d{4,5}))?$/i;

/** A group, a person, a mailbox: what an address is when it is no post; null when its shape does not tell. */
export function noPostIn(printed: string): 'group' | 'person' | 'mailbox' | null {
  if (GROUP.test(printed)) return 'group';
  if (PERSON.test(printed)) return 'person';
  return MAILBOX.test(printed) ? 'mailbox' : null;
}

// EUROPEAN POLITICAL COLLECTIVE     ALL OECD CAPITALS     AIG 7602     WESTERN HEMISPHERIC AFFAIRS DIPL POSTS
// Certain Diplomatic Missions     as editors print it
const GROUP = /\bCOLLECTIVE\b|^ALL [A-Z]|\bAIG\b|\bDIPL POSTS$|^Certain [A-Z]/;

// Doe-Roe, Jane Q     in prints of the years after 2009
const PERSON = /^[A-Z][A-Za-z'’-]+, [A-Z][a-z]/;

// SES-O_FrontOffice     AOC2_SESO
const MAILBOX = /^[A-Z][A-Za-z0-9-]*_[A-Za-z]+$/;

// DEPT OF HOMELAND SECURITY WASHINGTON DC     BUREAU OF MINES
const IN_FULL = /^(DEPT|DEPARTMENT|BUREAU) (OF(?: THE)? [A-Z ]{4,60}?)(?: WASHDC| WASHINGTON,? DC)?$/;

/** What needs no table: the address says in words whose it is. "Department of Homeland Security", or null. */
export function inFull(printed: string): string | null {
  const [, kind, rest] = IN_FULL.exec(printed) ?? [];
  if (!kind || !rest || isDepartment(printed)) return null;
  const words = `${kind.replace(/^DEPT$/, 'DEPARTMENT')} ${rest}`.toLowerCase();
  return words.replace(/\b(?!of\b|the\b|and\b)[a-z]/g, (letter) => letter.toUpperCase());
}

/** The Department itself, by any of its names. */
// SECSTATE WASHDC     DEPT OF STATE     WASHDC, SECSTATE     the Department of State     but not: DEPT OF AGRICULTURE WASHDC
export const isDepartment = (printed: string): boolean => /^\W*SEC|STATE\b|^DEP(?:T\.?|ARTMENT)$/i.test(printed);

/** The agency or command that an address names: DIA of "DIA WASHDC"; null where only its place tells it. */
// DIA WASHDC     SECDEF WASHDC//USDP//     CSAF / INY     DEA HQS WASHDC     HQEPA WASHDC     COMSIXTHFLT
// HQ USSOUTHCOM MIAMI FL     but not: NAS SIGONELLA IT
export function agencyOf(printed: string): string | null {
  const [, word = '', rest = ''] = /^(?:HQ ?)?(SEC OF DEF|DA|[A-Z]{3,})\b(.*)$/.exec(printed) ?? [];
  const isAlone = /^\s*(?:$|\/|(?:HQS? )?WASH)/.test(rest) && /^(?:SEC OF DEF|[A-Z]{2,6})$/.test(word);
  if (!isAlone && !COMMAND.test(word)) return null;
  return word === 'SEC OF DEF' ? 'SECDEF' : word;
}

// USCINCSO     COMSIXTHFLT     USSOUTHCOM
const COMMAND = /^(?:US)?(?:CINC|COM)[A-Z]{2,}$|^US[A-Z]{2,}COM$|^CONAD$|^JOINT$/;
