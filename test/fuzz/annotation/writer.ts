// A window that writes notes, one after another, and says of each when it is saved: `writer.mjs CABLE NAME COUNT`.
import { setTimeout as wait } from 'node:timers/promises';
import { Notebook } from '../../../src/annotation/notebook';
import { newNote } from '../../../src/annotation/noteWriting';
import { sidecarOn } from '../../../src/cli/sidecarFile';

const [cable = '', name = '', count = '0'] = process.argv.slice(2);
const clock = { now: Date.now, later: (task: () => void, milliseconds: number) => void setTimeout(task, milliseconds) };
const notebook = new Notebook('cable.txt', sidecarOn(cable), clock, () => {});

await notebook.synchronize();
for (let i = 0; i < Number(count); i++) {
  const note = newNote({
    id: `urn:uuid:${name}-${i}`,
    now: '2024-05-01T09:30:00Z',
    creator: name,
    motivation: 'commenting',
    text: `Note ${i} of ${name}. `.repeat(20),
    tags: [],
    target: { type: 'SpecificResource', source: 'cable.txt' },
  });
  await notebook.change([...notebook.notes, note]);
  if (notebook.problem) console.log(`problem ${notebook.problem.message}`);
  else console.log(`saved ${note.id}`);
}
await wait(2000); // as long as a window looks again
