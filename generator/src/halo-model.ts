import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { packageNames } from '../spec/names.ts'
import { overlays } from '../spec/overlays.ts'
import type { Document } from './document/document.ts'
import { buildModel } from './model/build-model.ts'
import type { Model } from './model/model.ts'

/** A copy of a document with what is known of Halo put in: every overlay, in the order of the table. */
export function correctDocument(document: Document): Document {
  const corrected = structuredClone(document)
  for (const overlay of overlays) overlay.apply(corrected)
  return corrected
}

/**
 * The model of a corrected document, with what is known of Halo beside it.
 * @throws {DocumentError}
 */
export function haloModel(document: Document): Model {
  return buildModel(document, { packageNames, reservedPackageNames: handWrittenPackages() })
}

/** Names of the packages that are written by hand: the folders beside that of the sections. */
function handWrittenPackages(): ReadonlySet<string> {
  const folders = readdirSync(resolve(import.meta.dirname, '../../packages'), { withFileTypes: true })
  return new Set(folders.filter((entry) => entry.isDirectory()).map(({ name }) => name))
}
