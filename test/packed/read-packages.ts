import { readFile } from 'node:fs/promises'
import { createPackageFromTarballData, type Package } from '@arethetypeswrong/core'
import { packPackages } from '@halopsa/testing'

/** A package as npm would get it. */
export interface PackedPackage {
  tarball: Uint8Array
  manifest: PackedManifest
  /** For arethetypeswrong; its paths begin with `/node_modules/<name>`. */
  contents: Package
  /** Text of each file, by its path in the package. */
  files: ReadonlyMap<string, string>
}

export interface PackedManifest {
  name: string
  version: string
  description: string
  keywords: string[]
  homepage: string
  license: string
  type: string
  sideEffects: boolean | string[]
  engines: Record<string, string>
  repository: { type: string; url: string; directory: string }
  main: string
  types: string
  exports: Record<string, unknown>
  publishConfig: Record<string, unknown>
  dependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
}

/** Every public package, by name in the order of the alphabet. */
export async function readPackages(): Promise<PackedPackage[]> {
  const tarballs = [...(await packPackages()).values()].sort()
  return Promise.all(tarballs.map(async (file) => readPackage(await readFile(file))))
}

function readPackage(tarball: Uint8Array): PackedPackage {
  const contents = createPackageFromTarballData(tarball)
  const prefix = `/node_modules/${contents.packageName}/`
  const files = new Map(
    contents.listFiles().map((path) => [path.slice(prefix.length), contents.readFile(path)] as const),
  )
  return { tarball, contents, files, manifest: JSON.parse(files.get('package.json') as string) as PackedManifest }
}
