import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPackageFromTarballData, type Package } from '@arethetypeswrong/core'
import { runPnpm } from './run.ts'

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

/** Packs every public package of a workspace with pnpm, in one process. */
export async function packPackages(root: string): Promise<PackedPackage[]> {
  const folder = await mkdtemp(join(tmpdir(), 'halopsa-packed-'))
  try {
    await runPnpm(['--recursive', '--filter', './packages/**', 'pack', '--pack-destination', folder], root)
    const names = (await readdir(folder)).sort()
    return await Promise.all(names.map(async (name) => readPackage(await readFile(join(folder, name)))))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function readPackage(tarball: Uint8Array): PackedPackage {
  const contents = createPackageFromTarballData(tarball)
  const prefix = `/node_modules/${contents.packageName}/`
  const files = new Map(
    contents.listFiles().map((path) => [path.slice(prefix.length), contents.readFile(path)] as const),
  )
  return { tarball, contents, files, manifest: JSON.parse(files.get('package.json') as string) as PackedManifest }
}
