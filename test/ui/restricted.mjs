// Restricted Mode in a real workbench: the settings of a folder that is not trusted name tables of codes, and none of them is read.
//   node test/ui/restricted.mjs
// A picture into out/pictures; ends with `N checks, N failed`, the exit code is 1 when one failed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/hosts/places.mjs';
import { temporaryFolder } from '../../scripts/hosts/testFolders.mjs';
import { Workbench } from './workbench.mjs';

const TEXT =
  'P 232006Z AUG 79\nFM AMEMBASSY LA PAZ\nTO SECSTATE WASHDC PRIORITY 3021\n\nTAGS: PINT, XQZ\nSUBJECT: STRIKE\n';
const folder = join(temporaryFolder(), 'cables');
mkdirSync(join(folder, '.vscode'), { recursive: true });
writeFileSync(join(folder, 'strike.cable'), TEXT);
writeFileSync(join(folder, 'codes.tsv'), 'code\tkind\tname\nXQZ\ttags\tNamed by a stranger\nXQY\tplanet\tBad\n');
const settings = { 'cable.reference.files': ['codes.tsv', '/dev/zero'] };
writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify(settings));

let failed = 0;
function expect(what, holds) {
  if (!holds) failed++;
  console.log(`  ${holds ? '✓' : '✗'} ${what}`);
}

const CHECKS = [
  [true, 'a folder that is trusted: its table is read', true],
  [false, 'a folder that is not: its table is not read, and nothing is told', false],
];
for (const [trust, what, isRead] of CHECKS) {
  const workbench = await Workbench.start({ trust });
  try {
    await workbench.openFile(join(folder, 'strike.cable'));
    const message = workbench.page.locator('.notification-list-item', { hasText: 'codes.tsv' }).first();
    const told = await message.waitFor({ timeout: 10_000 }).then(
      () => true,
      () => false,
    );
    const card = await workbench.hoverOver('XQZ');
    await workbench.takePicture(join(root, 'out/pictures', `restricted.${trust ? 'trusted' : 'not-trusted'}.png`));
    expect(`${what} (${card})`, card.includes('Named by a stranger') === isRead && told === isRead);
    expect(`${trust ? 'trusted' : 'not trusted'}: the cable is read`, await workbench.shows('language', 'Cable'));
  } finally {
    await workbench.close();
  }
}
console.log(`\n${2 * CHECKS.length} checks, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
