import { homedir } from 'node:os';
import { join } from 'node:path';

interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly homeFolder: string;
}

/**
 * The folder of everything that Proforma keeps for this person: companies, recent companies, preferences. Every host uses
 * the same one, so a company made in the window is there on the command line. `PROFORMA_HOME` names another.
 *
 * Not in Documents: that folder is often synchronised, and synchronisers make conflicting copies of open files.
 */
export function defaultHome(
  machine: Machine = { platform: process.platform, env: process.env, homeFolder: homedir() },
): string {
  const { platform, env, homeFolder } = machine;
  if (env['PROFORMA_HOME']) return env['PROFORMA_HOME'];
  if (platform === 'darwin') return join(homeFolder, 'Library', 'Application Support', 'Proforma');
  if (platform === 'win32') return join(env['APPDATA'] || join(homeFolder, 'AppData', 'Roaming'), 'Proforma');
  return join(env['XDG_DATA_HOME'] || join(homeFolder, '.local', 'share'), 'proforma');
}
