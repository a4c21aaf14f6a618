import { singleLine } from '@halopsa/codegen'
import type { FactProblem } from '../facts/check-facts.ts'
import type { Model, Section } from '../model/model.ts'
import { factLine } from '../report.ts'
import { bumps, highestBump } from './bump.ts'
import type { PackageRelease, ReleasePlan } from './plan-release.ts'

/** Changes that are shown of a package when few packages changed, and when many did; the rest stands in its changeset. */
const shownOfFew = 6
const shownOfMany = 2
const many = 20

/** Columns that the text of one change may take. */
const columns = 160

/**
 * A release plan for a person to read in a minute.
 * @param changesets paths of the changesets by package
 * @param problems facts that the new document has no place for or contradicts
 */
export function releaseSummary(
  plan: ReleasePlan,
  changesets: ReadonlyMap<string, string>,
  problems: readonly FactProblem[] = [],
): string {
  const { before, after, difference, releases } = plan
  const { added, removed, renamed } = difference
  const sectionNames = new Set(after.sections.map(({ packageName }) => `@halopsa/${packageName}`))
  const sections = releases.filter(({ name }) => sectionNames.has(name))
  const others = releases.filter(({ name }) => !sectionNames.has(name))
  const shown = sections.length > many ? shownOfMany : shownOfFew
  const blocks = [
    figures(before, after),
    block('Sections added', added.map(addedSection)),
    block('Sections removed', removed.map(removedSection)),
    block(
      'Sections renamed',
      renamed.map(
        ({ before, after }) =>
          `${packageOf(before)} → ${packageOf(after)}: ${before.apiName} is ${after.apiName} and starts at 1.0.0 under its new name\n` +
          `      ${deprecation(before, `moved to ${packageOf(after)}`)}`,
      ),
    ),
    block(
      'Sections changed',
      bumps.flatMap((bump) =>
        sections.filter((release) => release.bump === bump).map((release) => entry(release, shown, changesets)),
      ),
    ),
    block(
      'Other packages',
      others.map((release) => entry(release, shownOfFew, changesets)),
    ),
    block(
      'Facts to look at',
      problems.map((problem) => shorten(factLine(problem).trim())),
    ),
    nextSteps(plan),
  ]
  return `${blocks.filter((text) => text !== '').join('\n\n')}\n`
}

function figures(before: Model, after: Model): string {
  const count = ({ sections, schemas }: Model) => [
    sections.length,
    sections.reduce((sum, { operations }) => sum + operations.length, 0),
    Object.keys(schemas).length,
  ]
  const [was, is] = [count(before), count(after)]
  return ['sections', 'operations', 'schemas']
    .map((label, index) => `${label} ${was[index] === is[index] ? is[index] : `${was[index]} → ${is[index]}`}`)
    .join(', ')
}

function addedSection(section: Section): string {
  const { apiName, operations } = section
  return `${packageOf(section)}: ${apiName}, ${operations.length === 1 ? '1 operation' : `${operations.length} operations`}; first version 1.0.0`
}

function removedSection(section: Section): string {
  return `${packageOf(section)}: ${section.apiName}; once released:\n      ${deprecation(section, "no longer in Halo's API document")}`
}

function deprecation(section: Section, reason: string): string {
  return `npm deprecate ${packageOf(section)} "${reason}"`
}

function entry(
  { name, bump, changes }: PackageRelease,
  shown: number,
  changesets: ReadonlyMap<string, string>,
): string {
  const rest = changes.length - shown
  return [
    `${bump.padEnd(5)}  ${name}`,
    ...changes
      .slice(0, shown)
      .map((change) => `       ${change.bump === 'major' ? '! ' : '- '}${shorten(change.text)}`),
    ...(rest > 0 ? [`       … and ${rest} more: ${changesets.get(name)}`] : []),
  ].join('\n  ')
}

function shorten(text: string): string {
  const line = singleLine(text)
  return line.length > columns ? `${line.slice(0, columns - 1)}…` : line
}

function nextSteps({ difference: { added, removed, renamed }, releases }: ReleasePlan): string {
  if (releases.length === 0 && added.length === 0) return 'Nothing to release.'
  const counts = bumps
    .map((bump) => [releases.filter((release) => release.bump === bump).length, bump] as const)
    .filter(([count]) => count > 0)
    .map(([count, bump]) => `${count} ${bump}`)
  const foldersChanged = added.length + removed.length + renamed.length > 0
  return [
    `Changesets: ${releases.length}${counts.length > 0 ? ` (${counts.join(', ')})` : ''}; the highest bump is ${highestBump(releases) ?? 'none'}`,
    `Next: ${foldersChanged ? '`pnpm install` for the packages that came and went, then ' : ''}\`pnpm test\`, and commit everything together`,
  ].join('\n')
}

function block(title: string, entries: readonly string[]): string {
  return entries.length === 0 ? '' : [`${title} (${entries.length})`, ...entries.map((text) => `  ${text}`)].join('\n')
}

function packageOf({ packageName }: Section): string {
  return `@halopsa/${packageName}`
}
