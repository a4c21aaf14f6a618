import { type TemporaryFolder, temporaryFolder } from '../folders/temporary-folder.ts'
import { run } from '../processes/run.ts'
import { packPackages } from './pack-packages.ts'
import { withDependencies } from './workspace.ts'

/** A folder outside the repository with packages as their users get them. */
export interface Installation extends TemporaryFolder {
  /** Path of each tarball that was installed, by the name of its package. */
  readonly tarballs: ReadonlyMap<string, string>
}

/**
 * Packs packages with the packages of this repository that they need, and lets npm install all of them in an empty
 * folder. What they need from elsewhere comes from the registry.
 */
export async function installPacked(names: readonly string[]): Promise<Installation> {
  const tarballs = await packPackages(withDependencies(names))
  await using stack = new AsyncDisposableStack()
  const folder = stack.use(await temporaryFolder())
  await folder.write('package.json', JSON.stringify({ private: true, type: 'module' }))
  const flags = ['--no-audit', '--no-fund', '--prefer-offline']
  await run('npm', ['install', ...flags, ...tarballs.values()], { cwd: folder.path })
  const installed = stack.move()
  return { ...folder, tarballs, [Symbol.asyncDispose]: () => installed.disposeAsync() }
}
