import * as vscode from 'vscode';
import { LEVELS, levelOfMark } from '../cable/words/levels';
import { type MarkReading, replacementsOf } from '../view/damagedMarks';
import { markOf, shortened, spokenLevel } from '../view/outline/speech';
import { picked, typed } from './asked';
import { commandTitle } from './commandNames';
import { rangeIn } from './ranges';

/** A row of the list: a mark, or, without one, the end of deciding. */
interface Row extends vscode.QuickPickItem {
  readonly reading?: MarkReading;
}

/**
 * The readings as the reader wants them; null when the list was put away, and nothing is to change.
 * @param at is told of the mark that the list is at
 */
export async function decidedReadings(
  proposed: readonly MarkReading[],
  document: vscode.TextDocument,
  at: (reading: MarkReading) => void,
): Promise<readonly MarkReading[] | null> {
  const options = {
    title: commandTitle('cable.readDamagedMarks'),
    placeHolder: vscode.l10n.t('Choose a mark to read it otherwise or to leave it; Escape changes nothing'),
    ignoreFocusOut: true,
  };
  let readings = proposed;
  for (;;) {
    const rows: Row[] = [endRow(readings), ...readings.map((reading) => rowOf(reading, document))];
    const row = await picked(rows, options, ({ reading }) => reading && at(reading));
    if (!row?.reading) return row ? readings : null;
    const { reading } = row;
    const becomes = await chosenMark(reading);
    if (becomes !== undefined) readings = readings.map((one) => (one === reading ? { ...one, becomes } : one));
  }
}

function endRow(readings: readonly MarkReading[]): Row {
  const count = replacementsOf(readings).length;
  if (!count) return { label: vscode.l10n.t('Leave every mark as it is printed') };
  const label =
    count === 1 ? vscode.l10n.t('Replace 1 mark in the text') : vscode.l10n.t('Replace {0} marks in the text', count);
  return { label, detail: vscode.l10n.t('One Undo brings back what is printed.') };
}

/** "Paragraph 3: (G) becomes (C)", with the first words of the paragraph. */
function rowOf(reading: MarkReading, document: vscode.TextDocument): Row {
  const { paragraph, portion } = reading.mark;
  const number = paragraph.number ?? '';
  const becomes = replacementsOf([reading])[0]?.text;
  const label = becomes
    ? vscode.l10n.t('Paragraph {0}: {1} becomes {2}', number, portion.text, becomes)
    : vscode.l10n.t('Paragraph {0}: {1} stays as it is printed', number, portion.text);
  return { label, detail: shortened(document.getText(rangeIn(document, paragraph.range)), 100), reading };
}

/** What is to stand in the place of a mark; null: what is printed; undefined: the reader has not decided. */
async function chosenMark({ mark: { portion } }: MarkReading): Promise<string | null | undefined> {
  const levels = [portion.level, ...LEVELS.filter((level) => level !== portion.level)];
  const choices: (vscode.QuickPickItem & { becomes?: string | null })[] = [
    ...levels.map((level) => ({
      label: markOf(level),
      description: spokenLevel(level),
      ...(level === portion.level && { detail: vscode.l10n.t('Proposed') }),
      becomes: markOf(level),
    })),
    { label: vscode.l10n.t('Leave {0} as it is printed', portion.text), becomes: null },
    { label: vscode.l10n.t('Write another mark…') },
  ];
  const choice = await picked(choices, { title: vscode.l10n.t('Printed is {0}: read it as', portion.text) });
  return choice && choice.becomes === undefined ? writtenMark(portion.text, markOf(portion.level)) : choice?.becomes;
}

const writtenMark = (printed: string, proposed: string): Thenable<string | undefined> =>
  typed({
    title: vscode.l10n.t('Printed is {0}: read it as', printed),
    value: proposed,
    validateInput: (mark) =>
      /^\([^()\s]+\)$/.test(mark) && levelOfMark(mark)
        ? undefined
        : vscode.l10n.t('A mark is (S/NF), (C), (SBU) or the like.'),
    ignoreFocusOut: true,
  });
