/** A cable of ours to try things on: its file in `media/samples`, what it is, and what it shows. */
export interface SampleCable {
  readonly file: string;
  readonly title: string;
  readonly shows: string;
}

/** All names in them are invented. The first one is what a newcomer sees first. */
export const SAMPLE_CABLES: readonly SampleCable[] = [
  {
    file: '2000-state-071482.txt',
    title: 'STATE 071482',
    shows: 'A telegram of 2000: portion marks, drafting office and clearances, headings',
  },
  {
    file: '1976-lapaz-03121.cable',
    title: 'LA PAZ 3121',
    shows: 'A telegram of 1976 as the National Archives publish it, with the attribute block',
  },
  {
    file: 'scan-1999-state-048204.txt',
    title: 'STATE 048204',
    shows: 'A damaged scan of 1999: header behind the text, marks misread, stamps in the middle',
  },
];
