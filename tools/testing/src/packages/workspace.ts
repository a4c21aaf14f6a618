import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Root of this repository. */
export const repositoryRoot = resolve(import.meta.dirname, '../../../..')

/** The parts of a manifest that tell what a package needs. */
export interface WorkspaceManifest {
  name: string
  version: string
  private?: boolean
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
  peerDependenciesMeta?: Record<string, { optional?: boolean }>
}

/** Manifests of the packages that are published, by name. */
export function publicManifests(): Map<string, WorkspaceManifest> {
  const files = globSync(['packages/*/package.json', 'packages/sections/*/package.json'], { cwd: repositoryRoot })
  const manifests = files.map(
    (file) => JSON.parse(readFileSync(join(repositoryRoot, file), 'utf8')) as WorkspaceManifest,
  )
  return new Map(manifests.filter((manifest) => !manifest.private).map((manifest) => [manifest.name, manifest]))
}

/** The named packages and the packages of this repository that they need, directly or not. */
export function withDependencies(names: readonly string[]): string[] {
  const manifests = publicManifests()
  const found = new Set<string>()
  const add = (name: string): void => {
    const manifest = manifests.get(name)
    if (!manifest || found.has(name)) return
    found.add(name)
    for (const dependency of neededBy(manifest)) add(dependency)
  }
  for (const name of names) {
    if (!manifests.has(name)) throw new Error(`No package of this repository is called ${name}`)
    add(name)
  }
  return [...found]
}

/** What npm installs with a package: its dependencies, the optional ones too, and peers that are not optional. */
function neededBy(manifest: WorkspaceManifest): string[] {
  const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } = manifest
  const peers = Object.keys(peerDependencies ?? {}).filter((name) => !peerDependenciesMeta?.[name]?.optional)
  return [...Object.keys(dependencies ?? {}), ...Object.keys(optionalDependencies ?? {}), ...peers]
}
