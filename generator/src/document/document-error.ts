import { escapePointer } from './document.ts'

/** Steps from the root of the document to a place in it. */
export type Place = readonly (string | number)[]

/** A document that cannot be read, with the place that is wrong as a JSON Pointer. */
export class DocumentError extends Error {
  override name = 'DocumentError'
  readonly place: string

  constructor(message: string, place: Place = []) {
    const pointer = `#${place.map((step) => `/${escapePointer(String(step))}`).join('')}`
    super(place.length > 0 ? `${pointer}: ${message}` : message)
    this.place = pointer
  }
}
