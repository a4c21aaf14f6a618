/**
 * Bytes in a buffer of their own: `Uint8Array<ArrayBuffer>`, which `Blob`, `Response` and file systems take as it is.
 *
 * It is written as what `slice` returns, because the declarations of TypeScript before 5.7 know no `Uint8Array` with a
 * type argument: there it is `Uint8Array`.
 */
export type Bytes = ReturnType<Uint8Array['slice']>
