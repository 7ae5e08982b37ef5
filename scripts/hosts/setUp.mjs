// Sets lane B's VS Code up and stops: `node scripts/hosts/setUp.mjs`. Fails with a message where that is not possible here.
import { codeServer } from './codeServer.mjs';

try {
  const { vscode } = await codeServer(console.log);
  console.log(`VS Code's server is in ${vscode}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
