import { temporaryFolder } from '../folders/temporary-folder.ts'

/** Environment variable with the folder of the tarballs that the test files of one run share. */
export const packedFolderVariable = 'HALOPSA_PACKED_FOLDER'

/** Makes that folder before a run of Vitest. Vitest calls what this returns at the end of the run. */
export default async function makePackedFolder(): Promise<() => PromiseLike<void>> {
  const folder = await temporaryFolder()
  process.env[packedFolderVariable] = folder.path
  return () => folder[Symbol.asyncDispose]()
}
