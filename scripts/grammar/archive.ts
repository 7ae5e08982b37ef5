// Zone A: what archives, release offices and scanners printed (format.md 1.2). Quiet, and accepted on any line.
import { match, type Rule, rx, sequence } from './rule';
import { INDENT, LEAD } from './shapes';

const day = rx`\d{1,2}/\d{1,2}/\d{2,4}`;
const caseNumber = rx`U\.?\s?S\.?\s{1,3}(?i:Department\sof\sState\s{1,3}Case\sNo\.?\s.{0,60}?Date):?\s*${day}`;
const exemption = rx`(?:\(?[Bb]\)?\s?\(?[1-9]\)?|1\.[45]\s?\(?[A-Ha-h]\)?|25X\d|NR)`;

/** Stamps of a release: they may stand inside a line of text. */
const releaseStamps: readonly Rule[] = [
  match(
    'C06815043IFIED U.S. Department of State Case No. F-2017-13804 Doc No. C06815043 Date: 11/18/2020',
    rx`(?i)${INDENT}[A-Z0-9|"]{0,30}\s?${caseNumber}`,
    'stamp',
  ),
  match(
    'UNCLASSIFIED U.S. Department of State Case No. F-2014-01302 Doc No. C05517243 Date: 05/05/2014',
    caseNumber,
    'stamp',
  ),
  match(
    'FL-2017-13804 B-00002630136 "UNCLASSIFIED" 09/12/2024 Page 210',
    rx`[A-Z]{1,3}-\d{4}-\d{5}\s{1,4}[A-Z0-9]-\d{8,11}\s{1,4}"?UNCLASSIFIED"?\s{1,4}\[?${day}\]?(?:\s{1,4}Page\s\d+)?`,
    'stamp',
  ),
  match('CSP-2025-00040', rx`${INDENT}(?:CSP-\d{4}-\d{5}|[A-Z0-9]-\d{8,11}|"UNCLASSIFIED")\s*$`, 'stamp'),
  match(
    'Sheryl P. Walter Declassified/Released US Department of State EO Systematic Review 20 Mar 2014',
    rx`(?:(?:Margaret\sP\.\sGrafeld|Sheryl\sP\.\sWalter)\s{1,4})?Declassified/Released\sUS\sDep.*`,
    'stamp',
  ),
  match(
    'RELEASE IN PART B1,1.4(B),1.4(D)',
    rx`(?i)(?<![A-Z])(?:RELEASED?\s+IN\s+(?:PART|FULL)|DENIED\s+IN\s+FULL)(?![A-Z])(?:[\s,]{0,3}${exemption}){0,6}`,
    'stamp',
  ),
  match('DECAPTIONED', rx`${LEAD}(?:DECAPTIONED|DECLASSIFIED(?:\s+AND\s+DECAPTIONED)?)\W{0,12}$`, 'stamp'),
  match('1.4(D)', rx`${INDENT}${exemption}(?:[\s,;]{1,3}${exemption}){0,6}\s*$`, 'stamp'),
  match('REVIEW AUTHORITY: JOHN L MILLS', rx`(?i)${LEAD}REVIEW(?:ED)?\s+AUTHORITY\s*:.*`, 'stamp'),
  match('DATE/CASE ID: 09 NOV 2006 200600958', rx`(?i)${LEAD}DATE/CASE\s+ID\s*:.*`, 'stamp'),
  match('John Powers, Acting-Director', rx`${INDENT}[A-Z][A-Za-z .]{1,40},\sActing[ -]Director\s*$`, 'stamp'),
  match(
    'Page 1 of 5',
    rx`${INDENT}(?:Page\s?\d+\sof\s\d+|Archive\sCopy|Declassified\sin\sFull\s/\sReleased?\sin\s\w+|US\sDepartment\sof\sState|${day})\s*$`,
    'stamp',
  ),
];

/** Running heads and feet of the systems that held the telegram. */
const runningHeads: readonly Rule[] = [
  match(
    'F:\\Cable\\Data Source\\Cables\\CD035\\Jan99\\M3644925.html                 Page 1 of 14',
    rx`[A-Z£]:\\?\s?Cable[\\ ]Data[_ ]Source[\\ ].*`,
    'stamp',
  ),
  match(
    'http://classified/cable/data_source/cables/m4571286.html     1/5/2010',
    rx`https?://classified/cable/.*`,
    'stamp',
  ),
  match('CLINTON LIBRARY PHOTOCOPY', rx`${INDENT}CLINTON\sLIBRARY\sPHOTOCOPY\s*$`, 'stamp'),
  match(
    'INCOMING TELEGRAM Department of State',
    rx`${LEAD}(?:(?:INCOMING|OUTGOING)\sTELEGRAM|Department\sof\sState\s+TELEGRAM)(?![A-Z]).*`,
    'stamp',
  ),
  match(
    'ERROR READING TEXT INDEX #BAD',
    rx`${INDENT}(?:ERROR\sREADING\sTEXT\sINDEX|EXPAND\sERROR\sENCOUNTERED).*`,
    'stamp',
  ),
  match(
    'Current Class: CONFIDENTIAL Page: 1',
    rx`^[ \t.]{0,8}(?<attribute>Current\s?\.?(?:Class|Handling))\s?:\s*(?<classification>[A-Za-z/ ]{0,40})`,
  ),
  match(
    'Document Number: 1994PARIS11799 Channel: n/a',
    rx`${INDENT}(?<attribute>Document\sNumber)\s?:\s*(?<serial>(?:19|20)\d\d[A-Z]{3,6}\d{5,6})(?:\s+(?<attribute>Channel):)?`,
  ),
  match(
    'Heading:\tSTATE 60269 - CONFIDENTIAL\tPRIORITY',
    sequence(
      rx`${INDENT}(?<attribute>Heading)\s?:\s*(?<station>[A-Z][A-Z .'-]{0,30}?)\s*(?<serial>\d{1,6})(?!\d)`,
      rx`[\s—_-]*(?<classification>[A-Z ]{0,30}[A-Z])?\s*(?<addressees>[A-Z ]*)`,
    ),
  ),
  match(
    'Post: USNATO MRN: 2540 Printed by: Bass, John 10/6/98 8:31',
    sequence(
      rx`${INDENT}(?<attribute>Post)\s?:\s*(?<station>[A-Z][A-Z .'-]{0,30}?)\s+`,
      rx`(?<attribute>MRN)\s?:\s*(?<serial>\d{1,6})(?:\s+(?<attribute>Printed\sby)\s?:\s*(?<person>.*))?`,
    ),
  ),
  match(
    '*** Current Classification *** CONFIDENTIAL',
    rx`^\*{3}\s?(?<attribute>Current\s(?:Handling\sRestrictions|Classification))\s?\*{0,3}\s?(?<classification>.*)`,
  ),
];

export const archive: readonly Rule[] = [...releaseStamps, ...runningHeads];
