import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Facts, haloFacts } from '../spec/facts.ts'
import type { Document } from './document/document.ts'
import { correctDocument } from './facts/correct-document.ts'
import { buildModel } from './model/build-model.ts'
import type { Model } from './model/model.ts'

/** A copy of a normalised document with what is known of Halo put in. */
export function correctHaloDocument(document: Document): Document {
  return correctDocument(document, haloFacts)
}

/**
 * The model of a corrected document, with what is known of Halo beside it.
 * @param facts those that the document was corrected with
 * @throws {DocumentError}
 */
export function haloModel(document: Document, facts: Facts = haloFacts): Model {
  return buildModel(document, { facts, reservedPackageNames: handWrittenPackages() })
}

/** Names of the packages that are written by hand: the folders beside that of the sections. */
function handWrittenPackages(): ReadonlySet<string> {
  const folders = readdirSync(resolve(import.meta.dirname, '../../packages'), { withFileTypes: true })
  return new Set(folders.filter((entry) => entry.isDirectory()).map(({ name }) => name))
}
