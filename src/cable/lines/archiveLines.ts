import { DIGITS, LinePatterns } from './linePatterns';

// Zone A: what archives, release offices and scanners printed on and around the telegram (format.md 1.2, 1.9). These
// lines are accepted anywhere, also in the middle of a paragraph.

const DAY = '\\d{1,2}\\/\\d{1,2}\\/\\d{2,4}';

export const ARCHIVE_LINES = new LinePatterns(
  // Sheryl P. Walter Declassified/Released US Department of State EO Systematic Review 20 Mar 2014
  {
    kind: 'systematic',
    holds: '/',
    least: 64,
    pattern:
      /(?:(?<who>Margaret P\. Grafeld|Sheryl P\. Walter)\s+)?Declassified\/Released\s+US Department of State\s+EO Systematic\s+Review(?:\s+(?<date>\d{1,2}\s+[A-Z]{3}\s+\d{4}))?/i,
  },
  // UNCLASSIFIED U.S. Department of State Case No. F-2014-20439 Doc No. C05784493 Date: 12/31/2015
  // C06815043IFIED U.S. Department of State Case No. F-2017-13804 Doc No. C06815043 Date: 11/18/2020
  {
    kind: 'foiaStamp',
    holds: '-0',
    least: 52,
    pattern: new RegExp(
      `U\\.?\\s?S\\.?\\s+Department of State\\s+Case No\\.?\\s*(?<case>[A-Z]{1,2}-\\d{4}-\\d{4,5})\\s+Doc No\\.?\\s*(?<doc>[C0O]\\d{8})(?:\\s+Date:?\\s*(?<date>${DAY}))?`,
      'i',
    ),
  },
  // FL-2017-13804 B-00002630136 "UNCLASSIFIED" 09/12/2024 Page 210
  {
    kind: 'foiaStamp2',
    holds: '-0/',
    pattern: new RegExp(
      `\\b(?<case>[A-Z]{1,3}-\\d{4}-\\d{5})\\s+(?<bates>[A-Z0-9]-\\d{8,11})\\s+"?UNCLASSIFIED"?\\s+\\[?(?<date>${DAY})\\]?(?:\\s+Page\\s+(?<page>\\d+))?`,
      'i',
    ),
  },
  // CSP-2025-00040
  // B-00002707028
  { kind: 'cspStamp', holds: '-0', pattern: /^\s*(?<what>CSP-\d{4}-\d{5}|[A-Z0-9]-\d{8,11})$/ },
  // "UNCLASSIFIED"
  { kind: 'cspStamp', begins: '"', pattern: /^\s*(?<what>"UNCLASSIFIED")$/ },
  // REVIEW AUTHORITY: JOHN L MILLS
  // UNITED STATES DEPARTMENT OF STATE
  {
    kind: 'reviewAuth',
    begins: 'RU',
    pattern: /^\W*(?:REVIEW(?:ED)?\s+AUTHORITY\s*:\s*(?<who>\S.*)|UNITED STATES DEPARTMENT OF STATE)$/i,
  },
  // DATE/CASE ID: 09 NOV 2006 200600958
  {
    kind: 'caseId',
    begins: 'D',
    holds: '/:0',
    pattern: /^\W*DATE\/CASE\s+ID\s*:\s*(?<date>\d{1,2}\s+[A-Z]{3}\s+\d{4})\s+(?<caseId>\d{9})/i,
  },
  // Current Class: CONFIDENTIAL Page: 1
  {
    kind: 'sasHead',
    begins: 'C',
    holds: ':',
    pattern:
      /^[\s.]*Current\s?\.?(?:Class\s*:\s*(?<cls>[A-Za-z/]+(?: [A-Za-z/]+)*)|Handling\s*:\s*(?<handling>[A-Za-z/]+(?: [A-Za-z/]+)*))(?:\s+Page\s*:?\s*(?<page>\d+)?)?$/i,
  },
  // Document Number: 1994PARIS11799 Channel: n/a
  {
    kind: 'sasDoc',
    begins: 'D',
    holds: ':0',
    pattern:
      /^\s*Document Number\s*:\s*(?<docNumber>(?:19|20)\d{2}[A-Z]{3,6}\d{5,6})\s+(?<rest>(?:Channel|Case)\b.*|RELEASED.*)$/i,
  },
  // TEXT OF TELEGRAM 86BUCHAR007545
  {
    kind: 'textOf',
    begins: 'T',
    holds: '0',
    pattern: /^\s*TEXT OF TELEGRAM\s+(?<docNumber>\d{2} ?[A-Z]{3,6} ?\d{5,6})$/,
  },
  // Heading:	STATE 60269 - CONFIDENTIAL	PRIORITY
  {
    kind: 'viewerHead',
    begins: 'H',
    holds: ':0',
    pattern:
      /^\s*Heading\s*:\s*(?<station>[A-Z]+(?:[ .'-][A-Z]+)*?)\s*(?<serial>\d{1,6})\b[\s—_-]*(?<cls>[A-Za-z_~-]*)\s*(?<tail>.*)$/i,
  },
  // Post: USNATO MRN: 2540 Printed by: Bass, John 10/6/98 8:31
  {
    kind: 'viewerPost',
    begins: 'P',
    holds: ':0',
    pattern:
      /^\s*Post\s*:\s*(?<station>[A-Z]+(?:[ .'-][A-Z]+)*)\s+MRN\s*:\s*(?<serial>\d{1,6})\b(?:\s*Printed by\s*:\s*(?<by>\S.*?)\s+(?<when>\d{1,2}\/\d{1,2}\/\d{2}\s+\d{1,2}:\d{2}))?/i,
  },
  //                      Message Text
  { kind: 'aadText', begins: 'M', pattern: /^\s*Message Text$/ },
  //                      Message Attributes
  { kind: 'aadAttrs', begins: 'M', pattern: /^\s*Message Attributes$/ },
  // *** Current Classification *** CONFIDENTIAL
  {
    kind: 'aadFooter',
    begins: '*',
    pattern: /^\*{3}\s*Current\s+(?<what>Handling Restrictions|Classification)\s*\*{0,3}\s*(?<value>.*)$/,
  },
  // ERROR READING TEXT INDEX #BAD
  { kind: 'lostText', begins: 'E', pattern: /^\s*(?<what>ERROR READING TEXT INDEX.*|EXPAND ERROR ENCOUNTERED.*)$/i },
  // << END OF DOCUMENT >>
  { kind: 'endOfDoc', begins: 'E', pattern: /^\s*<{0,2}\s*END OF DOCUMENT\s*>{0,2}$/i },
  // F:\Cable\Data Source\Cables\CD035\Jan99\M3644925.html                 Page 1 of 14
  // http://classified/cable/data_source/cables/m4571286.html     1/5/2010
  {
    kind: 'nscFoot',
    holds: ':.0',
    least: 34,
    pattern: /[A-Z£]:\\?\s?Cable[\\ ]Data[_ ]Source[\\ ].*?\.html\s+Page\s+(?<page>\d+)\s*of\s*(?<pages>\d+)?/i,
  },
  { kind: 'nscFoot', holds: ':/', least: 25, pattern: /https?:\/\/classified\/cable\/\S+/i },
  // CLINTON LIBRARY PHOTOCOPY
  { kind: 'nscFoot', begins: 'C', pattern: /^\s*(?<lib>CLINTON LIBRARY PHOTOCOPY)$/i },
  // Page 1 of 5
  // Declassified in Full / Release in Full
  {
    kind: 'smartFoot',
    begins: `${DIGITS}PADRU`,
    pattern:
      /^\s*(?<what>Page\s*(?<page>\d+)\s*of\s*(?<pages>\d+)|Archive Copy|(?:Declassified in Full \/ )?Released? in (?:Full|Part)|US Department of State|\d{1,2}\/\d{1,2}\/\d{4})$/,
  },
  // John Powers, Acting-Director
  { kind: 'smartFoot', holds: ',a', pattern: /^\s*(?<what>[A-Z][A-Za-z .]+, Acting[- ]Director)$/ },
  // RELEASE IN PART B1,1.4(B),1.4(D)
  {
    kind: 'release',
    begins: 'RD',
    pattern:
      /^\W*(?<how>RELEASED?\s+IN\s+(?:PART|FULL)|DENIED\s+IN\s+FULL|DECAPTIONED|DECLASSIFIED(?:\s+AND\s+DECAPTIONED)?)\b[\s:,]*(?<exemptions>(?:(?:\(?B\)?\(?[1-9]\)?(?:\([A-F]\))?|1\.[45]\s?\(?[A-H]\)?|25X\d|NR|INA)[,;\s]*)*)\W*$/i,
  },
  // B1
  // 1.4(D)
  {
    kind: 'release0',
    begins: 'Bb12N',
    pattern:
      /^\W*(?:\(?[Bb]\)?\s?\(?[1-9]\)?(?:\s?\([A-Fa-f]\))?|1\.[45]\s?\(?[A-Ha-h]\)?|25X\d|NR)(?:[,;\s]+(?:\(?[Bb]\)?\(?[1-9]\)?|1\.[45]\s?\(?[A-Ha-h]\)?))*\W*$/,
  },
  // DEPARTMENT OF STATE A/CDC/MR
  { kind: 'reviewStamp', holds: '/', pattern: /^.{0,40}\b(?:[A4B]\/C[DO0]C\/M[A-Z]|IS\/FPC\/CDR)\b.{0,40}$/ },
  // (X) DECLASSIFY     ( ) DECLASSIFY IN PART     ( ) EXCISE
  {
    kind: 'reviewStamp',
    holds: ')',
    pattern:
      /^\W{0,4}[([|1]\s?[Xx]?\s?\)\s?(?:DE?CL?ASS?[A-Z]{2,6}|RELEASE|EXCISE|DENY|DELETE|DOWNGRADE|CLASSIFY)\b.{0,40}$/,
  },
  // PAGE NO. 1
  { kind: 'pageNo', begins: 'P', holds: '0', pattern: /^\s*PAGE NO\.? ?(?<page>\d{1,3})$/ },
  // CLASSIFICATION: UNCLASSIFIED
  { kind: 'classificationFoot', begins: 'C', holds: ':', pattern: /^\s*CLASSIFICATION:\s*(?<cls>[A-Z ]+?)$/ },
);
