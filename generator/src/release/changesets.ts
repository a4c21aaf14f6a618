import { createHash } from 'node:crypto'
import type { PackageRelease } from './plan-release.ts'

/** Folder of changesets, from the root of the repository. */
export const changesetsFolder = '.changeset'

const fileName = /^refresh-.*\.md$/

/** Whether a file of that folder was written by a refresh. */
export function isRefreshChangeset(name: string): boolean {
  return fileName.test(name)
}

/** The package that the text of such a file bumps; undefined where a hand has changed it into something else. */
export function changesetPackage(text: string): string | undefined {
  return /^---\n"([^"]+)": (?:major|minor|patch)\n---\n/.exec(text)?.[1]
}

/**
 * A changeset for each package, by its path from the root of the repository. The name of a file tells its contents, so
 * that the same changes make the same file and those of a later document stand beside those that wait already.
 */
export function changesetFiles(releases: readonly PackageRelease[]): Map<string, string> {
  return new Map(
    releases.map((release) => {
      const text = changesetText(release)
      const hash = createHash('sha256').update(text).digest('hex').slice(0, 8)
      return [`${changesetsFolder}/refresh-${release.name.replace('@halopsa/', '')}-${hash}.md`, text]
    }),
  )
}

function changesetText({ name, bump, changes }: PackageRelease): string {
  const lines = changes.map((change) => `- ${change.bump === 'major' ? '**Breaking:** ' : ''}${change.text}\n`)
  return `---\n"${name}": ${bump}\n---\n\nFollows Halo's API document:\n\n${lines.join('')}`
}
