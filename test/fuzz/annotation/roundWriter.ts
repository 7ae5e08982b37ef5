// A window, as far as it keeps notes, with the editor's own way to the disk: told `{ cable, name, count }` by its parent, it writes so many notes, one after another, and
// answers with what it reports as saved.
import { randomUUID } from 'node:crypto';
import { diskFile } from '../../../src/annotation/diskFile';
import { Notebook } from '../../../src/annotation/notebook';
import { newNote } from '../../../src/annotation/noteWriting';
import { sidecarNameOf } from '../../../src/annotation/sidecar';
import { nodeDisk } from '../../../src/editor/nodeDisk';

const disk = nodeDisk()!;
const clock = { now: Date.now, later: (task: () => void, milliseconds: number) => void setTimeout(task, milliseconds) };

interface Order {
  readonly cable: string;
  readonly name: string;
  readonly count: number;
}

async function write({ cable, name, count }: Order): Promise<{ saved: string[]; problems: string[] }> {
  const notebook = new Notebook('cable.txt', diskFile(sidecarNameOf(cable), disk), clock, () => {});
  const [saved, problems]: [string[], string[]] = [[], []];
  for (let i = 0; i < count; i++) {
    const note = newNote({
      id: `urn:uuid:${randomUUID()}`,
      now: '2024-05-01T09:30:00Z',
      creator: name,
      motivation: 'commenting',
      text: `Note ${i} of ${name}.`,
      tags: [],
      target: { type: 'SpecificResource', source: 'cable.txt' },
    });
    await notebook.change([...notebook.notes, note]);
    if (notebook.problem) problems.push(notebook.problem.message);
    saved.push(note.id);
  }
  return { saved, problems };
}

process.on('message', async (order: Order) => process.send?.(await write(order)));
process.on('disconnect', () => process.exit());
