import { codeSpan } from '@halopsa/codegen'
import type { Facts } from '../../spec/facts.ts'
import type { Document } from '../document/document.ts'
import { own } from '../document/own.ts'
import { emitCatalog } from '../emit/catalog.ts'
import { emitHaloTable } from '../emit/halo-table.ts'
import { correctDocument } from '../facts/correct-document.ts'
import { haloModel } from '../halo-model.ts'
import type { Model, Section } from '../model/model.ts'
import { type Bump, byBump, type Change, highestBump } from './bump.ts'
import { compareModels, type ModelDifference } from './compare-models.ts'

/** What a new document means for the packages. */
export interface ReleasePlan {
  before: Model
  after: Model
  difference: ModelDifference
  /** Packages that get another version. A new package is none of them: it is published as it stands. */
  releases: PackageRelease[]
}

export interface PackageRelease {
  /** Name on npm. */
  name: string
  bump: Bump
  /** What breaks comes first. */
  changes: Change[]
}

/** An API as it is known at one time: a normalised document, and the facts beyond it. */
export interface ApiState {
  document: Document
  facts: Facts
}

/**
 * The packages that change from one state of the API to another, each with its bump and the reasons. A package whose
 * generated sources come out the same is not among them.
 */
export async function planRelease(beforeState: ApiState, afterState: ApiState): Promise<ReleasePlan> {
  const [beforeDocument, afterDocument] = [corrected(beforeState), corrected(afterState)]
  const before = haloModel(beforeDocument, beforeState.facts)
  const after = haloModel(afterDocument, afterState.facts)
  const compared = compareModels(before, after)
  const schemas = [...compared.schemas, ...renamedSchemas(before, after)]
  const difference = {
    ...compared,
    schemas: schemas.length > 0 ? schemas : await rewordedSchemas(beforeDocument, afterDocument, after),
  }
  const releases = [
    ...difference.changed.map(({ after, changes }) => release(`@halopsa/${after.packageName}`, changes)),
    release('@halopsa/schemas', difference.schemas),
    release('halopsa', allInOneChanges(difference)),
    release('@halopsa/msw', doubleChanges(before, after)),
    release('@halopsa/catalog', catalogChanges(before, after)),
  ]
  return { before, after, difference, releases: releases.filter(({ changes }) => changes.length > 0) }
}

function corrected({ document, facts }: ApiState): Document {
  return correctDocument(document, facts)
}

function release(name: string, changes: readonly Change[]): PackageRelease {
  return { name, bump: highestBump(changes) ?? 'patch', changes: changes.toSorted(byBump) }
}

/** Schemas that are exported under another name, because an operation came or went that takes theirs. */
function renamedSchemas(before: Model, after: Model): Change[] {
  return Object.entries(after.schemaIdentifiers).flatMap(([schema, is]): Change[] => {
    const was = own(before.schemaIdentifiers, schema)
    if (was === undefined || was === is) return []
    return [{ bump: 'minor', text: `exports the schema ${codeSpan(schema)} as ${codeSpan(is)} (was ${codeSpan(was)})` }]
  })
}

/** Comments that come from formats and defaults, which are no part of a type. */
async function rewordedSchemas(
  beforeDocument: Document,
  afterDocument: Document,
  { schemaIdentifiers }: Model,
): Promise<Change[]> {
  if (JSON.stringify(beforeDocument.components) === JSON.stringify(afterDocument.components)) return []
  const { emitComponents } = await import('../emit/components.ts')
  return emitComponents(beforeDocument, schemaIdentifiers) === emitComponents(afterDocument, schemaIdentifiers)
    ? []
    : [{ bump: 'patch', text: 'rewords comments on formats and defaults' }]
}

/** The all-in-one package holds every section, so that what happens to one happens to it. */
function allInOneChanges({ added, removed, renamed, changed }: ModelDifference): Change[] {
  const byHighestBump = Map.groupBy(changed, ({ changes }) => highestBump(changes) as Bump)
  return [
    ...named('major', 'removes', removed),
    ...renamed.map(
      ({ before, after }): Change => ({
        bump: 'major',
        text: `renames ${codeSpan(before.apiName)} to ${codeSpan(after.apiName)}`,
      }),
    ),
    ...named('minor', 'adds', added),
    ...[...byHighestBump].flatMap(([bump, pairs]) =>
      named(
        bump,
        'changes',
        pairs.map(({ after }) => after),
        ', as the changelogs of their own packages tell',
      ),
    ),
  ]
}

function named(bump: Bump, verb: string, sections: readonly Section[], rest = ''): Change[] {
  if (sections.length === 0) return []
  return [{ bump, text: `${verb} ${sections.map(({ apiName }) => `${codeSpan(apiName)}`).join(', ')}${rest}` }]
}

function doubleChanges(before: Model, after: Model): Change[] {
  if (emitHaloTable(before) === emitHaloTable(after)) return []
  return [{ bump: 'minor', text: 'knows the operations and records of the current API document' }]
}

/** The catalogue holds every name, type and word, so that it follows each change of them. Its own functions stay. */
function catalogChanges(before: Model, after: Model): Change[] {
  if (JSON.stringify(emitCatalog(before)) === JSON.stringify(emitCatalog(after))) return []
  return [{ bump: 'minor', text: 'describes the operations and schemas of the current API document' }]
}
