// Prints, for every colour theme that VS Code ships, the weakest contrast of what we colour. The tests hold the floor.
//   node scripts/themes.mjs
import { sourceModules } from './sourceModules.mjs';

const { colorShades, scopeShades, table } = await sourceModules('themes', "export * from './test/themes/audit';");
console.log(`Scopes of the grammar\n${table(scopeShades())}\n\nColours of our own\n${table(colorShades())}`);
