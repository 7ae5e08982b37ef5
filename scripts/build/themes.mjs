// Prints, for every colour theme that VS Code ships, the weakest contrast of what we colour. The tests hold the floor.
//   node scripts/build/themes.mjs [FOLDER]
// FOLDER holds the built-in extensions of another VS Code than the oldest that we support.
import { sourceModules } from './sourceModules.mjs';

const [extensions] = process.argv.slice(2);
const { colorShades, scopeShades, table } = await sourceModules('themes', "export * from './test/themes/audit';");
console.log(
  `Scopes of the grammar\n${table(scopeShades(extensions))}\n\nColours of our own\n${table(colorShades(extensions))}`,
);
