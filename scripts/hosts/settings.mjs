// The settings that the hosts start with: a workbench that shows the text, asks nothing and calls nobody.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const QUIET = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'window.autoDetectHighContrast': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/** Writes the quiet settings, unless the user has settings there already. `userFolder` is VS Code's `User` folder. */
export function writeQuietSettings(userFolder) {
  const file = join(userFolder, 'settings.json');
  if (!existsSync(file)) write(file, QUIET);
}

/** Adds `changes` to the settings there. */
export function changeSettings(userFolder, changes) {
  const file = join(userFolder, 'settings.json');
  write(file, { ...JSON.parse(readFileSync(file, 'utf8')), ...changes });
}

function write(file, settings) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(settings, null, 2)}\n`);
}
