import { parse } from '../../../../src/cable/parse';
import { codesIn } from '../../../../src/view/codes';

/** A telegram of the 1970s as the Department received it; written for these tests. */
export const incoming = `CONFIDENTIAL

PAGE 01 SAMPLE 00370 01 OF 02 011127Z
46
ACTION AF-08
INFO OCT-01 ISO-00
INR-07 /016 W
------------------011159Z 002825 /10
O R 311201Z MAR 77 ZFF6
FM AMEMBASSY SAMPLETOWN
TO SECSTATE WASHDC 4715
INFO RUEHFR/AMEMBASSY PARIS PRIORITY 1234
C O N F I D E N T I A L SECTION 1 OF 2 SAMPLETOWN 370
EXDIS
STATE FOR AF/W
E.O. 11652: GDS
TAGS: PFOR, RW
SUBJECT: A VISIT TO THE PORT
REF: (A) STATE 12345, (B) PARIS 678

1. THE MINISTER RECEIVED US ON MONDAY. STATE 12345 REFERS.

2. HE WAS PLEASED.
DOE
`;

/** A telegram of 2000 as a scan leaves it: several fields on a line, a struck-through mark. */
export const scanned = `CONFIDENTIAL

PAGE 01 STATE 060001 302006Z
ORIGIN EUR-01
INFO LOG-00 /001R
060001 SOURCE: SAMPLE.030085 DRAFTED BY: EUR/WE:JDOE:JD -- 03/30/00 7-0000 APPROVED BY: D:RROE S/NIS:AMILLER:BSMITH;CJONES S/S-O:DBROWN

----- 45A567 302008Z /38
P 302006Z MAR 00 FM SECSTATE WASHDC TO AMEMBASSY PARIS PRIORITY INFO CIA WASHDC PRIORITY 0000

CONFIDENTIAL STATE 060001

E.O. 12958: DECL: 3/28/10 TAGS: PREL, FR
SUBJECT: A TALK ABOUT MANY THINGS
CLASSIFIED BY EUR A/S JANE ROE. REASON 1.5 (B) AND (D).

1. (C) THE FIRST THING WAS DISCUSSED AT LENGTH.

2. (G) THE SECOND THING WAS PASSED OVER.

3. (U) THE THIRD IS PUBLIC.
ROE
`;

/** Kind, role and what is printed, of every code. */
export const printedCodes = (text: string): [kind: string, role: string | null, printed: string][] =>
  codesIn(parse(text)).map(({ kind, role, range }) => [kind, role, text.slice(...range)]);
