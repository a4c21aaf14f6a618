import { overlays } from '../spec/overlays.ts'
import type { Document } from './document/document.ts'

/** A copy of the document with every overlay applied, in the order of the table. */
export function applyOverlays(document: Document): Document {
  const corrected = structuredClone(document)
  for (const overlay of overlays) overlay.apply(corrected)
  return corrected
}
