import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * The folder of the profiles: `HALO_CONFIG_HOME`, else `halo` below `XDG_CONFIG_HOME` or `~/.config`, on Windows below
 * `APPDATA`.
 */
export function configFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string {
  if (env.HALO_CONFIG_HOME) return env.HALO_CONFIG_HOME
  if (platform === 'win32' && env.APPDATA) return join(env.APPDATA, 'halo')
  const home = env.HOME || homedir()
  return join(env.XDG_CONFIG_HOME || join(home, '.config'), 'halo')
}
