import { readFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { contenders } from '../contenders/contenders.ts'
import { rivalsFolder, root } from '../paths.ts'

/** Lines that name the machine and the versions of the packages and compilers that were measured. */
export async function describeVersions(): Promise<string> {
  const names = [...new Set(contenders.flatMap(({ packages }) => packages)), 'axios-retry']
  const versions = await Promise.all(names.map(async (name) => `${name} ${await versionOf(name)}`))
  return [
    `- ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor unknown'}, ${process.platform}, Node ${process.versions.node}`,
    `- ${versions.join(', ')}`,
    `- TypeScript ${await versionOf('typescript', rivalsFolder)} and ${await versionOf('typescript7', rivalsFolder)}`,
  ].join('\n')
}

async function versionOf(name: string, ...folders: string[]): Promise<string> {
  for (const folder of [...folders, join(root, 'bench'), rivalsFolder]) {
    const manifest = await readFile(join(folder, 'node_modules', name, 'package.json'), 'utf8').catch(() => undefined)
    if (manifest) return (JSON.parse(manifest) as { version: string }).version
  }
  throw new Error(`${name} is not installed`)
}
