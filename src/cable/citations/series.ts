/** Who sent what a word cites, as far as the word alone tells. */
export type Sender =
  | 'department' // DEPTEL: the Department to the other end
  | 'mission' // EMBTEL: the mission at the other end to the Department
  | 'writer' // MYTEL: who writes this telegram
  | 'reader' // URTEL: to whom it is written
  | 'circular' // DEPCIRTEL: the Department to many posts, in a series of its own
  | 'toDepartment' // SECTO: a delegation to the Department, in a series of its own
  | 'fromDepartment' // TOSEC: the Department to a delegation
  | 'unknown'; // a number that other agencies count

/** Words that stand for a series of telegrams, with who sends in it (format.md 2.9). None of them is a station. */
const SERIES: Readonly<Record<string, Sender>> = {
  DEPTEL: 'department',
  DEPTTEL: 'department',
  EMBTEL: 'mission',
  CONTEL: 'mission',
  CONGENTEL: 'mission',
  LEGTEL: 'mission',
  MISTEL: 'mission',
  URTEL: 'reader',
  YOURTEL: 'reader',
  MYTEL: 'writer',
  OURTEL: 'writer',
  DEPCIRTEL: 'circular',
  DEPTCIRTEL: 'circular',
  DEPTCIRCULAR: 'circular',
  CIRTEL: 'circular',
  CIRCULAR: 'circular',
  SECTO: 'toDepartment',
  TOSEC: 'fromDepartment',
  DULTE: 'toDepartment',
  TEDUL: 'fromDepartment',
  DELGA: 'toDepartment',
  GADEL: 'fromDepartment',
  POLTO: 'toDepartment',
  TOPOL: 'fromDepartment',
  TODEL: 'fromDepartment',
  ECBUS: 'toDepartment',
  BUSEC: 'fromDepartment',
  CEDTO: 'toDepartment',
  COLED: 'fromDepartment',
  CABLAT: 'toDepartment',
  MUSTO: 'toDepartment',
  TOMUS: 'fromDepartment',
  USITO: 'unknown',
  TOUSI: 'unknown',
  TOICA: 'unknown',
  ICATO: 'unknown',
  TOAID: 'unknown',
  AIDTO: 'unknown',
  USFOTO: 'unknown',
  REFTEL: 'unknown',
  DIR: 'unknown',
  DIRECTOR: 'unknown',
  LINC: 'unknown',
  LINCOLN: 'unknown',
  GUAT: 'unknown',
  CAS: 'unknown',
  'CAS WASH': 'unknown',
  IN: 'unknown',
};

/** What belongs to somebody, or is called a telegram: "DEPT'S 487", "EMBASSY TELEGRAM 2470", "YOUR 391". */
const OWNERS: Readonly<Record<string, Sender>> = {
  YOUR: 'reader',
  UR: 'reader',
  MY: 'writer',
  OUR: 'writer',
  DEPARTMENT: 'department',
  DEPT: 'department',
  SECRETARY: 'department',
  EMBASSY: 'mission',
  EMB: 'mission',
  LEGATION: 'mission',
  CONSULATE: 'mission',
  'CONSULATE GENERAL': 'mission',
  CONGEN: 'mission',
  MISSION: 'mission',
};

/** "EMBTEL" of "REEMBTELS", with its sender; null for a word that is no series. */
export function seriesOf(word: string): { readonly series: string; readonly sender: Sender } | null {
  for (const name of [word, word.replace(/S$/, ''), word.replace(/^RE/, ''), word.replace(/^RE|S$/g, '')]) {
    const sender = Object.hasOwn(SERIES, name) ? SERIES[name] : undefined;
    if (sender) return { series: name, sender };
  }
  return null;
}

/** The sender that a word for somebody names ("YOUR", "DEPT", "EMBASSY"), or null. */
export const ownerOf = (words: string): Sender | null => (Object.hasOwn(OWNERS, words) ? OWNERS[words] : null) ?? null;
