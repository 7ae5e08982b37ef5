// A folder as somebody sends it who wants a click: links that run a command, icons that vouch for them, in every place whose words
// reach the reader. Written by the tests, for no file system keeps such names everywhere.

/** What VS Code takes for a link in plain text. */
export const LINK = '[All is well](command:workbench.action.openSettings)';
/** What it takes for an icon. */
export const ICON = '$(flame)';
export const HOSTILE = `${ICON} ${LINK}`;

/** The name of the cable that has notes. */
export const CABLE = `${HOSTILE}.cable`;
/** A plain text that looks like a cable. */
export const PLAIN = `${HOSTILE}.txt`;
export const TABLE = `${HOSTILE}.tsv`;
export const IMPORT = 'from-a-colleague.json';

export const TEXT = `CONFIDENTIAL

PAGE 01        LA PAZ  06550  232006Z
ACTION XQZ${ICON}-15

INFO  XQX${LINK}-01 XQW-02
                  ------------------4B61D7  232006Z /38
P 232006Z AUG 79
FM AMEMBASSY LA PAZ ${HOSTILE}
TO SECSTATE WASHDC PRIORITY 3021

C O N F I D E N T I A L LA PAZ 06550

E.O. 12065: GDS 8/23/85
TAGS: PINT, BL
SUBJECT: ${HOSTILE}

1. LORRY DRIVERS STOPPED WORK AND BLOCKED THE ROAD TO THE YUNGAS.

${HOSTILE}
----------

2. (C) ${HOSTILE} THE MINISTER OFFERED A HIGHER TARIFF.
MORALES
`;

const note = (id: string, exact: string, motivation = 'commenting') => ({
  id: `urn:${id}`,
  type: 'Annotation',
  motivation: [motivation],
  created: '2024-05-01T09:30:00Z',
  creator: { type: 'Person', name: HOSTILE },
  body: [
    { type: 'TextualBody', value: `${HOSTILE} ${id}`, format: 'text/markdown' },
    { type: 'TextualBody', value: HOSTILE, purpose: 'tagging' },
  ],
  target: { source: encodeURIComponent(CABLE), selector: [{ type: 'TextQuoteSelector', exact }] },
});

const page = (...items: object[]): string =>
  JSON.stringify({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', items });

/** V8 quotes what is no JSON, up to twenty letters of it. */
export const BROKEN = '[x](command:a)';

/** The files of the folder, by name. */
export const FILES: Readonly<Record<string, string>> = {
  [CABLE]: TEXT,
  [PLAIN]: TEXT,
  [`${CABLE}.annotations.json`]: page(note('held', 'LORRY DRIVERS'), note('lost', `${HOSTILE} that stands nowhere`)),
  [TABLE]: `code\tkind\tname\nXQV\t${BROKEN} ${ICON}\tB\nXQV\toffice\t${HOSTILE}\n`,
  [IMPORT]: JSON.stringify([HOSTILE, { type: HOSTILE }, note('imported', 'HIGHER TARIFF')]),
  'no.json': BROKEN,
  ...Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${LINK} ${name}.cable.annotations.json`, BROKEN])),
};
