import { join, resolve } from 'node:path'

/** The repository. */
export const root = resolve(import.meta.dirname, '../..')

/** The document that every client is made from. */
export const documentFile = join(root, 'generator/spec/halo-psa-api.json')

/** Package, outside the workspace, of the clients that this project is compared with. */
export const rivalsFolder = join(root, 'bench/rivals')

/** What the bench makes in it. */
export const generatedFolder = join(rivalsFolder, 'generated')
