import { readFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { contenders } from '../contenders/contenders.ts'
import { rivalsFolder, root } from '../paths.ts'

/** What was measured, and on what: a line each for the machine and for the packages. */
export async function describeVersions(): Promise<string> {
  const names = [...new Set(contenders.flatMap(({ packages }) => packages)), 'axios-retry', 'typescript', 'typescript7']
  const versions = await Promise.all(names.map(async (name) => `${name} ${await versionOf(name)}`))
  return [
    `- ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor unknown'}, ${process.platform}, Node ${process.versions.node}`,
    `- ${versions.join(', ')}`,
  ].join('\n')
}

async function versionOf(name: string): Promise<string> {
  for (const folder of [join(root, 'bench'), rivalsFolder]) {
    const manifest = await readFile(join(folder, 'node_modules', name, 'package.json'), 'utf8').catch(() => undefined)
    if (manifest) return (JSON.parse(manifest) as { version: string }).version
  }
  throw new Error(`${name} is not installed`)
}
