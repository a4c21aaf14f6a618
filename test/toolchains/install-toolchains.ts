import { join } from 'node:path'
import { runPnpm } from '../packed/run.ts'

const folder = join(import.meta.dirname, 'tools')

/** Installs what the users of the packages compile, lint and test with. Resolves to the folder of its packages. */
export async function installToolchains(): Promise<string> {
  const flags = ['--frozen-lockfile', '--ignore-scripts', '--prefer-offline']
  await runPnpm(['--ignore-workspace', '--dir', folder, 'install', ...flags], folder)
  return join(folder, 'node_modules')
}
