import { readFile, realpath, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Files that may hold the licence of a package. */
const names = ['LICENSE', 'license', 'LICENSE.md', 'LICENSE.txt', 'license.md', 'LICENCE']

/**
 * Writes the licences of packages that are bundled into another, which ask to go along, to `dist/LICENSES.txt`.
 *
 * @param folder Of the package that they are bundled into.
 * @param bundled Their folders.
 */
export async function writeLicenses(folder: string, bundled: readonly string[]): Promise<void> {
  const folders = new Set(await Promise.all(bundled.map((name) => realpath(name))))
  const texts = await Promise.all([...folders].sort().map(licenseOf))
  await writeFile(join(folder, 'dist', 'LICENSES.txt'), `${[...new Set(texts)].join('\n\n')}\n`)
}

async function licenseOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  for (const file of names) {
    const text = await readFile(join(folder, file), 'utf8').catch(() => undefined)
    if (text !== undefined) return `${name} ${version} (${license})\n\n${text.trim()}`
  }
  return `${name} ${version} (${license})`
}
