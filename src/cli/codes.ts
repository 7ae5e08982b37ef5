import { Command } from 'commander';
import { parse } from '../cable/parse';
import { cardFor } from '../card/cardFor';
import { firstLineOf } from '../card/plainText';
import { signerBehind } from '../card/signatureCard';
import { officeTitle } from '../reference/people/titles';
import type { Shelf } from '../reference/shelf';
import { codesIn } from '../view/codes';
import type { CodeOf } from '../view/codes/code';
import { type Complain, eachFile } from './eachFile';
import { readText } from './files';

/** `cable-text codes`: every code in cable files with the first line of its card, or null where our sources are silent. */
export function codesCommand(
  open: () => Shelf,
  write: (text: string) => unknown,
  today = new Date(),
  complain?: Complain,
): Command {
  return new Command('codes')
    .description('list every code in cable files with what it meant, one JSON object a file')
    .argument('<file...>', 'text files; - is standard input')
    .action(async (files: string[]) => {
      const shelf = open();
      const list = async (name: string) => write(`${JSON.stringify(listed(await readText(name), shelf, today))}\n`);
      await eachFile(files, list, complain);
    });
}

function listed({ file, text }: { file: string; text: string }, shelf: Shelf, today: Date): object {
  let [line, counted] = [1, 0];
  const codes = codesIn(parse(text)).map((code) => {
    line += text.slice(counted, code.range[0]).split('\n').length - 1;
    counted = code.range[0];
    const card = cardFor(code, shelf, today);
    return {
      code: code.code,
      kind: code.kind,
      role: code.role,
      range: code.range,
      line,
      card: card.known ? firstLineOf(card) : null,
      ...(code.kind === 'signature' ? { person: personOf(code, shelf) } : {}),
    };
  });
  return { file, codes };
}

/** Exactly one person, or null. */
function personOf(code: CodeOf<'signature'>, shelf: Shelf): object | null {
  const signer = signerBehind(code, shelf);
  if (!signer?.person) return null;
  const { id, surname, given } = signer.person;
  return { id, name: `${surname}, ${given}`, office: officeTitle(signer.person), for: signer.for };
}
