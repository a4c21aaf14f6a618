import { join, resolve } from 'node:path'

/** Root of this repository. */
export const root = resolve(import.meta.dirname, '../..')

/** The document that every client is made from. */
export const documentFile = join(root, 'generator/spec/halo-psa-api.json')

/** Folder of the package, outside the workspace, that installs the clients that this project is compared with. */
export const rivalsFolder = join(root, 'bench/rivals')

/** Folder for all that a run of the bench generates. */
export const generatedFolder = join(rivalsFolder, 'generated')
