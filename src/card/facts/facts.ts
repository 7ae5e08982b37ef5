import { nameOf } from '../../view/telegramNames';
import type { Asked } from './asked';
import { contents } from './contents';
import { correspondents } from './correspondents';
import { type FactGroup, type FactSheet, fact, group } from './fact';
import { filing } from './filing';
import { distribution, drafting } from './offices';
import { protection } from './protection';
import { release } from './release';

/** All that a telegram tells of itself, with every code spelled out at its own date. */
export function factsOf(asked: Asked): FactSheet {
  const { messageReference, subject } = asked.cable;
  const groups = [identity, correspondents, protection, filing, distribution, drafting, contents, release];
  return {
    title: messageReference ? nameOf(messageReference) : (subject?.text ?? 'Telegram without a number'),
    groups: groups.map((read) => read(asked)).filter((one) => one !== null),
  };
}

/** Only what leaves doubt: the number itself is the title. */
function identity({ cable }: Asked): FactGroup | null {
  const { messageReference } = cable;
  const doubtful = messageReference && messageReference.certainty !== 'certain';
  return group(
    'Message reference',
    fact('Doubt', doubtful && 'The lines that print the number are damaged, or do not agree.'),
    fact('Printed', doubtful && messageReference.readings.join(', ')),
  );
}
